import * as z from 'zod';
import { endOfDay, type Day } from '@tranche/shared/domain/day.ts';
import { dayInput, id, prose, version } from '@tranche/shared/domain/input.ts';
import { next } from '@tranche/shared/domain/machine.ts';
import { refusal, unlessRefused, type Refusal, type Result } from '@tranche/shared/domain/result.ts';
import { entitledVoices, executiveRole, type BallotSeat } from './ballot.ts';
import type { Decision } from './decision.ts';
import { decisionMachine } from './decision-machine.ts';
import { quorumNeeded, type VotingRule } from './voting-rules.ts';

export const submitDecisionInput = z.strictObject({
  decisionId: id,
  recommendation: prose(3, 4000),
  recommendedOptionId: id.nullish(),
  /** The author's note that the decision rests on no criteria and no evidence. */
  notDataBased: z.boolean().default(false),
  dueOn: dayInput.nullish(),
  expectedVersion: version,
});
export type SubmitDecisionInput = z.infer<typeof submitDecisionInput>;
export type SubmitDecisionForm = z.input<typeof submitDecisionInput>;

/** A body's rules and seats on the day of submission. */
export interface BodyFacts {
  readonly rule: VotingRule;
  readonly quorum: number | null;
  readonly executiveDecides: boolean;
  readonly castingVote: boolean;
  /** A project board: without its Executive it authorises nothing (edge case 29). */
  readonly needsExecutive: boolean;
  /** Seats that are held on the day, in their order. */
  readonly seats: readonly BallotSeat[];
}

export interface SubmitDecisionFacts extends Pick<Decision, 'state' | 'dueOn'> {
  readonly today: Day;
  /** IANA name of the organisation's zone. */
  readonly zone: string;
  readonly optionIds: readonly string[];
  readonly criterionCount: number;
  readonly evidenceCount: number;
  /** Null when a person decides alone. */
  readonly body: BodyFacts | null;
  /** Persons excluded from the start, such as the requester of a change (SD3). */
  readonly conflicts: readonly string[];
}

export type SubmittedDecision = Pick<Decision, 'state' | 'recommendation' | 'recommendedOptionId' | 'notDataBased' | 'dueOn' | 'dueAt'>;

/**
 * Puts the decision to the vote of its body, or before its decider: options, seats, rule and quorum are frozen from here on
 * (domain.md 3.6). The vote lasts to the end of the due day in the organisation's zone.
 */
export function submitDecision(input: SubmitDecisionInput, facts: SubmitDecisionFacts): Result<{ change: SubmittedDecision; ballot: BodyFacts | null }> {
  const dueOn = input.dueOn ?? facts.dueOn;
  const hasBasis = facts.criterionCount > 0 || facts.evidenceCount > 0;
  const state = next(decisionMachine, 'decision', facts.state, facts.body ? 'submitToBody' : 'submitToPerson', {
    hasRecommendation: input.recommendation.length > 0,
    basisNamed: hasBasis || input.notDataBased,
    hasDueDate: dueOn !== null,
    dueDateAhead: dueOn === null || dueOn >= facts.today,
    optionCount: facts.optionIds.length,
  });
  const recommendedOptionId = input.recommendedOptionId ?? null;
  const refusals = [
    ...(state.ok ? [] : state.refusals),
    recommendedOptionId !== null && !facts.optionIds.includes(recommendedOptionId) ? refusal('decision.optionUnknown', ['recommendedOptionId']) : undefined,
    facts.body ? whyBodyCannotDecide(facts.body, facts.conflicts) : undefined,
  ];
  return unlessRefused(refusals, () => ({
    change: {
      state: state.ok ? state.value : facts.state, recommendation: input.recommendation, recommendedOptionId, notDataBased: !hasBasis || input.notDataBased,
      dueOn, dueAt: dueOn === null ? null : endOfDay(dueOn, facts.zone),
    },
    ballot: facts.body,
  }));
}

/** Edge case 29: a board whose Executive seat is vacant authorises nothing; nor can a body that cannot reach its quorum. */
export function whyBodyCannotDecide(body: BodyFacts, conflicts: readonly string[]): Refusal | undefined {
  const hasExecutive = body.seats.some((seat) => seat.role === executiveRole);
  if (!hasExecutive && (body.needsExecutive || body.executiveDecides)) return refusal('decision.executiveSeatVacant');
  const entitled = entitledVoices({ seats: body.seats, conflicts }).length;
  const needed = quorumNeeded(entitled, body.quorum);
  return entitled === 0 || needed > entitled ? refusal('decision.quorumUnreachable', [], { entitled, needed }) : undefined;
}
