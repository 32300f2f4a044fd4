import { TestApp } from '@tranche/api/testing/test-app.ts';
import { GateRoom } from '@tranche/governance/testing/gate-room.ts';
import { addDays } from '@tranche/shared/domain/day.ts';

describe('a stage gate', () => {
  let test: TestApp;
  let room: GateRoom;

  beforeAll(async () => {
    test = await TestApp.start();
    room = await GateRoom.open(test);
  });
  afterAll(() => test.stop());

  const rules = ({ errors }: { errors: readonly { rule: string }[] }) => errors.map((each) => each.rule);

  it('is submitted by the project manager: figures and seats frozen, the vote open, all in one transaction', async () => {
    const { project, second } = await room.ready();
    const answer = await room.submit(second);
    expect(answer).toMatchObject({ errors: [], stage: { state: 'submitted', version: 2 }, stageGate: { state: 'open', decision: { state: 'voting' } } });
    const { decision, snapshotHash } = answer.stageGate ?? {};
    expect(decision?.key).toBe(`${project.key}/D-1`);
    const [question] = await test.db.system<{ question: string }>('select question from decision where id = $1', [decision?.id]);
    expect(question?.question).toMatch(new RegExp(`^Soll Phase ${second.key} „Umsetzung“ mit 120\\.000\\s€ bis \\d\\d\\.\\d\\d\\.\\d{4} beginnen\\?$`));
    expect(await test.db.system('select role from decision_seat where decision_id = $1 order by position', [decision?.id])).toEqual([{ role: 'executive' }, { role: 'seniorUser' }, { role: 'seniorSupplier' }]);
    const ledger = await test.db.system<{ kind: string; text: string }>("select kind, convert_from(bytes, 'UTF8') as text from ledger_entry where subject_type = 'stageGate' order by at desc, seq desc limit 1");
    expect(ledger[0]?.kind).toBe('gate.submitted');
    expect(JSON.parse(ledger[0]?.text ?? '{}')).toMatchObject({ data: { snapshot: snapshotHash, budget: '120000.00', decision: decision?.id } });
    const audit = await test.db.system<{ table: string; correlation: string }>("select table_name as table, correlation from audit_entry where act = 'submitStagePlan' and scope_id = $1", [project.id]);
    expect([...new Set(audit.map((each) => each.table))]).toEqual(expect.arrayContaining(['decision', 'stage_gate', 'decision_seat']));
    expect(new Set(audit.map((each) => each.correlation)).size).toBe(1);
  });

  it('is refused with every gap named, and nothing is written', async () => {
    const project = await room.project({ productCount: 0 }, { board: false });
    await room.stage(project, 1, { state: 'inProgress', actualEnd: null });
    const second = await room.stage(project, 2, { objectives: null });
    const before = await test.db.system('select count(*) from decision');
    const answer = await room.submit(second, { dueOn: addDays(room.today, -1) });
    expect(rules(answer)).toEqual(['stage.dueInThePast', 'stage.planMissing', 'stage.tolerancesMissing', 'stage.productsMissing', 'stage.previousEndReportMissing', 'board.missing']);
    expect(answer.errors[1]).toMatchObject({ path: ['objectives'], message: 'Der Phasenplan ist unvollständig.' });
    expect([await room.stateOf('stage', second.id), await test.db.system('select count(*) from decision')]).toEqual(['planned', before]);
  });

  it.each(['member', 'executive'] as const)('is not submitted by a %s', async (who) => {
    const { second } = await room.ready();
    const answer = await room.act(room.people[who], 'submitStagePlan', { stageId: second.id, expectedVersion: 1, recommendation: 'Freigeben', dueOn: addDays(room.today, 7), language: 'de' });
    expect(answer.errors).toMatchObject([{ rule: 'policy.stagePlan.submit', message: 'Einreichen kann nur die Projektleitung.' }]);
  });

  it('is submitted once: a second time is refused, an old version is stale', async () => {
    const { second } = await room.ready();
    expect(rules(await room.submit(second, { expectedVersion: 9 }))).toEqual(['version.stale']);
    const twins = await Promise.all([room.submit(second), room.submit(second)]);
    expect(twins.map((each) => each.errors.length).toSorted()).toEqual([0, 1]);
    expect(await test.db.system("select state from stage_gate where stage_id = $1", [second.id])).toEqual([{ state: 'open' }]);
  });

  it('authorises its stage in the transaction of the decision: stage, gate, audit, ledger, events', async () => {
    const { project, second } = await room.ready();
    const { id } = (await room.submit(second)).stageGate?.decision ?? { id: '' };
    await room.vote(id, ['yes', 'yes', 'abstain']);
    await room.close(id);
    expect(await room.stateOf('stage', second.id)).toBe('submitted');
    expect(await room.putIntoForce(id)).toEqual([]);
    expect([await room.stateOf('stage', second.id), await room.stateOf('decision', id), await room.stateOf('project', project.id)]).toEqual(['authorised', 'inForce', 'delivering']);
    const audit = await test.db.system<{ table: string; correlation: string }>("select table_name as table, correlation from audit_entry where act = 'putDecisionIntoForce' and (scope_id = $1 or row_id = $2) order by table_name", [project.id, second.id]);
    expect([...new Set(audit.map((each) => each.table))]).toEqual(expect.arrayContaining(['decision', 'stage', 'stage_gate']));
    expect(new Set(audit.map((each) => each.correlation)).size).toBe(1);
    const [gate] = await test.db.system<{ id: string; state: string }>('select id, state from stage_gate where stage_id = $1', [second.id]);
    expect(gate?.state).toBe('authorised');
    expect(await test.db.system('select kind from ledger_entry where subject_id = $1 order by seq', [gate?.id])).toEqual([{ kind: 'gate.submitted' }, { kind: 'stage.authorised' }]);
    const events = await test.db.system<{ event: string }>("select event from outbox where payload ->> 'stageId' = $1 order by id", [second.id]);
    expect(events.map((each) => each.event)).toEqual(expect.arrayContaining(['StagePlanSubmitted', 'StageAuthorised', 'StageGateAuthorised']));
  });

  it('moves the project on with its first delivery stage (P-5 waits in initiation)', async () => {
    const { project, second } = await room.ready({ state: 'initiation' });
    const { id } = (await room.submit(second)).stageGate?.decision ?? { id: '' };
    await room.vote(id, ['yes', 'yes', 'yes']);
    await room.close(id);
    expect(await room.putIntoForce(id)).toEqual([]);
    expect(await room.stateOf('project', project.id)).toBe('delivering');
  });

  it.each<[string, (room: GateRoom, parts: Awaited<ReturnType<GateRoom['ready']>>) => Promise<unknown>]>([
    ['stage.previousNotClosed', (_, { first }) => test.db.system("update stage set state = 'ending' where id = $1", [first.id])],
    ['stage.budgetNotReleased', (_, { project }) => test.db.system('update budget_allocation set released = false where scope_id = $1', [project.id])],
    ['stage.exceptionUndecided', (_, { project, first }) => test.db.system(
      `insert into exception_report (id, org_id, scope_id, stage_id, state, level, route, dimensions, usages, cause, language, raised_on, raised_by_id, due_on)
       select gen_random_uuid(), org_id, $1, $2, 'draft', 'stage', 'projectBoard', '{quality}', '{}', 'Prüfung fällt aus', 'de', '2026-01-01', $3, '2026-01-08' from project where id = $1`, [project.id, first.id, room.people.manager.id])],
    ['board.executiveVacant', (_, { project }) => test.db.system("update seat set valid = case role when 'executive' then '[2020-01-01,2020-02-01)'::daterange else valid end, chair = (role = 'seniorUser') where body_id = (select id from body where scope_id = $1)", [project.id])],
    ['stage.breachNotNamed', (_, { project, second }) => room.forecast(project, second, '166000.00', addDays(room.today, 89))],
  ])('refuses the effect: %s; nothing is written, the decision stays decided and the gate names the gap', async (rule, break_) => {
    const parts = await room.ready();
    const { id } = (await room.submit(parts.second)).stageGate?.decision ?? { id: '' };
    await room.vote(id, ['yes', 'yes', 'yes']);
    await room.close(id);
    await break_(room, parts);
    const count = () => test.db.system("select (select count(*) from audit_entry where act = 'putDecisionIntoForce') as audit, (select count(*) from outbox where event like 'Stage%') as events, (select count(*) from ledger_entry) as ledger");
    const before = await count();
    // Where the Executive has gone, the senior user has taken the chair.
    const refused = await room.putIntoForce(id, rule === 'board.executiveVacant' ? room.people.user : room.people.executive);
    expect(refused.map((each) => each.rule)).toEqual([rule]);
    expect([await count(), await room.stateOf('stage', parts.second.id), await room.stateOf('decision', id)]).toEqual([before, 'submitted', 'decided']);
    const { stageGate } = await room.ask<{ stageGate: { checks: { rule: string; state: string; label: string; message: string | null }[] } }>(room.people.member, 'query Gate($key: ID!) { stageGate(key: $key) { checks { rule state label message mend } } }', { key: parts.second.key });
    expect(stageGate.checks.filter((each) => each.state === 'failed').map((each) => each.rule)).toEqual([rule]);
    expect(stageGate.checks.find((each) => each.rule === rule)?.message).toEqual(expect.stringMatching(/\.$/));
  });

  it('sends a rejected plan back for rework; the next submission is another gate', async () => {
    const { second } = await room.ready();
    const first = await room.submit(second);
    const id = first.stageGate?.decision?.id ?? '';
    await room.vote(id, ['yes', 'no', 'yes']);
    await room.close(id);
    expect(await room.putIntoForce(id)).toEqual([]);
    expect(await room.stateOf('stage', second.id)).toBe('planned');
    const again = await room.submit(second, { expectedVersion: 3 });
    expect(again).toMatchObject({ errors: [], stageGate: { state: 'open' } });
    expect(again.stageGate?.decision?.id).not.toBe(id);
    expect(await test.db.system('select state from stage_gate where stage_id = $1 order by id', [second.id])).toEqual([{ state: 'returned' }, { state: 'open' }]);
  });

  it('is withdrawn while the vote is open, not afterwards (domain.md 3.2)', async () => {
    const { second } = await room.ready();
    const { id } = (await room.submit(second)).stageGate?.decision ?? { id: '' };
    await room.vote(id, ['yes']);
    const withdraw = (expectedVersion: number) => room.act(room.people.manager, 'withdrawStagePlan', { stageId: second.id, expectedVersion, reason: 'Zuschnitt wird kleiner' });
    expect(await withdraw(2)).toMatchObject({ errors: [], stage: { state: 'planned' }, stageGate: { state: 'preparing' } });
    expect([await room.stateOf('decision', id), (await test.db.system('select value from vote where decision_id = $1', [id])).length]).toEqual(['withdrawn', 1]);
    const next = await room.submit(second, { expectedVersion: 3 });
    const decision = next.stageGate?.decision?.id ?? '';
    await room.vote(decision, ['yes', 'yes', 'yes']);
    await room.close(decision);
    expect(rules(await withdraw(4))).toEqual(['stage.voteClosed']);
  });

  it('goes back to planning, too, when the decision itself is taken back', async () => {
    const { second } = await room.ready();
    const { id, version } = (await room.submit(second)).stageGate?.decision ?? { id: '', version: 0 };
    const input = { decisionId: id, reason: 'Eine Option fehlt', expectedVersion: version };
    await room.ask(room.people.manager, 'mutation Back($input: WithdrawDecisionInput!) { withdrawDecision(input: $input) { errors { rule } } }', { input });
    expect([await room.stateOf('stage', second.id), await test.db.system('select state, end_note from stage_gate where stage_id = $1', [second.id])]).toEqual(['planned', [{ state: 'withdrawn', end_note: 'Eine Option fehlt' }]]);
  });

  it('shows the frozen figures beside today\'s, and today\'s before submission', async () => {
    const { project, second } = await room.ready();
    const read = `query Gate($key: ID!) { stageGate(key: $key) { state frozen figures { stage { budget { amount } } project { forecast { amount } status } budgetYears { covered } openRisks } changes { figure frozen now } submitChecks { rule state label } viewerCan { submit { allowed why } } } }`;
    const gate = async () => (await room.ask<{ stageGate: Record<string, unknown> }>(room.people.manager, read, { key: second.key })).stageGate;
    expect(await gate()).toMatchObject({ state: 'preparing', frozen: false, changes: [], viewerCan: { submit: { allowed: true } }, figures: { stage: { budget: { amount: '120000.00' } }, project: { forecast: { amount: '120000.00' } } } });
    await room.submit(second);
    await room.book(project, second, '5000.00');
    await room.forecast(project, second, '128000.00', addDays(room.today, 89));
    const open = await gate();
    expect(open).toMatchObject({ state: 'open', frozen: true, figures: { project: { forecast: { amount: '120000.00' } } }, viewerCan: { submit: { allowed: false } } });
    expect(open['changes']).toEqual(expect.arrayContaining([{ figure: 'project.forecast', frozen: '120000.00', now: '128000.00' }, { figure: 'project.actual', frozen: '0.00', now: '5000.00' }]));
    await expect(test.db.system("update stage_gate set snapshot = '{}' where stage_id = $1", [second.id])).rejects.toThrow(/frozen/);
  });

  it('hides the gate of a restricted project', async () => {
    const { project, second } = await room.ready();
    await test.restrict(project.id);
    const read = 'query Gate($key: ID!) { stageGate(key: $key) { key } }';
    expect(await room.ask(room.people.member, read, { key: second.key })).toEqual({ stageGate: null });
    expect(await room.ask(room.people.manager, read, { key: second.key })).toEqual({ stageGate: { key: second.key } });
  });

  it('closes a stage whose end the board accepts, and not one whose work goes on', async () => {
    const project = await room.project();
    const first = await room.stage(project, 1, { state: 'inProgress', actualEnd: null });
    const accept = (person = room.people.executive) => room.act(person, 'acceptEndStageReport', { stageId: first.id, expectedVersion: 1, judgement: 'Wie geplant, ein Tag früher' });
    expect(rules(await accept())).toEqual(['stage.notInThisState']);
    await test.db.system("update stage set state = 'ending' where id = $1", [first.id]);
    expect(rules(await accept(room.people.manager))).toEqual(['policy.endStageReport.accept']);
    expect(await accept()).toMatchObject({ errors: [], stage: { state: 'closed' } });
    const { stageGate } = await room.ask<{ stageGate: object }>(room.people.member, 'query Gate($key: ID!) { stageGate(key: $key) { acceptance { judgement acceptedOn acceptedBy { displayName } } } }', { key: first.key });
    expect(stageGate).toEqual({ acceptance: { judgement: 'Wie geplant, ein Tag früher', acceptedOn: room.today, acceptedBy: { displayName: 'Auftraggeberseite' } } });
  });
});
