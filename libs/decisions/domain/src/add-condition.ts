import * as z from 'zod';
import type { Day } from '@tranche/shared/domain/day.ts';
import { dayInput, id, prose } from '@tranche/shared/domain/input.ts';
import { refusal, unlessRefused, type Result } from '@tranche/shared/domain/result.ts';
import type { Condition } from './condition.ts';
import type { Decision, DecisionState } from './decision.ts';

export const addConditionInput = z.strictObject({
  decisionId: id,
  text: prose(3, 1000),
  ownerId: id,
  dueOn: dayInput,
  blocking: z.boolean(),
});
export type AddConditionInput = z.infer<typeof addConditionInput>;
export type AddConditionForm = z.input<typeof addConditionInput>;

export interface AddConditionFacts extends Pick<Decision, 'state' | 'outcome'> {
  readonly today: Day;
  /** The actor leads the vote or decides alone; what other members of the body add is a proposal. */
  readonly actorLeads: boolean;
}

const openStates: readonly DecisionState[] = ['voting', 'pending', 'decided'];

/**
 * Adds a condition until the decision is in force: during a vote the members propose and the chair adopts (ux.md 5.6);
 * after an approval only who leads it can still add one.
 */
export function addCondition(input: AddConditionInput, facts: AddConditionFacts): Result<{ condition: Omit<Condition, 'id'> }> {
  const refusals = [
    openStates.includes(facts.state) ? undefined : refusal('condition.notInThisState', [], { state: facts.state }),
    facts.state === 'decided' && facts.outcome === 'rejected' ? refusal('condition.ofRejection') : undefined,
    facts.state === 'decided' && !facts.actorLeads ? refusal('condition.chairOnly') : undefined,
    input.dueOn < facts.today ? refusal('condition.dueDatePassed', ['dueOn']) : undefined,
  ];
  return unlessRefused(refusals, () => ({
    condition: {
      decisionId: input.decisionId, text: input.text, ownerId: input.ownerId, dueOn: input.dueOn, blocking: input.blocking,
      state: facts.actorLeads ? 'open' : 'proposed', metAt: null, note: '',
    },
  }));
}
