import { refusal, type Refusal } from '@tranche/shared/domain/result.ts';
import { voicesOf, type Ballot, type BallotSeat } from './ballot.ts';
import type { DecisionState } from './decision.ts';

/** Who holds a frozen seat and who is named deputy on the day of the act (SD9, edge case 27). */
export interface SeatToday {
  readonly seatId: string;
  readonly holderId: string | null;
  readonly deputyId: string | null;
}

export interface VoterFacts {
  readonly state: DecisionState;
  /** The database's clock in the act. */
  readonly now: Date;
  readonly dueAt: Date | null;
  readonly actorId: string;
  /** An API token acts (SD11). */
  readonly viaToken: boolean;
  /** The actor is project manager of the decision's scope on this day (SD1). */
  readonly managesScope: boolean;
  readonly ballot: Ballot;
  readonly seatsToday: readonly SeatToday[];
}

export interface VotingRight {
  /** The holder for whom the actor votes as deputy; null on one's own seat. */
  readonly deputyForId: string | null;
}

/** True while votes count: the state is `voting` and the instant lies before the end of the due day (cases C-071). */
export function isOpen({ state, now, dueAt }: Pick<VoterFacts, 'state' | 'now' | 'dueAt'>): boolean {
  return state === 'voting' && dueAt !== null && now.getTime() < dueAt.getTime();
}

/** Why the actor may not vote on this seat now, the nearest reason first; undefined when nothing stands against it (domain.md 4, SD1–SD11). */
export function whyNotVote(seatId: string, facts: VoterFacts): Refusal | undefined {
  const against = whyNobodyOrNotThisPerson(facts);
  if (against) return against;
  const seat = facts.ballot.seats.find((each) => each.id === seatId);
  if (!seat) return refusal('vote.seatUnknown', ['seatId']);
  return whyNotEntitled(seat, facts) ?? whyExcluded(seat, facts) ?? whySecondVote(seat, facts);
}

/** Why the actor may vote on no seat at all; where several seats are refused, the reason of the own or represented one. */
export function whyNoVote(facts: VoterFacts): Refusal | undefined {
  const against = whyNobodyOrNotThisPerson(facts);
  if (against) return against;
  const refusals = facts.ballot.seats.map((seat) => whyNotVote(seat.id, facts));
  if (refusals.some((each) => each === undefined)) return undefined;
  return refusals.find((each) => each?.rule !== 'vote.seatNotHeld') ?? refusal('vote.seatNotHeld');
}

function whyNobodyOrNotThisPerson(facts: VoterFacts): Refusal | undefined {
  if (facts.viaToken) return refusal('vote.tokenNeverVotes');
  if (facts.state === 'draft' || facts.state === 'preparing') return refusal('vote.notOpenYet');
  if (facts.state === 'pending') return refusal('vote.singleDecider');
  if (!isOpen(facts)) return refusal('vote.closed');
  return facts.managesScope ? refusal('vote.projectManager') : undefined;
}

/** In whose place the actor votes on the seat; only asked when nothing stands against the vote. */
export function votingRight(seat: BallotSeat, actorId: string): VotingRight {
  return { deputyForId: seat.personId === actorId ? null : seat.personId };
}

/** Seats on which the actor could vote: the own one, otherwise those where the actor is deputy today. */
export function seatsFor(facts: VoterFacts): BallotSeat[] {
  return facts.ballot.seats.filter((seat) => whyNotVote(seat.id, facts) === undefined);
}

function whyNotEntitled(seat: BallotSeat, { actorId, seatsToday }: VoterFacts): Refusal | undefined {
  const today = seatsToday.find((each) => each.seatId === seat.id);
  if (seat.personId === actorId) return today?.holderId === actorId ? undefined : refusal('vote.seatGivenUp', ['seatId']);
  if (today?.deputyId === actorId) return undefined;
  return refusal(seat.deputyId === actorId ? 'vote.deputyNotNamedToday' : 'vote.seatNotHeld', ['seatId']);
}

/** SD10: neither the seat of a person in conflict nor a deputy in conflict votes. */
function whyExcluded(seat: BallotSeat, { actorId, ballot }: VoterFacts): Refusal | undefined {
  return [actorId, seat.personId].some((person) => ballot.conflicts.includes(person)) ? refusal('vote.conflictOfInterest', ['seatId']) : undefined;
}

/** SD7: one person, one vote; the own seat named first goes before any other, and a holder's vote before the deputy's. */
function whySecondVote(seat: BallotSeat, { actorId, ballot }: VoterFacts): Refusal | undefined {
  const voices = voicesOf(ballot.seats);
  const own = voices.find((voice) => voice.personId === actorId);
  const holds = voices.find((voice) => voice.seatIds.includes(seat.id));
  const elsewhere = ballot.votes.some((vote) => vote.castById === actorId && vote.seatId !== seat.id);
  if (holds?.seatId !== seat.id || (own && own.seatId !== seat.id) || elsewhere) return refusal('vote.seatConflict', ['seatId']);
  const present = ballot.votes.find((vote) => vote.seatId === seat.id);
  return present && present.castById !== actorId && present.deputyForId === null && seat.personId !== actorId
    ? refusal('vote.holderHasVoted', ['seatId'])
    : undefined;
}
