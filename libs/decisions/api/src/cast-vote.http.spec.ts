import { DecisionRoom, rulesOf } from '@tranche/decisions/testing/decision-room.ts';
import { TestApp } from '@tranche/api/testing/test-app.ts';

describe('voting', () => {
  let test: TestApp;
  let room: DecisionRoom;

  beforeAll(async () => {
    test = await TestApp.start();
    room = await DecisionRoom.open(test);
  }, 60_000);
  afterAll(() => test.stop());

  it('leaves vote, audit entry, ledger entry and event together', async () => {
    const decision = await room.submitted();
    const told = await room.vote(room.people.executive, 0, decision, 'yes', { comment: 'Gut.' });
    expect(told.decision?.ballot?.tally).toMatchObject({ yes: 1, present: 1, entitled: 3, quorum: false, outcome: 'noQuorum' });
    const audit = await test.db.system("select actor_id, role_used, change ->> 'value' as value from audit_entry where act = 'castVote' and change ->> 'decisionId' = $1", [decision.id]);
    expect(audit).toEqual([{ actor_id: room.people.executive.id, role_used: 'executive', value: 'yes' }]);
    expect(await room.ledger(decision.id)).toEqual(['decision.submitted', 'vote.cast']);
    expect(await test.db.system("select event from outbox where event = 'VoteCast' and payload ->> 'decisionId' = $1", [decision.id])).toHaveLength(1);
  });

  it('may be changed until it is closed, and the version of the decision does not move', async () => {
    const decision = await room.submitted();
    await room.vote(room.people.executive, 0, decision);
    await room.vote(room.people.user, 1, decision);
    const changed = await room.vote(room.people.executive, 0, decision, 'no');
    expect(changed.decision).toMatchObject({ version: decision.version, ballot: { tally: { yes: 1, no: 1 } } });
    const history = await test.db.system('select value from past.vote where decision_id = $1', [decision.id]);
    expect(history).toEqual([{ value: 'yes' }]);
  });

  it.each([
    ['the project manager, also as a deputy (SD1)', 'manager', 0, 'vote.projectManager'],
    ['a member without a seat', 'member', 0, 'vote.seatNotHeld'],
    ['a holder on the seat of another', 'supplier', 0, 'vote.seatNotHeld'],
  ] as const)('is refused to %s, and nothing is written', async (_, person, seat, rule) => {
    const decision = await room.submitted();
    if (person === 'manager') await test.act(async (work) => void (await work.rows('update seat set deputy_id = $2 where id = $1', [room.seatIds[0], room.people.manager.id])));
    const before = await room.traces();
    expect(rulesOf(await room.vote(room.people[person], seat, decision))).toEqual([rule]);
    expect(await room.traces()).toEqual(before);
    if (person === 'manager') await test.act(async (work) => void (await work.rows('update seat set deputy_id = null where id = $1', [room.seatIds[0]])));
  });

  it('is refused after the closing, also to who read the record before', async () => {
    const decision = await room.submitted();
    await room.vote(room.people.executive, 0, decision);
    await room.vote(room.people.user, 1, decision);
    await room.done(room.people.executive, 'closeVote', { decisionId: decision.id, expectedVersion: decision.version });
    const before = await room.traces();
    const late = await room.vote(room.people.supplier, 2, decision, 'no');
    expect(late.errors).toEqual([{ path: [], rule: 'vote.closed', message: 'Die Abstimmung ist beendet.', mend: 'Das Ergebnis steht fest; ändern kann es nur eine neue Entscheidung.' }]);
    expect(await room.traces()).toEqual(before);
  });

  it('lets a deputy vote while named, and not on a day for which the deputy is not named (SD9)', async () => {
    const decision = await room.submitted();
    expect(rulesOf(await room.vote(room.people.deputy, 1, decision))).toEqual([]);
    const rows = await test.db.system('select cast_by_id, deputy_for_id from vote where decision_id = $1', [decision.id]);
    expect(rows).toEqual([{ cast_by_id: room.people.deputy.id, deputy_for_id: room.people.user.id }]);
    await test.act(async (work) => void (await work.rows('update seat set deputy_id = null where id = $1', [room.seatIds[1]])));
    const late = await room.vote(room.people.deputy, 1, decision, 'no');
    expect(rulesOf(late)).toEqual(['vote.deputyNotNamedToday']);
    await test.act(async (work) => void (await work.rows('update seat set deputy_id = $2 where id = $1', [room.seatIds[1], room.people.deputy.id])));
  });

  it('excludes who is in conflict from quorum and majority and discards the vote (SD10)', async () => {
    const decision = await room.submitted();
    await room.vote(room.people.user, 1, decision);
    const told = await room.act(room.people.user, 'declareConflictOfInterest', { decisionId: decision.id, category: 'financialInterest', expectedVersion: decision.version });
    expect(told.decision?.ballot?.tally).toMatchObject({ entitled: 2, present: 0 });
    expect(rulesOf(await room.vote(room.people.user, 1, decision))).toEqual(['vote.conflictOfInterest']);
    expect(rulesOf(await room.vote(room.people.deputy, 1, decision))).toEqual(['vote.conflictOfInterest']);
    expect(await room.ledger(decision.id)).toEqual(['decision.submitted', 'vote.cast', 'vote.conflictDeclared']);
  });

  it('shows each person why a button is off', async () => {
    const decision = await room.submitted();
    const read = 'query Mine($key: ID!) { decision(key: $key) { viewerCan { vote { allowed why } closeVote { allowed why } } ballot { seats { role viewerCan { vote { allowed why } } } } } }';
    const of = async (person: 'member' | 'manager' | 'executive', language = 'de') => (await test.ask<{ decision: { viewerCan: { vote: object; closeVote: object } } }>(room.people[person], read, { key: decision.key }, { 'accept-language': language })).data?.decision;
    expect((await of('manager'))?.viewerCan.vote).toEqual({ allowed: false, why: 'Die Projektleitung stimmt über eigene Phasen nicht ab.' });
    expect((await of('manager', 'en'))?.viewerCan.vote).toEqual({ allowed: false, why: 'The project manager does not vote on their own stages.' });
    expect((await of('member'))?.viewerCan.closeVote).toEqual({ allowed: false, why: 'Die Abstimmung schließen kann nur die Sitzungsleitung.' });
    expect((await of('executive'))?.viewerCan).toEqual({ vote: { allowed: true, why: null }, closeVote: { allowed: false, why: 'Nicht beschlussfähig: 0 von 2 nötigen Stimmen.' } });
  });

  it('says that nothing changes in the past', async () => {
    const decision = await room.submitted();
    const read = 'query Then($key: ID!, $asOf: Day) { decision(key: $key, asOf: $asOf) { viewerCan { vote { allowed why } } ballot { seats { viewerCan { vote { allowed } } } } } }';
    const { data } = await test.ask<{ decision: object }>(room.people.executive, read, { key: decision.key, asOf: '2031-01-01' });
    expect(data?.decision).toMatchObject({ viewerCan: { vote: { allowed: false } }, ballot: { seats: [{ viewerCan: { vote: { allowed: false } } }, {}, {}] } });
  });

  it('needs a sign-in', async () => {
    const decision = await room.submitted();
    const { errors } = await test.ask(null, 'mutation Cast($input: CastVoteInput!) { castVote(input: $input) { errors { rule } } }', { input: { decisionId: decision.id, seatId: room.seatIds[0], value: 'yes', expectedVersion: 1 } });
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'UNAUTHENTICATED' });
  });
});

describe('one person on two seats (SD7)', () => {
  let test: TestApp;

  beforeAll(async () => {
    test = await TestApp.start();
  }, 60_000);
  afterAll(() => test.stop());

  it('has one vote, cast at the seat named first', async () => {
    const room = await DecisionRoom.open(test);
    const { executive } = room.people;
    await test.act(async (work) => void (await work.rows('update seat set person_id = $2 where id = $1', [room.seatIds[2], executive.id])));
    const decision = await room.submitted();
    expect(rulesOf(await room.vote(executive, 2, decision))).toEqual(['vote.seatConflict']);
    expect((await room.vote(executive, 0, decision)).decision?.ballot?.tally).toMatchObject({ entitled: 2, present: 1, yes: 1 });
    expect(rulesOf(await room.vote(executive, 2, decision))).toEqual(['vote.seatConflict']);
  });
});
