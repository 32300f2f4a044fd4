import { decimal, type Decimal } from '@tranche/shared/domain/decimal.ts';
import { daysBetween, type Day } from '@tranche/shared/domain/day.ts';
import { computed, missing, type Computed } from './realisation.ts';

/** By this day so much of the way from baseline to target shall be covered. */
export interface PlanPoint {
  readonly onDay: Day;
  /** 0–100, decimal text. */
  readonly percent: string;
}

/**
 * Planned realisation in percent on a day: linear between plan points by calendar days (domain.md 5.5, example `benefit-curve`).
 * Before the first point nothing is planned yet (0), after the last one its value stays.
 */
export function plannedPercent(curve: readonly PlanPoint[], onDay: Day): Computed {
  const points = curve.toSorted((a, b) => daysBetween(b.onDay, a.onDay));
  const [first, last] = [points[0], points.at(-1)];
  if (!first || !last) return missing('curveMissing');
  if (onDay < first.onDay) return computed(decimal(0));
  if (onDay >= last.onDay) return computed(decimal(last.percent));
  const after = points.findIndex((point) => point.onDay > onDay);
  return computed(between(points[after - 1] ?? first, points[after] ?? last, onDay));
}

function between(from: PlanPoint, to: PlanPoint, onDay: Day): Decimal {
  const share = decimal(daysBetween(from.onDay, onDay)).div(daysBetween(from.onDay, to.onDay));
  return decimal(to.percent).minus(from.percent).times(share).plus(from.percent);
}

/** Lead (+) or lag (−) of realisation against plan in percentage points. */
export function gap(actual: Computed, planned: Computed): Computed {
  if (actual.value === null) return actual;
  if (planned.value === null) return planned;
  return computed(actual.value.minus(planned.value));
}

/** Realised per planned, without unit: 1 means exactly on plan. Not computable while nothing is planned. */
export function ratio(actual: Computed, planned: Computed): Computed {
  if (planned.value === null) return planned;
  if (planned.value.isZero()) return missing('nothingPlanned');
  if (actual.value === null) return actual;
  return computed(actual.value.div(planned.value));
}
