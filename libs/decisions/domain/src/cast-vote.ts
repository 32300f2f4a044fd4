import * as z from 'zod';
import { id, prose, version } from '@tranche/shared/domain/input.ts';
import { refusal, unlessRefused, type Result } from '@tranche/shared/domain/result.ts';
import type { Vote } from './ballot.ts';
import { votingRight, whyNotVote, type VoterFacts } from './may-vote.ts';
import { voteValues } from './voting-rules.ts';

export const castVoteInput = z.strictObject({
  decisionId: id,
  seatId: id,
  value: z.enum(voteValues),
  /** The option that a yes is for; without one it is for the recommended option. */
  optionId: id.nullish(),
  comment: prose(0, 2000).nullish(),
  expectedVersion: version,
});
export type CastVoteInput = z.infer<typeof castVoteInput>;
export type CastVoteForm = z.input<typeof castVoteInput>;

export interface CastVoteFacts extends VoterFacts {
  readonly optionIds: readonly string[];
}

/**
 * Casts or changes the vote of one seat until the vote is closed; the seat keeps one vote, its history stays in the audit trail.
 * A no needs words, because it asks what would have to change (ux.md 5.6).
 */
export function castVote(input: CastVoteInput, facts: CastVoteFacts): Result<{ vote: Vote; replaces: Vote | undefined }> {
  const optionId = input.optionId ?? null;
  const comment = input.comment ?? '';
  const refusals = [
    whyNotVote(input.seatId, facts),
    optionId !== null && input.value !== 'yes' ? refusal('vote.optionNeedsYes', ['optionId']) : undefined,
    optionId !== null && !facts.optionIds.includes(optionId) ? refusal('vote.optionUnknown', ['optionId']) : undefined,
    input.value === 'no' && comment.length === 0 ? refusal('vote.reasonMissing', ['comment']) : undefined,
  ];
  return unlessRefused(refusals, () => {
    const seat = facts.ballot.seats.find((each) => each.id === input.seatId);
    const deputyForId = seat ? votingRight(seat, facts.actorId).deputyForId : null;
    return {
      vote: { seatId: input.seatId, castById: facts.actorId, deputyForId, value: input.value, optionId, comment },
      replaces: facts.ballot.votes.find((vote) => vote.seatId === input.seatId),
    };
  });
}
