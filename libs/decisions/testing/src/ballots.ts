import type { Ballot, BallotSeat, Vote } from '@tranche/decisions/domain/ballot.ts';
import type { VoteValue } from '@tranche/decisions/domain/voting-rules.ts';

/** Seat `role` of `person`; id and person have the role's name where nothing else is said. */
export function aSeat(role: string, position: number, more: Partial<BallotSeat> = {}): BallotSeat {
  return { id: `seat:${role}`, role, position, chair: false, personId: `person:${role}`, deputyId: null, ...more };
}

/** The usual project board: Executive, Senior User, Senior Supplier. */
export function projectBoard(): BallotSeat[] {
  return [aSeat('executive', 1), aSeat('seniorUser', 2), aSeat('seniorSupplier', 3)];
}

/** A vote that the holder of the seat has cast. */
export function aVote(role: string, value: VoteValue, more: Partial<Vote> = {}): Vote {
  return { seatId: `seat:${role}`, castById: `person:${role}`, deputyForId: null, value, optionId: null, comment: '', ...more };
}

export function aBallot(more: Partial<Ballot> = {}): Ballot {
  return {
    rule: 'simple', quorum: null, executiveDecides: false, castingVote: false, recommendedOptionId: null,
    seats: projectBoard(), conflicts: [], votes: [], ...more,
  };
}

/** A body of `entitled` equal members, of whom so many voted yes, no, abstained. */
export function aDivision(entitled: number, yes: number, no: number, abstain: number): Pick<Ballot, 'seats' | 'votes'> {
  const values: VoteValue[] = [...Array<VoteValue>(yes).fill('yes'), ...Array<VoteValue>(no).fill('no'), ...Array<VoteValue>(abstain).fill('abstain')];
  return {
    seats: Array.from({ length: entitled }, (_, index) => aSeat(`member${index + 1}`, index + 1)),
    votes: values.map((value, index) => aVote(`member${index + 1}`, value)),
  };
}
