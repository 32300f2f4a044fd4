import * as z from 'zod';
import { id, reason, version } from '@tranche/shared/domain/input.ts';
import { next } from '@tranche/shared/domain/machine.ts';
import { ok, type Result } from '@tranche/shared/domain/result.ts';
import type { Decision } from './decision.ts';
import { decisionMachine, type DecisionEvent } from './decision-machine.ts';

export const withdrawDecisionInput = z.strictObject({ decisionId: id, reason, expectedVersion: version });
export type WithdrawDecisionInput = z.infer<typeof withdrawDecisionInput>;
export type WithdrawDecisionForm = z.input<typeof withdrawDecisionInput>;

export type WithdrawFacts = Pick<Decision, 'state' | 'round' | 'dueAt'>;

/**
 * Withdraws a decision that was not submitted; one that was goes back to preparation, its votes are discarded but stay
 * readable as an earlier ballot (edge case 35).
 */
export function withdrawDecision(input: WithdrawDecisionInput, facts: WithdrawFacts): Result<{ change: WithdrawFacts }> {
  const submitted = facts.state === 'voting' || facts.state === 'pending';
  const event: DecisionEvent = submitted ? 'withdrawFromVote' : 'withdraw';
  const state = next(decisionMachine, 'decision', facts.state, event, { hasReason: input.reason.length > 0 });
  if (!state.ok) return state;
  return ok({ change: submitted ? { state: state.value, round: facts.round + 1, dueAt: null } : { state: state.value, round: facts.round, dueAt: facts.dueAt } });
}
