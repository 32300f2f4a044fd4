import type { Day } from '@tranche/shared/domain/day.ts';

/*
 * Words and state of a programme and its tranches (domain.md 2.3, 3.3). Title, key and visibility of a programme belong to its scope.
 */

export const programmeStates = ['identify', 'design', 'plan', 'deliver', 'paused', 'closing', 'closed'] as const;
export type ProgrammeState = (typeof programmeStates)[number];

/** States that may be paused and are returned to. */
export const pausableStates = ['design', 'deliver'] as const;
export type PausableState = (typeof pausableStates)[number];

/** Delivery confidence, a judgement by assurance that stands beside the computed status (domain.md 5.6). */
export const deliveryConfidences = ['green', 'amberGreen', 'amber', 'amberRed', 'red'] as const;
export type DeliveryConfidence = (typeof deliveryConfidences)[number];

export const trancheStates = ['planned', 'active', 'review', 'closed', 'cancelled'] as const;
export type TrancheState = (typeof trancheStates)[number];

/** What a review of a running programme may lead to. */
export const evaluations = ['continue', 'redesign', 'stop'] as const;
export type Evaluation = (typeof evaluations)[number];

export interface Programme {
  readonly state: ProgrammeState;
  readonly visionDe: string | null;
  readonly visionEn: string | null;
  /** The sponsor's intent that started it. */
  readonly mandate: string | null;
  readonly brief: string | null;
  readonly startsOn: Day | null;
  readonly endsOn: Day | null;
  readonly dca: DeliveryConfidence | null;
  readonly stateBeforePause: PausableState | null;
  /** Reason of the latest pause, redesign or stop. */
  readonly stateReason: string | null;
}
export type ProgrammeChange = Partial<Programme>;

/** A group of projects that ends in a step change and a review. */
export interface Tranche {
  readonly number: number;
  readonly titleDe: string;
  readonly titleEn: string | null;
  readonly startsOn: Day;
  readonly endsOn: Day;
  readonly actualStart: Day | null;
  readonly actualEnd: Day | null;
  readonly state: TrancheState;
  /** What is different afterwards. */
  readonly stepChangeDe: string | null;
  readonly stepChangeEn: string | null;
  /** What the review said, or why the tranche was cancelled. */
  readonly stateReason: string | null;
}
export type TrancheChange = Partial<Tranche>;

/** True when nothing will change any more in the tranche. */
export function isFinishedTranche(tranche: Pick<Tranche, 'state'>): boolean {
  return tranche.state === 'closed' || tranche.state === 'cancelled';
}
