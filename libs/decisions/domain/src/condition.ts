import type { Day } from '@tranche/shared/domain/day.ts';
import type { Decision } from './decision.ts';

/** `proposed` by a member of the body until the chair adopts it; `open` until it is `met`. */
export const conditionStates = ['proposed', 'open', 'met'] as const;
export type ConditionState = (typeof conditionStates)[number];

export interface Condition {
  readonly id: string;
  readonly decisionId: string;
  readonly text: string;
  readonly ownerId: string;
  readonly dueOn: Day;
  /** Holds the effect of the decision back until it is met (edge case 36). */
  readonly blocking: boolean;
  readonly state: ConditionState;
  readonly metAt: Date | null;
  readonly note: string;
}

/** A condition that was not met by its day is flagged and told to the body; the effect is not undone by itself (domain.md 3.6). */
export function isOverdue(condition: Pick<Condition, 'state' | 'dueOn'>, today: Day): boolean {
  return condition.state === 'open' && condition.dueOn < today;
}

/** Conditions that hold the effect back: those of an approval only, since a rejection has nothing to wait for. */
export function blockingOpen(outcome: Decision['outcome'], conditions: readonly Pick<Condition, 'state' | 'blocking'>[]): number {
  return outcome === 'approved' ? conditions.filter((each) => each.blocking && each.state === 'open').length : 0;
}
