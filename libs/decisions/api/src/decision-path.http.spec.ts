import { DecisionRoom, rulesOf } from '@tranche/decisions/testing/decision-room.ts';
import { TestApp } from '@tranche/api/testing/test-app.ts';
import { day } from '@tranche/shared/domain/day.ts';
import { ok, refusal } from '@tranche/shared/domain/result.ts';
import { DecisionOffer } from './decision.offer.ts';
import { DecisionSubjects } from './decision-subject.ts';

describe('the path of a decision', () => {
  let test: TestApp;
  let room: DecisionRoom;

  beforeAll(async () => {
    test = await TestApp.start();
    room = await DecisionRoom.open(test);
  }, 60_000);
  afterAll(() => test.stop());

  it('leads from the question to the effect, each step in the ledger and in the audit trail', async () => {
    const decided = await room.approved();
    expect(decided).toMatchObject({ key: `${room.project.key}/D-1`, state: 'decided', outcome: 'approved', ballot: { open: false, tally: { yes: 3, no: 0, outcome: 'approved', basis: 'rule' } } });
    const inForce = await room.done(room.people.executive, 'putDecisionIntoForce', { decisionId: decided.id, expectedVersion: decided.version });
    expect(inForce.state).toBe('inForce');
    expect(await room.ledger(decided.id)).toEqual(['decision.submitted', 'vote.cast', 'vote.cast', 'vote.cast', 'decision.decided', 'decision.inForce']);
    const acts = await test.db.system('select distinct act from audit_entry where row_id = $1 or (change ->> \'decisionId\') = $1::text order by act', [decided.id]);
    expect(acts.map((row) => row['act'])).toEqual(expect.arrayContaining(['castVote', 'closeVote', 'draftDecision', 'openDecisionPreparation', 'putDecisionIntoForce', 'setDecisionOptions', 'submitDecision']));
  });

  it('chains the entries of a decision and keeps names and texts out of them', async () => {
    const { id } = await room.approved();
    const entries = await test.db.system<{ seq: number; prev: string; hash: string; text: string }>("select seq, prev, hash, convert_from(bytes, 'UTF8') as text from ledger_entry where subject_id = $1 order by seq", [id]);
    expect(entries.map((entry) => entry.prev)).toEqual(['0'.repeat(64), ...entries.slice(0, -1).map((entry) => entry.hash)]);
    expect(entries.some((entry) => entry.text.includes('Landesdienst') || entry.text.includes('Benutzervertretung'))).toBe(false);
    const seal = await test.ask<{ decision: { seal: { hash: string } } }>(room.people.member, 'query Seal($key: ID!) { decision(key: $key) { seal { hash at entries } } }', { key: (await keyOf(id)) });
    expect(seal.data?.decision.seal.hash).toBe(entries.at(-1)?.hash);
  });

  const keyOf = async (id: string) => (await test.db.system<{ key: string }>('select key from decision where id = $1', [id]))[0]?.key;

  it('takes the first option and the body of the scope by itself', async () => {
    const draft = await room.draft({ language: 'en' });
    expect(draft.options.map((each) => each.title)).toEqual(['Do nothing']);
    const { data } = await test.ask<{ decision: object }>(room.people.member, 'query Body($key: ID!) { decision(key: $key) { body { name { text } } scope { key } } }', { key: draft.key });
    expect(data?.decision).toEqual({ body: { name: { text: 'Lenkungsausschuss' } }, scope: { key: room.project.key } });
  });

  it('names all that is missing before preparation, and who may go on', async () => {
    const draft = await room.draft();
    const told = await room.act(room.people.manager, 'openDecisionPreparation', { decisionId: draft.id, expectedVersion: draft.version });
    expect(told.errors.map(({ rule, message }) => [rule, message])).toEqual([
      ['decision.optionsTooFew', 'Es gibt erst eine Option, nötig sind mindestens zwei.'],
      ['decision.dueDateMissing', 'Es ist kein Tag genannt, bis zu dem entschieden wird.'],
    ]);
    const stranger = await room.act(room.people.member, 'openDecisionPreparation', { decisionId: draft.id, dueOn: '2030-12-10', expectedVersion: draft.version });
    expect(rulesOf(stranger)).toEqual(['policy.decision.openPreparation']);
  });

  it('freezes options and seats with the submission', async () => {
    const decision = await room.submitted();
    const told = await room.act(room.people.manager, 'setDecisionOptions', { decisionId: decision.id, options: [{ title: 'A' }, { title: 'B' }], expectedVersion: decision.version });
    expect(rulesOf(told)).toEqual(['decision.optionsFrozen']);
    const seats = await test.db.system('select role, person_id from decision_seat where decision_id = $1 order by position', [decision.id]);
    expect(seats.map((seat) => seat['role'])).toEqual(['executive', 'seniorUser', 'seniorSupplier']);
  });

  it('returns from a vote to preparation, where the votes stay readable but do not count (edge case 35)', async () => {
    const decision = await room.submitted();
    await room.vote(room.people.executive, 0, decision);
    const back = await room.done(room.people.manager, 'withdrawDecision', { decisionId: decision.id, reason: 'Eine Option fehlt.', expectedVersion: decision.version });
    expect(back).toMatchObject({ state: 'preparing', ballot: null });
    const { data } = await test.ask<{ decision: { earlierVotes: object[] } }>(room.people.member, 'query Earlier($key: ID!) { decision(key: $key) { earlierVotes { round role value castBy { displayName } } } }', { key: back.key });
    expect(data?.decision.earlierVotes).toEqual([{ round: 1, role: 'executive', value: 'yes', castBy: { displayName: 'Auftraggeberseite' } }]);
    const again = await room.done(room.people.manager, 'submitDecision', { decisionId: back.id, recommendation: 'Landesdienst nutzen.', notDataBased: true, expectedVersion: back.version });
    expect(again.ballot?.tally).toMatchObject({ present: 0, entitled: 3 });
  });

  it('holds the effect back until a blocking condition is met (edge case 36)', async () => {
    const decision = await room.submitted();
    const { executive, user, supplier, manager } = room.people;
    for (const [seat, person] of [executive, user, supplier].entries()) await room.vote(person, seat, decision);
    const condition = { decisionId: decision.id, text: 'Haushalt 2027 freigegeben.', ownerId: manager.id, dueOn: '2030-12-31', blocking: true };
    const add = 'mutation Add($input: AddConditionInput!) { addCondition(input: $input) { condition { id version state } errors { rule } } }';
    const proposed = await test.ask<{ addCondition: { condition: { id: string; version: number; state: string } } }>(user, add, { input: condition });
    expect(proposed.data?.addCondition.condition.state).toBe('proposed');
    const { id } = proposed.data!.addCondition.condition;
    const decided = await room.done(executive, 'closeVote', { decisionId: decision.id, adoptConditionIds: [id], expectedVersion: decision.version });
    const force = () => room.act(executive, 'putDecisionIntoForce', { decisionId: decision.id, expectedVersion: decided.version });
    expect((await force()).errors.map((each) => each.message)).toEqual(['Eine aufschiebende Bedingung ist noch offen.']);
    const meet = 'mutation Meet($input: MeetConditionInput!) { meetCondition(input: $input) { condition { state } errors { rule } } }';
    const input = { conditionId: id, note: 'Beschluss des Rates liegt vor.', expectedVersion: 2 };
    expect((await test.ask(supplier, meet, { input })).data).toEqual({ meetCondition: { condition: null, errors: [{ rule: 'policy.condition.meet' }] } });
    expect((await test.ask(manager, meet, { input })).data).toEqual({ meetCondition: { condition: { state: 'met' }, errors: [] } });
    expect((await force()).decision?.state).toBe('inForce');
    expect(await room.ledger(decision.id)).toEqual(['decision.submitted', 'vote.cast', 'vote.cast', 'vote.cast', 'condition.proposed', 'decision.decided', 'condition.met', 'decision.inForce']);
  });

  it('replaces a decision only when its successor is in force (edge case 34)', async () => {
    const { executive } = room.people;
    const first = await room.approved();
    const old = await room.done(executive, 'putDecisionIntoForce', { decisionId: first.id, expectedVersion: first.version });
    const successor = await room.approved({ supersedesId: old.id });
    const state = async () => (await test.db.system<{ state: string }>('select state from decision where id = $1', [old.id]))[0]?.state;
    expect(await state()).toBe('inForce');
    await room.done(executive, 'putDecisionIntoForce', { decisionId: successor.id, expectedVersion: successor.version });
    expect(await state()).toBe('superseded');
    const { data } = await test.ask(room.people.member, 'query Chain($key: ID!) { decision(key: $key) { state supersededBy { key supersedes { key } } } }', { key: old.key });
    expect(data).toEqual({ decision: { state: 'superseded', supersededBy: { key: successor.key, supersedes: { key: old.key } } } });
  });

  it('asks the subject for its guards and runs its effect in the same transaction', async () => {
    let missing = true;
    const told: unknown[] = [];
    test.app.get(DecisionSubjects).add({
      kind: 'test',
      guards: async () => (missing ? [refusal('stage.budgetNotReleased')] : []),
      effect: async (work, decision) => {
        told.push(decision.outcome, decision.chosenOptionPosition, work.act);
        return ok(undefined);
      },
    });
    const decided = await room.approved();
    await test.act(async (work) => void (await work.rows("update decision set subject_kind = 'test', subject_id = $2 where id = $1", [decided.id, room.project.id])));
    const force = () => room.act(room.people.executive, 'putDecisionIntoForce', { decisionId: decided.id, expectedVersion: decided.version });
    const before = await room.traces();
    expect(rulesOf(await force())).toEqual(['stage.budgetNotReleased']);
    expect(await room.traces()).toEqual(before);
    missing = false;
    expect((await force()).decision?.state).toBe('inForce');
    expect(told).toEqual(['approved', 2, 'putDecisionIntoForce']);
  });

  it('tells the subject when its decision is withdrawn, and ends with it', async () => {
    const told: string[] = [];
    test.app.get(DecisionSubjects).add({
      kind: 'withdrawn', guards: async () => [], effect: async () => ok(undefined),
      withdrawn: async (_work, _decision, reason) => {
        told.push(reason);
        return ok(undefined);
      },
    });
    const decision = await room.submitted();
    await test.act(async (work) => void (await work.rows("update decision set subject_kind = 'withdrawn', subject_id = $2 where id = $1", [decision.id, room.project.id])));
    const taken = await room.done(room.people.manager, 'withdrawDecision', { decisionId: decision.id, reason: 'Der Plan wird überarbeitet.', expectedVersion: decision.version });
    expect([taken.state, told]).toEqual(['withdrawn', ['Der Plan wird überarbeitet.']]);
  });

  it('is opened for another capability in the vote at once, and taken back by it for good', async () => {
    const offer = test.app.get(DecisionOffer);
    const { bodyId, project, people } = room;
    const opened = await test.act((work) => offer.openDecisionFor(work, {
      scopeId: project.id, kind: 'change', subject: { kind: 'change', id: project.id }, question: 'Änderung I-1 annehmen?', language: 'de', bodyId, dueOn: day('2030-12-10'),
      recommendation: 'Annehmen.', options: [{ title: 'Annehmen' }], conflicts: [{ personId: people.user.id, category: 'requester' }],
    }));
    if (!opened.ok) throw new Error(JSON.stringify(opened.refusals));
    const read = 'query Opened($key: ID!) { decision(key: $key) { id version state kind subjectKind options { title doNothing } recommendedOption { title } ballot { tally { entitled } seats { role excluded } } } }';
    const of = async () => (await test.ask<{ decision: { id: string; version: number } }>(people.executive, read, { key: opened.value.key })).data!.decision;
    expect(await of()).toMatchObject({
      state: 'voting', kind: 'change', subjectKind: 'change', options: [{ title: 'Annehmen', doNothing: false }, { title: 'Nichts tun', doNothing: true }], recommendedOption: { title: 'Annehmen' },
      ballot: { tally: { entitled: 2 }, seats: [{ role: 'executive', excluded: null }, { role: 'seniorUser', excluded: 'requester' }, { role: 'seniorSupplier', excluded: null }] },
    });
    await room.vote(people.executive, 0, await of());
    await test.act((work) => offer.withdrawDecisionFor(work, opened.value.decisionId, 'Der Antrag ist erledigt.'));
    expect(await of()).toMatchObject({ state: 'withdrawn' });
    expect(await room.ledger(opened.value.decisionId)).toEqual(['decision.submitted', 'vote.cast', 'decision.withdrawn', 'decision.withdrawn']);
  });

  it('lets the person decide to whom it was submitted, with a reason', async () => {
    const { executive, manager, user } = room.people;
    const pending = await room.submitted({ deciderId: executive.id });
    expect(pending).toMatchObject({ state: 'pending', ballot: null });
    const input = { decisionId: pending.id, outcome: 'approved', reason: 'Günstiger und erprobt.', expectedVersion: pending.version };
    expect(rulesOf(await room.act(user, 'decide', input))).toEqual(['policy.decision.decide']);
    expect(rulesOf(await room.act(manager, 'decide', input))).toEqual(['policy.decision.decide']);
    expect(await room.done(executive, 'decide', input)).toMatchObject({ state: 'decided', outcome: 'approved' });
  });

  it('submits nothing to a board without its Executive (edge case 29)', async () => {
    const prepared = await room.prepared();
    await test.act(async (work) => void (await work.rows("update seat set valid = daterange(lower(valid), '2026-01-01') where id = $1", [room.seatIds[0]])));
    const told = await room.act(room.people.manager, 'submitDecision', { decisionId: prepared.id, recommendation: 'Landesdienst nutzen.', notDataBased: true, expectedVersion: prepared.version });
    expect(rulesOf(told)).toEqual(['decision.executiveSeatVacant']);
    await test.act(async (work) => void (await work.rows("update seat set valid = daterange(lower(valid), null) where id = $1", [room.seatIds[0]])));
  });
});
