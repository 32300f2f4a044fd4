import * as z from 'zod';
import { id, prose, version } from '@tranche/shared/domain/input.ts';
import { refusal, unlessRefused, type Result } from '@tranche/shared/domain/result.ts';
import type { Ballot } from './ballot.ts';
import { conflictCategories, type ConflictCategory } from './decision.ts';
import { isOpen, type VoterFacts } from './may-vote.ts';

export const declareConflictOfInterestInput = z.strictObject({
  decisionId: id,
  category: z.enum(conflictCategories).exclude(['requester']),
  note: prose(0, 1000).nullish(),
  expectedVersion: version,
});
export type DeclareConflictOfInterestInput = z.infer<typeof declareConflictOfInterestInput>;
export type DeclareConflictOfInterestForm = z.input<typeof declareConflictOfInterestInput>;

export type ConflictFacts = Pick<VoterFacts, 'state' | 'now' | 'dueAt' | 'actorId' | 'viaToken' | 'ballot' | 'seatsToday'>;

export interface Conflict {
  readonly personId: string;
  readonly category: ConflictCategory;
  readonly note: string;
}

/**
 * A person declares the own conflict of interest while the vote is open (SD10). The person's seats then count neither for
 * quorum nor majority, a deputy only loses the right to stand in; a vote that the person has cast is discarded.
 */
export function declareConflictOfInterest(
  input: DeclareConflictOfInterestInput,
  facts: ConflictFacts,
): Result<{ conflict: Conflict; discardedSeatIds: string[] }> {
  const { ballot, actorId } = facts;
  const refusals = [
    facts.viaToken ? refusal('vote.tokenNeverVotes') : undefined,
    isOpen(facts) ? undefined : refusal('vote.closed'),
    takesPart(facts) ? undefined : refusal('vote.seatNotHeld'),
    ballot.conflicts.includes(actorId) ? refusal('vote.conflictDeclaredAlready') : undefined,
  ];
  return unlessRefused(refusals, () => ({
    conflict: { personId: actorId, category: input.category, note: input.note ?? '' },
    discardedSeatIds: discardedBy(actorId, ballot),
  }));
}

function takesPart({ ballot, seatsToday, actorId }: ConflictFacts): boolean {
  return ballot.seats.some((seat) => seat.personId === actorId) || seatsToday.some((seat) => seat.holderId === actorId || seat.deputyId === actorId);
}

/** Seats whose vote no longer counts: cast by the person, or for a seat that the person holds. */
function discardedBy(personId: string, ballot: Ballot): string[] {
  const own = ballot.seats.filter((seat) => seat.personId === personId).map((seat) => seat.id);
  return ballot.votes.filter((vote) => vote.castById === personId || own.includes(vote.seatId)).map((vote) => vote.seatId);
}
