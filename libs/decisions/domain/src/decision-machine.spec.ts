import { next } from '@tranche/shared/domain/machine.ts';
import { decisionStates, type DecisionState } from './decision.ts';
import { decisionEvents, decisionMachine, type DecisionEvent, type DecisionFacts } from './decision-machine.ts';

const all: DecisionFacts = {
  optionCount: 2, hasDueDate: true, dueDateAhead: true, hasRecommendation: true, basisNamed: true, quorumMet: true, deadlinePassed: true,
  deciderHoldsRole: true, blockingConditionsOpen: 0, successorInForce: true, hasReason: true,
};

/** domain.md 3.6, read line by line; the clerical correction keeps its state, edge case 35 adds the way back from a vote. */
const table: [DecisionState, DecisionEvent, DecisionState][] = [
  ['draft', 'openForPreparation', 'preparing'],
  ['draft', 'withdraw', 'withdrawn'],
  ['preparing', 'submitToBody', 'voting'],
  ['preparing', 'submitToPerson', 'pending'],
  ['preparing', 'withdraw', 'withdrawn'],
  ['voting', 'castVote', 'voting'],
  ['voting', 'closeVote', 'decided'],
  ['voting', 'returnWithoutQuorum', 'preparing'],
  ['voting', 'withdrawFromVote', 'preparing'],
  ['pending', 'decide', 'decided'],
  ['pending', 'withdrawFromVote', 'preparing'],
  ['decided', 'putIntoForce', 'inForce'],
  ['decided', 'correctClericalError', 'decided'],
  ['inForce', 'supersede', 'superseded'],
  ['inForce', 'correctClericalError', 'inForce'],
  ['superseded', 'correctClericalError', 'superseded'],
];

describe('decision machine', () => {
  it.each(table)('%s –%s→ %s', (state, event, expected) => {
    expect(next(decisionMachine, 'decision', state, event, all)).toEqual({ ok: true, value: expected });
  });

  it('knows no other way', () => {
    const allowed = new Set(table.map(([state, event]) => `${state} ${event}`));
    const others = decisionStates.flatMap((state) => decisionEvents.map((event) => [state, event] as const)).filter(([state, event]) => !allowed.has(`${state} ${event}`));
    for (const [state, event] of others) {
      expect(next(decisionMachine, 'decision', state, event, all)).toMatchObject({ ok: false, refusals: [{ rule: 'decision.notInThisState', values: { state, event } }] });
    }
    expect(others).toHaveLength(decisionStates.length * decisionEvents.length - table.length);
  });

  it.each<[DecisionState, DecisionEvent, keyof DecisionFacts, string]>([
    ['draft', 'openForPreparation', 'optionCount', 'decision.optionsTooFew'],
    ['draft', 'openForPreparation', 'hasDueDate', 'decision.dueDateMissing'],
    ['draft', 'openForPreparation', 'dueDateAhead', 'decision.dueDatePassed'],
    ['draft', 'withdraw', 'hasReason', 'decision.reasonMissing'],
    ['preparing', 'submitToBody', 'hasRecommendation', 'decision.recommendationMissing'],
    ['preparing', 'submitToBody', 'basisNamed', 'decision.basisMissing'],
    ['preparing', 'submitToPerson', 'optionCount', 'decision.optionsTooFew'],
    ['preparing', 'withdraw', 'hasReason', 'decision.reasonMissing'],
    ['voting', 'closeVote', 'quorumMet', 'vote.quorumMissing'],
    ['voting', 'returnWithoutQuorum', 'deadlinePassed', 'vote.quorumMissing'],
    ['pending', 'decide', 'deciderHoldsRole', 'decision.deciderHoldsNoRole'],
    ['decided', 'putIntoForce', 'blockingConditionsOpen', 'decision.blockingConditionOpen'],
    ['inForce', 'supersede', 'successorInForce', 'decision.successorNotInForce'],
  ])('%s –%s is refused while %s is not established', (state, event, fact, rule) => {
    const { [fact]: _, ...others } = all;
    expect(next(decisionMachine, 'decision', state, event, others)).toMatchObject({ ok: false, refusals: [{ rule }] });
  });
});
