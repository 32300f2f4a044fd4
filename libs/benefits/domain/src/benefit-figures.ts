import { fixed, type Decimal } from '@tranche/shared/domain/decimal.ts';
import type { Day } from '@tranche/shared/domain/day.ts';
import type { Benefit } from './benefit.ts';
import { benefitTrend, type BenefitTrend } from './benefit-trend.ts';
import { judge, type BenefitFinding, type BenefitStatus } from './benefit-status.ts';
import { actualPoints, type Measurement } from './measurement.ts';
import { gap, plannedPercent, ratio, type PlanPoint } from './planned-curve.ts';
import { missing, realisation, type Computed, type MissingReason } from './realisation.ts';

/** The figures of one benefit on a day, rounded once for storing and showing: percent two places, ratio four. */
export interface BenefitFigures {
  readonly asOf: Day;
  readonly realisedPercent: string | null;
  /** Why there is no realised percentage. */
  readonly realisedReason: MissingReason | null;
  readonly plannedPercent: string | null;
  readonly plannedReason: MissingReason | null;
  /** Realised minus planned, percentage points. */
  readonly gap: string | null;
  readonly ratio: string | null;
  readonly status: BenefitStatus;
  readonly finding: BenefitFinding;
  readonly overRealised: boolean;
  /** In the benefit's unit; for a flow the sum so far. */
  readonly latestValue: string | null;
  readonly latestOn: Day | null;
  readonly trend: BenefitTrend | null;
}

export interface FigureFacts {
  readonly benefit: Benefit;
  readonly curve: readonly PlanPoint[];
  readonly measurements: readonly Measurement[];
}

/** All figures of a benefit on one day. A dropped benefit keeps its values, but is no longer compared with a plan. */
export function benefitFigures({ benefit, curve, measurements }: FigureFacts, asOf: Day): BenefitFigures {
  const points = actualPoints(benefit, measurements, asOf);
  const latest = points.at(-1);
  const realised = realisation(benefit, latest?.value);
  const planned = benefit.state === 'dropped' ? missing('curveMissing') : plannedPercent(curve, asOf);
  return {
    asOf,
    realisedPercent: text(realised, 2),
    realisedReason: realised.reason,
    plannedPercent: text(planned, 2),
    plannedReason: planned.reason,
    gap: text(gap(realised, planned), 2),
    ratio: text(ratio(realised, planned), 4),
    ...judge({ state: benefit.state, measure: benefit, latest, planned }),
    latestValue: latest ? plain(latest.value) : null,
    latestOn: latest?.onDay ?? null,
    trend: benefitTrend(benefit, points),
  };
}

function text(figure: Computed, places: number): string | null {
  return figure.value === null ? null : fixed(figure.value, places);
}

function plain(value: Decimal): string {
  return value.toFixed();
}
