import { aBallot, aVote, projectBoard } from '@tranche/decisions/testing/ballots.ts';
import { declareConflictOfInterest, declareConflictOfInterestInput, type ConflictFacts } from './declare-conflict-of-interest.ts';

const seats = projectBoard().map((seat) => (seat.role === 'seniorUser' ? { ...seat, deputyId: 'person:deputy' } : seat));
const input = { decisionId: 'decision', category: 'financialInterest' as const, note: null, expectedVersion: 1 };

function facts(actor: string, more: Partial<ConflictFacts> = {}): ConflictFacts {
  return {
    state: 'voting', now: new Date('2026-10-08T10:00:00Z'), dueAt: new Date('2026-10-09T22:00:00Z'), actorId: `person:${actor}`, viaToken: false,
    ballot: aBallot({ seats }), seatsToday: seats.map((seat) => ({ seatId: seat.id, holderId: seat.personId, deputyId: seat.deputyId })), ...more,
  };
}

describe('declaring a conflict of interest (SD10)', () => {
  it('discards the vote of the excluded seat, whoever cast it', () => {
    const votes = [aVote('executive', 'yes'), aVote('seniorUser', 'yes', { castById: 'person:deputy', deputyForId: 'person:seniorUser' })];
    expect(declareConflictOfInterest(input, facts('seniorUser', { ballot: aBallot({ seats, votes }) }))).toEqual({
      ok: true, value: { conflict: { personId: 'person:seniorUser', category: 'financialInterest', note: '' }, discardedSeatIds: ['seat:seniorUser'] },
    });
  });

  it('leaves the seat to its holder when the deputy is in conflict', () => {
    const votes = [aVote('seniorUser', 'yes')];
    expect(declareConflictOfInterest(input, facts('deputy', { ballot: aBallot({ seats, votes }) }))).toMatchObject({ ok: true, value: { discardedSeatIds: [] } });
  });

  it.each([
    ['after the due day', 'executive', { now: new Date('2026-10-09T22:00:00Z') }, 'vote.closed'],
    ['by somebody without a seat', 'visitor', {}, 'vote.seatNotHeld'],
    ['twice', 'executive', { ballot: aBallot({ seats, conflicts: ['person:executive'] }) }, 'vote.conflictDeclaredAlready'],
  ] as const)('is refused %s', (_, actor, more, rule) => {
    expect(declareConflictOfInterest(input, facts(actor, more))).toMatchObject({ ok: false, refusals: [{ rule }] });
  });

  it('leaves the category "requester" to the system (SD3)', () => {
    expect(declareConflictOfInterestInput.shape.category.safeParse('requester').success).toBe(false);
  });
});
