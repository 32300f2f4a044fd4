import type { VoteValue, VotingRule } from './voting-rules.ts';

/** A seat as it was frozen at submission; `position` is the order in which the body names its seats. */
export interface BallotSeat {
  readonly id: string;
  readonly role: string;
  readonly position: number;
  /** Leads the vote: closes it and adopts conditions. */
  readonly chair: boolean;
  readonly personId: string;
  readonly deputyId: string | null;
}

export interface Vote {
  readonly seatId: string;
  readonly castById: string;
  /** The holder for whom a deputy voted. */
  readonly deputyForId: string | null;
  readonly value: VoteValue;
  /** The option that a yes is for; null means the recommended one. */
  readonly optionId: string | null;
  readonly comment: string;
}

/** Everything that one outcome is computed from; seats, rule and quorum are frozen at submission. */
export interface Ballot {
  readonly rule: VotingRule;
  /** Persons needed; null means two thirds of the entitled, rounded up. */
  readonly quorum: number | null;
  readonly executiveDecides: boolean;
  readonly castingVote: boolean;
  readonly recommendedOptionId: string | null;
  readonly seats: readonly BallotSeat[];
  /** Persons with a conflict of interest. */
  readonly conflicts: readonly string[];
  readonly votes: readonly Vote[];
}

/** One vote that can be cast: a person with all of that person's seats (SD7). */
export interface Voice {
  readonly personId: string;
  /** The seat named first; the vote is cast there. */
  readonly seatId: string;
  readonly seatIds: readonly string[];
  readonly isExecutive: boolean;
}

export const executiveRole = 'executive';

function inOrder<Seat extends Pick<BallotSeat, 'position'>>(seats: readonly Seat[]): Seat[] {
  return [...seats].sort((a, b) => a.position - b.position);
}

/** All voices of the seats, also of persons in conflict; a person with two seats is one voice (SD7). */
export function voicesOf(seats: readonly BallotSeat[]): Voice[] {
  return [...Map.groupBy(inOrder(seats), (seat) => seat.personId)].map(([personId, own]) => ({
    personId,
    seatId: own[0]?.id ?? '',
    seatIds: own.map((seat) => seat.id),
    isExecutive: own.some((seat) => seat.role === executiveRole),
  }));
}

/** The voices that count for quorum and majority: without persons in conflict of interest (SD10). */
export function entitledVoices(ballot: Pick<Ballot, 'seats' | 'conflicts'>): Voice[] {
  return voicesOf(ballot.seats).filter((voice) => !ballot.conflicts.includes(voice.personId));
}

/** The vote that counts for a voice, if it was cast; one cast by a deputy in conflict does not count. */
export function voteOf(ballot: Pick<Ballot, 'votes' | 'conflicts'>, voice: Voice): Vote | undefined {
  return ballot.votes.find((vote) => vote.seatId === voice.seatId && !ballot.conflicts.includes(vote.castById));
}

/** The seat that leads the vote: the one named as chair, otherwise the Executive's, otherwise the first. */
export function chairSeat<Seat extends Pick<BallotSeat, 'role' | 'position' | 'chair'>>(seats: readonly Seat[]): Seat | undefined {
  return seats.find((seat) => seat.chair) ?? seats.find((seat) => seat.role === executiveRole) ?? inOrder(seats)[0];
}
