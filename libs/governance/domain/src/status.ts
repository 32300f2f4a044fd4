import { addDays, daysBetween, type Day } from '@tranche/shared/domain/day.ts';
import { ok, refusal, unlessRefused, type Result } from '@tranche/shared/domain/result.ts';
import { dimensions, type Dimension } from './dimension.ts';
import { compareUsage, type Usage } from './tolerance.ts';

/** ● onCourse, ▲ attention, ◆ outside, ◌ notAssessed, ✔ complete, ‖ paused (ux.md 7.3). */
export const statuses = ['onCourse', 'attention', 'outside', 'notAssessed', 'complete', 'paused'] as const;
export type Status = (typeof statuses)[number];

/** The three statuses that come from arithmetic, best first. */
export const assessedStatuses = ['onCourse', 'attention', 'outside'] as const;
export type AssessedStatus = (typeof assessedStatuses)[number];

/** Why a dimension has no status; a missing figure always has its reason (domain.md 5). */
export const gaps = ['toleranceMissing', 'baselineMissing', 'forecastMissing', 'forecastTooOld'] as const;
export type Gap = (typeof gaps)[number];

export interface DimensionStatus {
  readonly dimension: Dimension;
  readonly status: AssessedStatus | 'notAssessed';
  readonly usage: Usage | null;
  readonly gap: Gap | null;
}

/** ≤ 0.5 on course, ≤ 1 attention, above outside (domain.md 5.6); compared unrounded. */
export function statusOfUsage(usage: Usage): AssessedStatus {
  if (usage === 'infinite' || usage.gt(1)) return 'outside';
  return usage.gt('0.5') ? 'attention' : 'onCourse';
}

/** How bad an assessed status is: 0 on course, 1 attention, 2 outside (example `rag-rollup`). */
export function severity(status: AssessedStatus): number {
  return assessedStatuses.indexOf(status);
}

export function isAssessed(status: Status): status is AssessedStatus {
  return status === 'onCourse' || status === 'attention' || status === 'outside';
}

/** True when the forecast is older than the report rhythm × 1.5 (domain.md 5.6); `rhythmDays` in calendar days. */
export function forecastTooOld(forecastOn: Day, today: Day, rhythmDays: number): boolean {
  return daysBetween(forecastOn, today) * 2 > rhythmDays * 3;
}

export interface Assessment {
  readonly dimension: Dimension;
  readonly usage: Usage | null;
  readonly gap: Exclude<Gap, 'forecastTooOld'> | null;
  /** Report date of the forecast; null while there is none. */
  readonly forecastOn: Day | null;
}

/** Status of one dimension: its usage, unless the forecast is missing or too old to be trusted. */
export function assess(assessment: Assessment, today: Day, rhythmDays: number): DimensionStatus {
  const { dimension, usage, forecastOn } = assessment;
  const gap = assessment.gap ?? (forecastOn === null ? 'forecastMissing' : forecastTooOld(forecastOn, today, rhythmDays) ? 'forecastTooOld' : null);
  if (gap !== null || usage === null) return { dimension, status: 'notAssessed', usage, gap: gap ?? 'forecastMissing' };
  return { dimension, status: statusOfUsage(usage), usage, gap: null };
}

export interface WorstStatus {
  readonly status: Status;
  /** The dimension that explains the status; null when nothing was assessed or the scope is complete or paused. */
  readonly driver: Dimension | null;
  readonly notAssessed: readonly Dimension[];
}

/**
 * Status of a project = worst of its assessed dimensions, the driver is that dimension; among equals the one with the
 * higher usage, then the earlier in the list of dimensions. Nothing assessed is ◌, never ● (domain.md 6, 47).
 */
export function worstOf(all: readonly DimensionStatus[], life: 'open' | 'complete' | 'paused' = 'open'): WorstStatus {
  const notAssessed = all.filter((each) => each.status === 'notAssessed').map((each) => each.dimension);
  if (life !== 'open') return { status: life, driver: null, notAssessed };
  const [worst] = all.filter((each) => isAssessed(each.status)).toSorted(worseFirst);
  return { status: worst?.status ?? 'notAssessed', driver: worst?.dimension ?? null, notAssessed };
}

function worseFirst(a: DimensionStatus, b: DimensionStatus): number {
  const bySeverity = isAssessed(a.status) && isAssessed(b.status) ? severity(b.status) - severity(a.status) : 0;
  const byUsage = a.usage !== null && b.usage !== null ? compareUsage(b.usage, a.usage) : 0;
  return bySeverity || byUsage || dimensions.indexOf(a.dimension) - dimensions.indexOf(b.dimension);
}

/** A project manager may report worse than computed with a reason, never better (domain.md 5.6; 6, 46). */
export function reportStatus(computed: Status, reported: AssessedStatus, why: string): Result<Status> {
  if (computed === reported) return ok(reported);
  const better = computed === 'complete' || computed === 'paused' || (isAssessed(computed) ? severity(reported) < severity(computed) : reported === 'onCourse');
  return unlessRefused(
    [
      better ? refusal('status.betterThanComputed', ['status'], { computed, reported }) : undefined,
      why.trim() === '' ? refusal('status.reasonMissing', ['reason']) : undefined,
    ],
    () => reported,
  );
}

/** Last day on which a forecast of `forecastOn` is young enough to be trusted. */
export function assessedUntil(forecastOn: Day, rhythmDays: number): Day {
  return addDays(forecastOn, Math.floor((rhythmDays * 3) / 2));
}

const order: readonly Status[] = ['complete', 'paused', 'onCourse', 'notAssessed', 'attention', 'outside'];

/** Place in a list "worst first": 5 outside … 0 complete; what nobody has judged stands above what is on course. */
export function statusOrder(status: Status): number {
  return order.indexOf(status);
}
