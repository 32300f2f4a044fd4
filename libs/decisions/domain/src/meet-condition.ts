import * as z from 'zod';
import { id, prose, version } from '@tranche/shared/domain/input.ts';
import { refusal, unlessRefused, type Result } from '@tranche/shared/domain/result.ts';
import type { Condition } from './condition.ts';
import type { DecisionState } from './decision.ts';

export const meetConditionInput = z.strictObject({ conditionId: id, note: prose(3, 2000), expectedVersion: version });
export type MeetConditionInput = z.infer<typeof meetConditionInput>;
export type MeetConditionForm = z.input<typeof meetConditionInput>;

export interface MeetConditionFacts {
  readonly state: Condition['state'];
  readonly decisionState: DecisionState;
  readonly now: Date;
}

/** Records that a condition of a decision is met and by what; the decision need not be in force yet. */
export function meetCondition(input: MeetConditionInput, facts: MeetConditionFacts): Result<{ change: Pick<Condition, 'state' | 'metAt' | 'note'> }> {
  const decided = facts.decisionState === 'decided' || facts.decisionState === 'inForce';
  const refusals = [
    decided ? undefined : refusal('condition.decisionNotTaken', [], { state: facts.decisionState }),
    facts.state === 'met' ? refusal('condition.metAlready') : undefined,
    decided && facts.state === 'proposed' ? refusal('condition.notAdopted') : undefined,
  ];
  return unlessRefused(refusals, () => ({ change: { state: 'met', metAt: facts.now, note: input.note } }));
}
