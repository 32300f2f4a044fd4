import { DecisionRoom, rulesOf } from '@tranche/decisions/testing/decision-room.ts';
import { TestApp, type TestPerson } from '@tranche/api/testing/test-app.ts';
import { inRequest, newRequest } from '@tranche/shared/api/request-context.ts';
import { day } from '@tranche/shared/domain/day.ts';
import { CastVote } from './cast-vote.use-case.ts';
import { CloseVote } from './close-vote.use-case.ts';

describe('closing a vote', () => {
  let test: TestApp;
  let room: DecisionRoom;
  let orgId: string;

  beforeAll(async () => {
    test = await TestApp.start();
    orgId = await test.anOrganisation('Stadt Nebenan');
    room = await DecisionRoom.open(test);
    await test.act(async (work) => void (await work.rows('update seat set deputy_id = $2 where id = $1', [room.seatIds[0], room.people.member.id])));
  }, 60_000);
  afterAll(() => test.stop());

  /** Acts at an instant, as no request from outside can. */
  const at = <T>(clock: string, person: TestPerson, act: () => Promise<T>) =>
    inRequest(newRequest({ requestId: 'test', actor: { personId: person.id, orgId, language: 'de' }, clock: new Date(clock) }), act);

  const quorate = async () => {
    const decision = await room.submitted();
    await room.vote(room.people.executive, 0, decision);
    await room.vote(room.people.user, 1, decision);
    return decision;
  };

  it('by two chairs at once gives one outcome', async () => {
    const decision = await quorate();
    const input = { decisionId: decision.id, adoptConditionIds: [], expectedVersion: decision.version };
    const chairs = [room.people.executive, room.people.member];
    const results = await Promise.all(chairs.map((chair) => inRequest(newRequest({ requestId: 'test', actor: { personId: chair.id, orgId, language: 'de' } }), () => test.app.get(CloseVote).execute(input))));
    expect(results.flatMap((result) => (result.ok ? [] : result.refusals.map((each) => each.rule)))).toEqual(['version.stale']);
    expect(await test.db.system('select outcome from decision where id = $1', [decision.id])).toEqual([{ outcome: 'approved' }]);
    expect((await room.ledger(decision.id)).filter((kind) => kind === 'decision.decided')).toHaveLength(1);
    expect(await test.db.system("select count(*)::int as count from outbox where event = 'DecisionDecided' and payload ->> 'decisionId' = $1", [decision.id])).toEqual([{ count: 1 }]);
  });

  it('counts exactly the votes that were there when it was closed, however many come at once', async () => {
    for (let round = 0; round < 5; round++) {
      const decision = await quorate();
      const [closed, late] = await Promise.all([
        room.act(room.people.executive, 'closeVote', { decisionId: decision.id, expectedVersion: decision.version }),
        room.vote(room.people.supplier, 2, decision),
      ]);
      const [stored] = await test.db.system<{ present: number; votes: number }>('select (tally ->> \'present\')::int as present, (select count(*)::int from vote v where v.decision_id = d.id) as votes from decision d where id = $1', [decision.id]);
      expect(closed.decision?.outcome).toBe('approved');
      expect(stored).toEqual(late.errors.length === 0 ? { present: 3, votes: 3 } : { present: 2, votes: 2 });
      expect(late.errors.length === 0 || late.errors[0]?.rule === 'vote.closed').toBe(true);
    }
  });

  it('takes one vote of a person who sends it on two seats at once', async () => {
    await test.act(async (work) => void (await work.rows('update seat set deputy_id = $1 where id = any($2)', [room.people.deputy.id, [room.seatIds[1], room.seatIds[2]]])));
    const decision = await room.submitted();
    const told = await Promise.all([1, 2].map((seat) => room.vote(room.people.deputy, seat, decision)));
    expect(told.flatMap(rulesOf)).toEqual(['vote.seatConflict']);
    expect(await test.db.system('select count(*)::int as count from vote where decision_id = $1', [decision.id])).toEqual([{ count: 1 }]);
  });

  it('lets the last millisecond of the due day count and nothing after it (cases C-071)', async () => {
    const decision = await room.submitted();
    await test.act(async (work) => void (await work.rows("update decision set due_on = '2026-10-09', due_at = '2026-10-09T22:00:00Z' where id = $1", [decision.id])));
    const cast = (clock: string, person: TestPerson, seat: number) =>
      at(clock, person, () => test.app.get(CastVote).execute({ decisionId: decision.id, seatId: room.seatIds[seat]!, value: 'yes', expectedVersion: decision.version }));
    expect((await cast('2026-10-09T21:59:59.999Z', room.people.executive, 0)).ok).toBe(true);
    expect(await cast('2026-10-09T22:00:00.000Z', room.people.user, 1)).toMatchObject({ ok: false, refusals: [{ rule: 'vote.closed' }] });
  });

  it('returns to preparation when the due day is over without a quorum, and is shown as over before that', async () => {
    const decision = await room.submitted();
    await test.act(async (work) => void (await work.rows("update decision set due_on = '2026-10-09', due_at = '2026-10-09T22:00:00Z' where id = $1", [decision.id])));
    const { data } = await test.ask<{ decision: { state: string; ballot: { open: boolean } } }>(room.people.member, 'query Open($key: ID!) { decision(key: $key) { state ballot { open } } }', { key: decision.key });
    expect(data?.decision).toEqual({ state: 'voting', ballot: { open: false } });
    const closed = await at('2026-10-12T08:00:00Z', room.people.executive, () => test.app.get(CloseVote).execute({ decisionId: decision.id, newDueOn: day('2026-10-23'), adoptConditionIds: [], expectedVersion: decision.version }));
    expect(closed.ok).toBe(true);
    expect(await test.db.system('select state, round, due_on, outcome from decision where id = $1', [decision.id])).toEqual([{ state: 'preparing', round: 2, due_on: '2026-10-23', outcome: null }]);
    expect(await room.ledger(decision.id)).toEqual(['decision.submitted', 'vote.withoutQuorum']);
  });

  it('is final in the database, too', async () => {
    const decision = await quorate();
    await room.done(room.people.executive, 'closeVote', { decisionId: decision.id, expectedVersion: decision.version });
    await expect(test.db.system("update decision set outcome = 'rejected' where id = $1", [decision.id])).rejects.toThrow('final');
    await expect(test.db.system("update vote set value = 'no' where decision_id = $1", [decision.id])).rejects.toThrow('closed');
    await expect(test.db.system('delete from vote where decision_id = $1', [decision.id])).rejects.toThrow('closed');
  });
});
