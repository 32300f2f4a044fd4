import { aBallot, aSeat, aVote, projectBoard } from '@tranche/decisions/testing/ballots.ts';
import { endOfDay, day } from '@tranche/shared/domain/day.ts';
import { chairSeat } from './ballot.ts';
import { castVote, castVoteInput, type CastVoteFacts, type CastVoteInput } from './cast-vote.ts';
import { seatsFor, whyNoVote, type SeatToday } from './may-vote.ts';

const dueAt = endOfDay(day('2026-10-09'), 'Europe/Berlin');
const board = projectBoard().map((seat) => (seat.role === 'seniorUser' ? { ...seat, deputyId: 'person:deputy' } : seat));
const asFrozen = (seats = board): SeatToday[] => seats.map((seat) => ({ seatId: seat.id, holderId: seat.personId, deputyId: seat.deputyId }));

function facts(actor: string, more: Partial<CastVoteFacts> = {}): CastVoteFacts {
  return {
    state: 'voting', now: new Date('2026-10-08T10:00:00.000Z'), dueAt, actorId: `person:${actor}`, viaToken: false, managesScope: false,
    ballot: aBallot({ seats: board }), seatsToday: asFrozen(), optionIds: ['option:x', 'option:y'], ...more,
  };
}

function yes(seat: string, more: Partial<CastVoteInput> = {}): CastVoteInput {
  return { decisionId: 'decision', seatId: `seat:${seat}`, value: 'yes', optionId: null, comment: null, expectedVersion: 1, ...more };
}

const rulesOf = (result: ReturnType<typeof castVote>) => (result.ok ? [] : result.refusals.map((each) => each.rule));

describe('casting a vote', () => {
  it('stores the vote of the seat', () => {
    const result = castVote(yes('executive', { comment: 'Good.' }), facts('executive'));
    expect(result).toEqual({ ok: true, value: { vote: aVote('executive', 'yes', { comment: 'Good.' }), replaces: undefined } });
  });

  it('replaces the vote while the vote is open', () => {
    const before = aVote('executive', 'yes');
    const result = castVote(yes('executive', { value: 'abstain' }), facts('executive', { ballot: aBallot({ seats: board, votes: [before] }) }));
    expect(result.ok && result.value).toEqual({ vote: aVote('executive', 'abstain'), replaces: before });
  });

  it.each([
    ['2026-10-09T21:59:59.999Z', []],
    ['2026-10-09T22:00:00.000Z', ['vote.closed']],
  ])('due 9 October in Berlin, cast at %s: %j (cases C-071)', (at, rules) => {
    expect(rulesOf(castVote(yes('executive'), facts('executive', { now: new Date(at) })))).toEqual(rules);
  });

  it.each([
    ['draft', 'vote.notOpenYet'], ['preparing', 'vote.notOpenYet'], ['pending', 'vote.singleDecider'], ['decided', 'vote.closed'],
    ['inForce', 'vote.closed'], ['superseded', 'vote.closed'], ['withdrawn', 'vote.closed'],
  ] as const)('is refused in state %s', (state, rule) => {
    expect(rulesOf(castVote(yes('executive'), facts('executive', { state })))).toEqual([rule]);
  });

  it('needs words for a no', () => {
    expect(rulesOf(castVote(yes('executive', { value: 'no' }), facts('executive')))).toEqual(['vote.reasonMissing']);
    expect(rulesOf(castVote(yes('executive', { value: 'no', comment: 'The interface is not tested.' }), facts('executive')))).toEqual([]);
  });

  it('takes only options of this decision, and only with a yes', () => {
    expect(rulesOf(castVote(yes('executive', { optionId: 'option:z' }), facts('executive')))).toEqual(['vote.optionUnknown']);
    expect(rulesOf(castVote(yes('executive', { value: 'abstain', optionId: 'option:x' }), facts('executive')))).toEqual(['vote.optionNeedsYes']);
  });

  it('accepts no unknown field', () => {
    expect(castVoteInput.safeParse({ ...yes('executive'), state: 'decided' }).success).toBe(false);
  });
});

describe('who may vote', () => {
  it.each([
    ['SD1 the project manager', 'executive', { managesScope: true }, 'vote.projectManager'],
    ['SD11 an API token', 'executive', { viaToken: true }, 'vote.tokenNeverVotes'],
    ['somebody without a seat', 'visitor', {}, 'vote.seatNotHeld'],
    ['SD10 a person in conflict', 'executive', { ballot: aBallot({ seats: board, conflicts: ['person:executive'] }) }, 'vote.conflictOfInterest'],
    ['a holder who has left the seat (edge case 27)', 'executive', { seatsToday: asFrozen().filter((each) => each.seatId !== 'seat:executive') }, 'vote.seatGivenUp'],
  ] as const)('not %s', (_, actor, more, rule) => {
    expect(rulesOf(castVote(yes('executive'), facts(actor, more)))).toEqual([rule]);
  });

  it('not on a seat that the body does not have', () => {
    expect(rulesOf(castVote(yes('sponsor'), facts('executive')))).toEqual(['vote.seatUnknown']);
  });

  it('not somebody on the seat of another', () => {
    expect(rulesOf(castVote(yes('seniorUser'), facts('executive')))).toEqual(['vote.seatNotHeld']);
  });
});

describe('deputies (SD9)', () => {
  const withUserAway = asFrozen().map((each) => (each.seatId === 'seat:seniorUser' ? { ...each, holderId: null } : each));

  it('vote in place of the holder while named, also after the holder has left (edge case 27)', () => {
    const expected = aVote('seniorUser', 'yes', { castById: 'person:deputy', deputyForId: 'person:seniorUser' });
    for (const seatsToday of [asFrozen(), withUserAway]) {
      const result = castVote(yes('seniorUser'), facts('deputy', { seatsToday }));
      expect(result.ok && result.value.vote).toEqual(expected);
    }
  });

  it('do not vote on a day for which they are not named', () => {
    const ended = asFrozen().map((each) => ({ ...each, deputyId: null }));
    expect(rulesOf(castVote(yes('seniorUser'), facts('deputy', { seatsToday: ended })))).toEqual(['vote.deputyNotNamedToday']);
  });

  it('do not become eligible when they manage the project (SD1)', () => {
    expect(rulesOf(castVote(yes('seniorUser'), facts('deputy', { managesScope: true })))).toEqual(['vote.projectManager']);
  });

  it('do not stand in for a seat that is excluded, nor when they are in conflict themselves', () => {
    for (const conflicts of [['person:seniorUser'], ['person:deputy']]) {
      expect(rulesOf(castVote(yes('seniorUser'), facts('deputy', { ballot: aBallot({ seats: board, conflicts }) })))).toEqual(['vote.conflictOfInterest']);
    }
  });

  it('do not overwrite the vote of the holder, the holder may overwrite theirs', () => {
    const byHolder = aBallot({ seats: board, votes: [aVote('seniorUser', 'no', { comment: 'No.' })] });
    expect(rulesOf(castVote(yes('seniorUser'), facts('deputy', { ballot: byHolder })))).toEqual(['vote.holderHasVoted']);
    const byDeputy = aBallot({ seats: board, votes: [aVote('seniorUser', 'yes', { castById: 'person:deputy', deputyForId: 'person:seniorUser' })] });
    expect(rulesOf(castVote(yes('seniorUser', { value: 'abstain' }), facts('seniorUser', { ballot: byDeputy })))).toEqual([]);
  });
});

describe('one person, one vote (SD7)', () => {
  const twoSeats = [aSeat('executive', 1), aSeat('seniorUser', 2, { personId: 'person:executive' }), aSeat('seniorSupplier', 3, { deputyId: 'person:executive' })];
  const twice = (more: Partial<CastVoteFacts> = {}) => facts('executive', { ballot: aBallot({ seats: twoSeats }), seatsToday: asFrozen(twoSeats), ...more });

  it('casts at the seat named first, not at the second and not as somebody\'s deputy', () => {
    expect(['executive', 'seniorUser', 'seniorSupplier'].map((seat) => rulesOf(castVote(yes(seat), twice())))).toEqual([[], ['vote.seatConflict'], ['vote.seatConflict']]);
    expect(seatsFor(twice()).map((seat) => seat.role)).toEqual(['executive']);
  });

  it('lets the deputy of two seats vote once', () => {
    const seats = [aSeat('executive', 1), aSeat('seniorUser', 2, { deputyId: 'person:deputy' }), aSeat('seniorSupplier', 3, { deputyId: 'person:deputy' })];
    const first = aVote('seniorUser', 'yes', { castById: 'person:deputy', deputyForId: 'person:seniorUser' });
    const more = { ballot: aBallot({ seats, votes: [first] }), seatsToday: asFrozen(seats) };
    expect(rulesOf(castVote(yes('seniorSupplier'), facts('deputy', more)))).toEqual(['vote.seatConflict']);
    expect(rulesOf(castVote(yes('seniorUser', { value: 'abstain' }), facts('deputy', more)))).toEqual([]);
  });
});

describe('the reason beside the button', () => {
  it.each<[string, Partial<CastVoteFacts>, string | undefined]>([
    ['executive', {}, undefined],
    ['deputy', {}, undefined],
    ['visitor', {}, 'vote.seatNotHeld'],
    ['executive', { ballot: aBallot({ seats: board, conflicts: ['person:executive'] }) }, 'vote.conflictOfInterest'],
    ['executive', { managesScope: true }, 'vote.projectManager'],
    ['executive', { state: 'decided' }, 'vote.closed'],
  ])('for %s', (actor, more, rule) => {
    expect(whyNoVote(facts(actor, more))?.rule).toBe(rule);
  });
});

describe('the chair', () => {
  const [executive, user] = [aSeat('executive', 2), aSeat('seniorUser', 1)];
  it('is the seat named as chair, otherwise the Executive, otherwise the first seat', () => {
    expect(chairSeat([executive, { ...user, chair: true }])?.role).toBe('seniorUser');
    expect(chairSeat([user, executive])?.role).toBe('executive');
    expect(chairSeat([aSeat('b', 2), aSeat('a', 1)])?.role).toBe('a');
  });
});
