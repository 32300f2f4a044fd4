import { to, type Guard, type Machine } from '@tranche/shared/domain/machine.ts';
import { refusal } from '@tranche/shared/domain/result.ts';
import type { DecisionState } from './decision.ts';

/** Events of domain.md 3.6; drafting and the flag "condition overdue" change no state. */
export const decisionEvents = [
  'openForPreparation', 'submitToBody', 'submitToPerson', 'castVote', 'closeVote', 'returnWithoutQuorum', 'decide', 'withdrawFromVote',
  'putIntoForce', 'supersede', 'withdraw', 'correctClericalError',
] as const;
export type DecisionEvent = (typeof decisionEvents)[number];

/** What the guards ask about. A fact that is not given is not established: its guard refuses. */
export interface DecisionFacts {
  readonly optionCount?: number;
  readonly hasDueDate?: boolean;
  readonly dueDateAhead?: boolean;
  readonly hasRecommendation?: boolean;
  /** Criteria or evidence, or the note that there are none. */
  readonly basisNamed?: boolean;
  readonly quorumMet?: boolean;
  readonly deadlinePassed?: boolean;
  readonly deciderHoldsRole?: boolean;
  readonly blockingConditionsOpen?: number;
  readonly successorInForce?: boolean;
  readonly hasReason?: boolean;
}

const needs = (fact: keyof DecisionFacts, rule: string, ...path: string[]): Guard<DecisionFacts> =>
  (facts) => (facts[fact] === true ? undefined : refusal(rule, path));

const twoOptions: Guard<DecisionFacts> = ({ optionCount = 0 }) =>
  optionCount >= 2 ? undefined : refusal('decision.optionsTooFew', ['options'], { count: optionCount });

const noBlockingCondition: Guard<DecisionFacts> = ({ blockingConditionsOpen: open }) =>
  open === 0 ? undefined : refusal('decision.blockingConditionOpen', [], { count: open ?? 1 });

const submission = [
  needs('hasRecommendation', 'decision.recommendationMissing', 'recommendation'),
  needs('basisNamed', 'decision.basisMissing', 'notDataBased'),
  needs('hasDueDate', 'decision.dueDateMissing', 'dueOn'),
  needs('dueDateAhead', 'decision.dueDatePassed', 'dueOn'),
  twoOptions,
];
const withReason = needs('hasReason', 'decision.reasonMissing', 'reason');

/** The decision's life as domain.md 3.6 has it, with edge case 35: withdrawing from a vote returns to preparation. */
export const decisionMachine: Machine<DecisionState, DecisionEvent, DecisionFacts> = {
  draft: {
    openForPreparation: to('preparing', twoOptions, needs('hasDueDate', 'decision.dueDateMissing', 'dueOn'), needs('dueDateAhead', 'decision.dueDatePassed', 'dueOn')),
    withdraw: to('withdrawn', withReason),
  },
  preparing: {
    submitToBody: to('voting', ...submission),
    submitToPerson: to('pending', ...submission),
    withdraw: to('withdrawn', withReason),
  },
  voting: {
    castVote: to('voting'),
    closeVote: to('decided', needs('quorumMet', 'vote.quorumMissing')),
    returnWithoutQuorum: to('preparing', needs('deadlinePassed', 'vote.quorumMissing')),
    withdrawFromVote: to('preparing', withReason),
  },
  pending: {
    decide: to('decided', needs('deciderHoldsRole', 'decision.deciderHoldsNoRole'), withReason),
    withdrawFromVote: to('preparing', withReason),
  },
  decided: {
    putIntoForce: to('inForce', noBlockingCondition),
    correctClericalError: to('decided'),
  },
  inForce: {
    supersede: to('superseded', needs('successorInForce', 'decision.successorNotInForce')),
    correctClericalError: to('inForce'),
  },
  superseded: { correctClericalError: to('superseded') },
  withdrawn: {},
};
