import * as z from 'zod';
import type { Day } from '@tranche/shared/domain/day.ts';
import { dayInput, id, version } from '@tranche/shared/domain/input.ts';
import { next } from '@tranche/shared/domain/machine.ts';
import { ok, refused, type Result } from '@tranche/shared/domain/result.ts';
import type { Ballot } from './ballot.ts';
import type { DecisionOutcome, DecisionState } from './decision.ts';
import { decisionMachine } from './decision-machine.ts';
import { dissentFrom, type Dissent } from './dissent.ts';
import { tally, type Tally } from './tally.ts';

export const closeVoteInput = z.strictObject({
  decisionId: id,
  /** Last day of the next ballot, used when this one ends without quorum. */
  newDueOn: dayInput.nullish(),
  /** Proposed conditions that become part of an approval. */
  adoptConditionIds: z.array(id).max(20).default([]),
  expectedVersion: version,
});
export type CloseVoteInput = z.infer<typeof closeVoteInput>;
export type CloseVoteForm = z.input<typeof closeVoteInput>;

export interface CloseVoteFacts {
  readonly state: DecisionState;
  readonly ballot: Ballot;
  /** Number of this ballot. */
  readonly round: number;
  readonly now: Date;
  readonly dueAt: Date | null;
  readonly today: Day;
  readonly proposedConditionIds: readonly string[];
}

export interface ClosedVote {
  readonly tally: Tally;
  readonly dissent: readonly Dissent[];
  readonly adoptedConditionIds: readonly string[];
  readonly change:
    | { readonly state: DecisionState; readonly outcome: DecisionOutcome; readonly chosenOptionId: string | null; readonly decidedAt: Date }
    | { readonly state: DecisionState; readonly dueOn: Day | null; readonly dueAt: null; readonly round: number };
}

/**
 * Ends the vote: with a quorum the rule settles the outcome; without one, and only after the due day, the decision goes back
 * to preparation for another ballot (domain.md 3.6). The outcome is written once and never changed.
 */
export function closeVote(input: CloseVoteInput, facts: CloseVoteFacts): Result<ClosedVote> {
  const unknown = input.adoptConditionIds.filter((each) => !facts.proposedConditionIds.includes(each));
  if (unknown.length > 0) return refused('condition.notProposed', ['adoptConditionIds']);
  const result = tally(facts.ballot);
  return result.outcome === 'noQuorum' ? withoutQuorum(input, facts, result) : withOutcome(input, facts, result, result.outcome);
}

function withOutcome(input: CloseVoteInput, facts: CloseVoteFacts, result: Tally, outcome: DecisionOutcome): Result<ClosedVote> {
  const state = next(decisionMachine, 'decision', facts.state, 'closeVote', { quorumMet: true });
  if (!state.ok) return state;
  return ok({
    tally: result,
    dissent: dissentFrom(facts.ballot, result),
    adoptedConditionIds: outcome === 'approved' ? input.adoptConditionIds : [],
    change: { state: state.value, outcome, chosenOptionId: result.chosenOptionId, decidedAt: facts.now },
  });
}

function withoutQuorum(input: CloseVoteInput, facts: CloseVoteFacts, result: Tally): Result<ClosedVote> {
  const deadlinePassed = facts.dueAt !== null && facts.now.getTime() >= facts.dueAt.getTime();
  if (facts.state === 'voting' && !deadlinePassed) {
    const rule = result.basis === 'executiveMissing' ? 'vote.executiveMissing' : 'vote.quorumMissing';
    return refused(rule, [], { present: result.present, needed: result.quorumNeeded });
  }
  const state = next(decisionMachine, 'decision', facts.state, 'returnWithoutQuorum', { deadlinePassed });
  if (!state.ok) return state;
  if (input.newDueOn && input.newDueOn < facts.today) return refused('decision.dueDatePassed', ['newDueOn']);
  const change = { state: state.value, dueOn: input.newDueOn ?? null, dueAt: null, round: facts.round + 1 };
  return ok({ tally: result, dissent: [], adoptedConditionIds: [], change });
}
