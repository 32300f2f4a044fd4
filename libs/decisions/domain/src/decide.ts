import * as z from 'zod';
import { id, reason, version } from '@tranche/shared/domain/input.ts';
import { next } from '@tranche/shared/domain/machine.ts';
import { refusal, unlessRefused, type Refusal, type Result } from '@tranche/shared/domain/result.ts';
import { decisionOutcomes, kindsWithoutProjectManager, type Decision } from './decision.ts';
import { decisionMachine } from './decision-machine.ts';

export const decideInput = z.strictObject({
  decisionId: id,
  outcome: z.enum(decisionOutcomes),
  /** The option that is chosen; without one it is the recommended option. */
  optionId: id.nullish(),
  reason,
  expectedVersion: version,
});
export type DecideInput = z.infer<typeof decideInput>;
export type DecideForm = z.input<typeof decideInput>;

export interface DecideFacts extends Pick<Decision, 'state' | 'kind' | 'deciderId' | 'recommendedOptionId'> {
  readonly actorId: string;
  readonly viaToken: boolean;
  readonly now: Date;
  /** The decider may decide today: account active and, where the decision goes with a role, the role is held. */
  readonly deciderHoldsRole: boolean;
  readonly managesScope: boolean;
  /** Persons excluded, such as the requester of a change (SD3). */
  readonly conflicts: readonly string[];
  readonly optionIds: readonly string[];
}

export type DecidedDecision = Pick<Decision, 'state' | 'outcome' | 'chosenOptionId' | 'outcomeReason' | 'decidedAt'>;

/** A single person decides, with the reason in words that stay readable (domain.md 3.6). */
export function decide(input: DecideInput, facts: DecideFacts): Result<{ change: DecidedDecision }> {
  const state = next(decisionMachine, 'decision', facts.state, 'decide', { deciderHoldsRole: facts.deciderHoldsRole, hasReason: input.reason.length > 0 });
  const chosen = input.outcome === 'approved' ? (input.optionId ?? facts.recommendedOptionId) : null;
  const refusals = [
    ...(state.ok ? [] : state.refusals),
    facts.state === 'pending' ? whyNotDecide(facts) : undefined,
    input.outcome === 'approved' && chosen === null ? refusal('decision.optionMissing', ['optionId']) : undefined,
    chosen !== null && !facts.optionIds.includes(chosen) ? refusal('decision.optionUnknown', ['optionId']) : undefined,
    input.outcome === 'rejected' && input.optionId ? refusal('decision.optionOfRejection', ['optionId']) : undefined,
  ];
  return unlessRefused(refusals, () => ({
    change: {
      state: state.ok ? state.value : facts.state, outcome: input.outcome, chosenOptionId: chosen,
      outcomeReason: input.reason, decidedAt: facts.now,
    },
  }));
}

/** Why the actor may not take the pending decision, whatever its outcome (SD1, SD3, SD11). */
export function whyNotDecide(
  facts: Pick<DecideFacts, 'actorId' | 'deciderId' | 'viaToken' | 'managesScope' | 'kind' | 'conflicts'>,
): Refusal | undefined {
  if (facts.viaToken) return refusal('vote.tokenNeverVotes');
  if (facts.actorId !== facts.deciderId) return refusal('decision.otherDecider');
  if (facts.managesScope && kindsWithoutProjectManager.includes(facts.kind)) return refusal('vote.projectManager');
  return facts.conflicts.includes(facts.actorId) ? refusal('vote.conflictOfInterest') : undefined;
}
