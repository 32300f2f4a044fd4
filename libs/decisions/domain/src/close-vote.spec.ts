import { aBallot, aVote } from '@tranche/decisions/testing/ballots.ts';
import { day, endOfDay } from '@tranche/shared/domain/day.ts';
import { closeVote, type CloseVoteFacts, type CloseVoteInput } from './close-vote.ts';

const dueAt = endOfDay(day('2026-10-09'), 'Europe/Berlin');
const duringVote = { now: new Date('2026-10-08T10:00:00Z'), today: day('2026-10-08') };
const afterDue = { now: dueAt, today: day('2026-10-10') };
const all = [aVote('executive', 'yes'), aVote('seniorUser', 'yes'), aVote('seniorSupplier', 'no', { comment: 'Prices are open.' })];

function facts(more: Partial<CloseVoteFacts> = {}): CloseVoteFacts {
  return { state: 'voting', round: 1, dueAt, proposedConditionIds: [], ballot: aBallot({ votes: all }), ...duringVote, ...more };
}
const input = (more: Partial<CloseVoteInput> = {}): CloseVoteInput => ({ decisionId: 'decision', adoptConditionIds: [], expectedVersion: 1, ...more });

describe('closing a vote', () => {
  it('writes the outcome with its sum and the dissent', () => {
    expect(closeVote(input(), facts())).toMatchObject({
      ok: true,
      value: {
        tally: { yes: 2, no: 1, outcome: 'approved' },
        dissent: [{ seatId: 'seat:seniorSupplier', comment: 'Prices are open.' }],
        change: { state: 'decided', outcome: 'approved', decidedAt: duringVote.now },
      },
    });
  });

  it('is refused without a quorum while the vote lasts', () => {
    expect(closeVote(input(), facts({ ballot: aBallot({ votes: all.slice(0, 1) }) }))).toEqual({
      ok: false, refusals: [{ rule: 'vote.quorumMissing', path: [], values: { present: 1, needed: 2 } }],
    });
  });

  it('names the missing Executive where the Executive decides', () => {
    expect(closeVote(input(), facts({ ballot: aBallot({ executiveDecides: true, votes: all.slice(1) }) }))).toMatchObject({ ok: false, refusals: [{ rule: 'vote.executiveMissing' }] });
  });

  it('returns to preparation with a new day when the due day is over without a quorum', () => {
    const result = closeVote(input({ newDueOn: day('2026-10-23') }), facts({ ...afterDue, ballot: aBallot({ votes: all.slice(0, 1) }) }));
    expect(result).toMatchObject({ ok: true, value: { tally: { outcome: 'noQuorum' }, change: { state: 'preparing', dueOn: '2026-10-23', dueAt: null, round: 2 } } });
  });

  it('takes no new day in the past', () => {
    const result = closeVote(input({ newDueOn: day('2026-10-09') }), facts({ ...afterDue, ballot: aBallot() }));
    expect(result).toMatchObject({ ok: false, refusals: [{ rule: 'decision.dueDatePassed', path: ['newDueOn'] }] });
  });

  it('closes after the due day with what was cast in time', () => {
    expect(closeVote(input(), facts(afterDue))).toMatchObject({ ok: true, value: { change: { state: 'decided', outcome: 'approved' } } });
  });

  it('happens once', () => {
    expect(closeVote(input(), facts({ state: 'decided' }))).toEqual({
      ok: false, refusals: [{ rule: 'decision.notInThisState', path: [], values: { state: 'decided', event: 'closeVote' } }],
    });
  });

  it('adopts proposed conditions, with an approval only', () => {
    const more = { proposedConditionIds: ['c1', 'c2'] };
    expect(closeVote(input({ adoptConditionIds: ['c1'] }), facts(more))).toMatchObject({ ok: true, value: { adoptedConditionIds: ['c1'] } });
    expect(closeVote(input({ adoptConditionIds: ['c1'] }), facts({ ...more, ballot: aBallot({ rule: 'consent', votes: all }) }))).toMatchObject({ ok: true, value: { adoptedConditionIds: [] } });
    expect(closeVote(input({ adoptConditionIds: ['c3'] }), facts(more))).toMatchObject({ ok: false, refusals: [{ rule: 'condition.notProposed' }] });
  });
});
