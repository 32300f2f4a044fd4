import { TestApp } from '@tranche/api/testing/test-app.ts';
import { GateRoom, type Told } from '@tranche/governance/testing/gate-room.ts';
import { WorkingCalendar } from '@tranche/organisation/domain/working-days.ts';
import type { Created } from '@tranche/projects/api/offers.ts';
import { addDays } from '@tranche/shared/domain/day.ts';

interface Answer {
  exceptionReport: { id: string; version: number; state: string; level: string; route: string; dueOn: string; dimensions: { dimension: string; usage: string | null }[]; decision: { id: string; key: string; version: number; options: { title: string }[]; body: { kind: string } } | null } | null;
  errors: Told[];
}

const fields = 'exceptionReport { id version state level route dueOn late dimensions { dimension usage } decision { id key version options { title } body { kind } } } errors { rule path message }';

describe('an exception', () => {
  let test: TestApp;
  let room: GateRoom;

  beforeAll(async () => {
    test = await TestApp.start();
    room = await GateRoom.open(test);
  });
  afterAll(() => test.stop());

  const act = async (name: 'raiseException' | 'submitExceptionReport', input: Record<string, unknown>, person = room.people.manager) => {
    const query = `mutation Act($input: ${name === 'raiseException' ? 'RaiseExceptionInput' : 'SubmitExceptionReportInput'}!) { ${name}(input: $input) { ${fields} } }`;
    return (await room.ask<Record<string, Answer>>(person, query, { input }))[name] as Answer;
  };
  const raise = (stage: Created, more: Record<string, unknown> = {}) => act('raiseException', { stageId: stage.id, expectedVersion: 1, cause: 'Schnittstelle kommt später', language: 'de', ...more });
  const options = [
    { kind: 'moreTolerance', text: '71.000 € mehr', cost: '221000.00' },
    { kind: 'exceptionPlan', text: 'Neuer Plan bis März', cost: '221000.00', days: 40 },
    { kind: 'prematureClose', text: 'Beenden' },
  ];
  const submit = ({ exceptionReport }: Answer, recommended = 0) =>
    act('submitExceptionReport', { exceptionId: exceptionReport?.id, expectedVersion: exceptionReport?.version, cause: 'Schnittstelle kommt später', consequences: 'Start erst im März', options, recommended, recommendation: 'So kommen wir ans Ziel.' });

  /** A running second stage whose forecast breaks the tolerance of the project. */
  async function broken(forecast = '191000.00') {
    const project = await room.project();
    const first = await room.stage(project, 1);
    const second = await room.stage(project, 2, { state: 'inProgress', plannedStart: addDays(room.today, -10), actualStart: addDays(room.today, -10) });
    await room.tolerate(project);
    await room.book(project, first, '30000.00');
    await room.forecast(project, second, forecast, addDays(room.today, 89));
    return { project, second };
  }
  const states = async ({ project, second }: { project: Created; second: Created }) => [await room.stateOf('stage', second.id), await room.stateOf('project', project.id)];

  async function decided(answer: Answer, value: 'yes' | 'no' = 'yes'): Promise<readonly Told[]> {
    const id = answer.exceptionReport?.decision?.id ?? '';
    await room.vote(id, [value]);
    const input = { decisionId: id, expectedVersion: await room.version(id) };
    await room.ask(room.people.sro, 'mutation Close($input: CloseVoteInput!) { closeVote(input: $input) { errors { rule } } }', { input });
    return room.putIntoForce(id, room.people.sro);
  }

  it('freezes the broken figures, starts the clock of five working days and names who decides', async () => {
    const { second } = await broken();
    const { exceptionReport, errors } = await raise(second);
    expect(errors).toEqual([]);
    // 30 000 + 191 000 − 150 000 = 71 000 of 15 000.
    expect(exceptionReport).toMatchObject({ state: 'draft', level: 'project', route: 'programmeOrPortfolio', dimensions: [{ dimension: 'cost', usage: '4.7333' }] });
    expect(exceptionReport?.dueOn).toBe(new WorkingCalendar('NW').dueAfter(room.today, 5));
    expect((await raise(second)).errors.map((each) => each.rule)).toEqual(['exception.alreadyOpen']);
  });

  it('is not raised where the tolerance holds, nor by anybody but the project manager', async () => {
    const { second } = await broken('120000.00');
    expect((await raise(second)).errors).toMatchObject([{ rule: 'exception.nothingBroken', path: ['dimensions'] }]);
    expect((await raise(second, { dimensions: ['cost'] })).errors.map((each) => each.rule)).toEqual(['exception.insideTolerance']);
    const other = await act('raiseException', { stageId: second.id, expectedVersion: 1, cause: 'Prüfung', language: 'de' }, room.people.executive);
    expect(other.errors.map((each) => each.rule)).toEqual(['policy.exception.raise']);
    expect((await raise(second, { dimensions: ['quality'] })).exceptionReport).toMatchObject({ level: 'stage', route: 'projectBoard', dimensions: [{ dimension: 'quality', usage: null }] });
  });

  it('puts stage and project into exception with its report and asks the board above, the recommended option first', async () => {
    const parts = await broken();
    const report = await submit(await raise(parts.second), 1);
    expect(report).toMatchObject({ errors: [], exceptionReport: { state: 'submitted', decision: { body: { kind: 'programmeBoard' } } } });
    expect(report.exceptionReport?.decision?.options.map((each) => each.title)).toEqual(['Ausnahmeplan anfordern', 'Mehr Toleranz', 'Vorzeitig beenden', expect.any(String)]);
    expect(report.exceptionReport?.decision?.key).toMatch(new RegExp(`^${room.programme.key}/D-`));
    expect(await states(parts)).toEqual(['exception', 'exception']);
  });

  it('needs two options', async () => {
    const parts = await broken();
    const raised = await raise(parts.second);
    const answer = await act('submitExceptionReport', { exceptionId: raised.exceptionReport?.id, expectedVersion: 1, cause: 'Schnittstelle', consequences: 'Start im März', options: options.slice(0, 1), recommended: 0, recommendation: 'So.' });
    expect(answer.errors).toMatchObject([{ rule: 'exception.optionsMissing', path: ['options'] }]);
    expect(await states(parts)).toEqual(['inProgress', 'delivering']);
  });

  it('ends with more tolerance: the limit is what the option said, the stage runs on', async () => {
    const parts = await broken();
    expect(await decided(await submit(await raise(parts.second)))).toEqual([]);
    expect(await states(parts)).toEqual(['inProgress', 'delivering']);
    expect(await test.db.system("select upper::text from tolerance where scope_id = $1 and dimension = 'cost'", [parts.project.id])).toEqual([{ upper: '71000.0000' }]);
    expect(await test.db.system('select status, undecided_exceptions from project_figures where id = $1', [parts.project.id])).toEqual([{ status: 'attention', undecided_exceptions: 0 }]);
  });

  it('waits in exception for the plan that was asked for', async () => {
    const parts = await broken();
    expect(await decided(await submit(await raise(parts.second), 1))).toEqual([]);
    expect(await states(parts)).toEqual(['exception', 'exception']);
    expect(await test.db.system('select state, outcome, plan_state from exception_report where scope_id = $1', [parts.project.id])).toEqual([{ state: 'decided', outcome: 'exceptionPlan', plan_state: 'requested' }]);
  });

  it('may end the project early', async () => {
    const parts = await broken();
    expect(await decided(await submit(await raise(parts.second), 2))).toEqual([]);
    expect(await states(parts)).toEqual(['stopped', 'closing']);
  });

  it('is sent back when the board approves none of the options: the forecast was judged wrong', async () => {
    const parts = await broken();
    expect(await decided(await submit(await raise(parts.second)), 'no')).toEqual([]);
    expect(await states(parts)).toEqual(['inProgress', 'delivering']);
    expect(await test.db.system('select outcome from exception_report where scope_id = $1', [parts.project.id])).toEqual([{ outcome: 'reject' }]);
  });
});

describe('the stage board', () => {
  let test: TestApp;
  let room: GateRoom;

  beforeAll(async () => {
    test = await TestApp.start();
    room = await GateRoom.open(test);
  });
  afterAll(() => test.stop());

  const read = `query Board($scope: ID) { stageBoard(scope: $scope) { more columns { state count budget { amount currency } oldestSince }
    cards { stage { key state viewerCan { start { allowed } } } project { key manager { displayName } } dimensions { dimension status } gateDueOn votesCast seats conditionsOpen waitingSince decision { key } viewerCan { submit { allowed } withdraw { allowed why } } } } }`;

  it('has a column for each state with its sums, and shows votes and waiting times', async () => {
    const { project, first, second } = await room.ready();
    const { id } = (await room.submit(second)).stageGate?.decision ?? { id: '' };
    await room.vote(id, ['yes', 'yes']);
    const { stageBoard } = await room.ask<{ stageBoard: { columns: { state: string; count: number }[]; cards: Record<string, unknown>[] } }>(room.people.manager, read, { scope: project.key });
    expect(stageBoard.columns.map(({ state, count }) => [state, count])).toEqual([['planned', 0], ['submitted', 1], ['authorised', 0], ['inProgress', 0], ['exception', 0], ['ending', 0], ['closed', 1]]);
    expect(stageBoard.columns[1]).toEqual({ state: 'submitted', count: 1, budget: [{ amount: '120000.00', currency: 'EUR' }], oldestSince: room.today });
    expect(stageBoard.cards[0]).toMatchObject({
      stage: { key: second.key, state: 'submitted' }, votesCast: 2, seats: 3, gateDueOn: addDays(room.today, 7), waitingSince: room.today, decision: { key: `${project.key}/D-1` },
      project: { manager: { displayName: 'Projektleitung' } }, viewerCan: { submit: { allowed: false }, withdraw: { allowed: true } },
    });
    expect(stageBoard.cards[1]).toMatchObject({ stage: { key: first.key }, votesCast: null, waitingSince: null });
  });

  it('costs the same number of statements for few and for many stages, and hides restricted projects', async () => {
    const secret = await room.ready();
    await test.restrict(secret.project.id);
    for (let count = 0; count < 3; count++) await room.ready();
    const one = await room.project();
    await room.stage(one, 1);
    const few = await test.countStatements(() => room.ask(room.people.member, read, { scope: one.key }));
    const many = await test.countStatements(() => room.ask(room.people.member, read, { scope: room.programme.key }));
    expect(many).toBeLessThanOrEqual(few + 1);
    const { stageBoard } = await room.ask<{ stageBoard: { cards: { project: { key: string } }[] } }>(room.people.member, read, { scope: null });
    expect(stageBoard.cards.length).toBeGreaterThan(6);
    expect(stageBoard.cards.some((card) => card.project.key === secret.project.key)).toBe(false);
  });
});

describe('what waits for a project manager', () => {
  let test: TestApp;
  let room: GateRoom;

  beforeAll(async () => {
    test = await TestApp.start();
    room = await GateRoom.open(test);
  });
  afterAll(() => test.stop());

  const waiting = async (person = room.people.manager) => (await room.ask<{ inbox: { verb: string; key: string; dueOn: string | null }[] }>(person, 'query Inbox { inbox(first: 50) { verb key dueOn } }')).inbox;

  it('is the next plan, the forecast that gets old, and the exception report on the clock', async () => {
    const project = await room.project();
    await room.stage(project, 1);
    const second = await room.stage(project, 2, { state: 'inProgress', actualStart: addDays(room.today, -40) });
    const third = await room.stage(project, 3, { number: 3, plannedStart: addDays(room.today, 20) });
    await room.stage(project, 4, { number: 4, plannedStart: addDays(room.today, 25) });
    expect(await waiting()).toEqual([{ verb: 'forecastStage', key: second.key, dueOn: addDays(room.today, -12) }, { verb: 'submitStage', key: third.key, dueOn: addDays(room.today, 20) }]);
    await room.forecast(project, second, '120000.00', addDays(room.today, 89));
    await room.ask(room.people.manager, 'mutation Raise($input: RaiseExceptionInput!) { raiseException(input: $input) { errors { rule } } }', { input: { stageId: second.id, expectedVersion: 1, cause: 'Prüfung fällt aus', dimensions: ['quality'], language: 'de' } });
    expect((await waiting()).map(({ verb, key }) => [verb, key])).toEqual([['answerException', second.key], ['submitStage', third.key]]);
    expect(await waiting(room.people.executive)).toEqual([]);
  });
});
