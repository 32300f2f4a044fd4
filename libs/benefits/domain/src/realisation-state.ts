import type { Day } from '@tranche/shared/domain/day.ts';
import type { Benefit, BenefitMeasure, BenefitState } from './benefit.ts';
import { benefitMachine } from './benefit-machine.ts';
import { withinAccepted } from './benefit-status.ts';
import { actualPoints, type ActualPoint, type Measurement } from './measurement.ts';
import { holdMet, isHold, realisation } from './realisation.ts';

/** Organisation settings that govern when a target counts as reached and as lost again. */
export interface RealisationSettings {
  /** Measurements on target in a row until the benefit counts as realised. */
  readonly measurementsOnTarget: number;
  /** Percentage points that a realised benefit may fall short of its target without being a relapse. */
  readonly tolerancePercent: number;
}

/** Defaults of domain.md 3.7 (two in a row) and 3.13 (benefit tolerance −10 %). */
export const realisationDefaults: RealisationSettings = { measurementsOnTarget: 2, tolerancePercent: 10 };

export interface RealisationChange {
  readonly state: BenefitState;
  readonly relapsedOn: Day | null;
}

/**
 * State after the rows of measurements changed (domain.md 3.7): `realising` becomes `realised` when the last two values in a row are on
 * target, `realised` falls back when the latest lies below tolerance; the relapse stays flagged until the target is reached again.
 */
export function stateAfterMeasuring(
  benefit: Pick<Benefit, 'state' | 'relapsedOn'> & BenefitMeasure,
  rows: readonly Measurement[],
  today: Day,
  settings: RealisationSettings = realisationDefaults,
): RealisationChange {
  const points = actualPoints(benefit, rows, today);
  const event = eventAfterMeasuring(benefit, points, settings);
  const target = event && benefitMachine[benefit.state][event]?.to;
  if (!target) return { state: benefit.state, relapsedOn: benefit.relapsedOn };
  return { state: target, relapsedOn: event === 'relapse' ? (points.at(-1)?.onDay ?? null) : null };
}

function eventAfterMeasuring(benefit: Pick<Benefit, 'state'> & BenefitMeasure, points: readonly ActualPoint[], settings: RealisationSettings): 'reachTarget' | 'relapse' | undefined {
  const latest = points.at(-1);
  if (benefit.state === 'realised') return latest && belowTolerance(benefit, latest, settings) ? 'relapse' : undefined;
  const recent = points.slice(-settings.measurementsOnTarget);
  return recent.length === settings.measurementsOnTarget && recent.every((point) => onTarget(benefit, point)) ? 'reachTarget' : undefined;
}

/**
 * Whether one value is on target. The target of a dis-benefit is its accepted worst value, so it is on target while it stays within
 * that value, and this can only be said once its date has come.
 */
export function onTarget(measure: BenefitMeasure, point: ActualPoint): boolean {
  if (measure.kind === 'disBenefit') return measure.targetOn !== null && point.onDay >= measure.targetOn && withinAccepted(measure, point) === true;
  if (isHold(measure)) return holdMet(measure, point.value);
  return realisation(measure, point.value).value?.gte(100) ?? false;
}

function belowTolerance(measure: BenefitMeasure, latest: ActualPoint, settings: RealisationSettings): boolean {
  if (measure.kind === 'disBenefit') return withinAccepted(measure, latest) === false;
  if (isHold(measure)) return !holdMet(measure, latest.value);
  return realisation(measure, latest.value).value?.lt(100 - settings.tolerancePercent) ?? false;
}
