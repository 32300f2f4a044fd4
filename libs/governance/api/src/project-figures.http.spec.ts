import { TestApp } from '@tranche/api/testing/test-app.ts';
import { GateRoom } from '@tranche/governance/testing/gate-room.ts';
import { addDays } from '@tranche/shared/domain/day.ts';
import type { Created } from '@tranche/projects/api/offers.ts';

interface Figures {
  status: string;
  driver: string | null;
  costUsage: string | null;
  costStatus: string | null;
  forecast: { amount: string } | null;
  actual: { amount: string };
  openRisks: number;
  topRiskScore: number;
  dimensions: { dimension: string; status: string; usage: string | null; unlimited: boolean; gap: string | null }[];
}

const read = `query P($key: ID!, $asOf: Day) { project(key: $key, asOf: $asOf) { figures { status driver costUsage costStatus forecast { amount } actual { amount } openRisks topRiskScore dimensions { dimension status usage unlimited gap } } } }`;

describe('figures of a project', () => {
  let test: TestApp;
  let room: GateRoom;

  beforeAll(async () => {
    test = await TestApp.start();
    room = await GateRoom.open(test);
  });
  afterAll(() => test.stop());

  const figures = async (project: Created, asOf: string | null = null) => (await room.ask<{ project: { figures: Figures } }>(room.people.member, read, { key: project.key, asOf })).project.figures;

  it('follow each fact in the transaction that changes it', async () => {
    const { project, first, second } = await room.ready();
    expect(await figures(project)).toMatchObject({ status: 'notAssessed', driver: null, dimensions: [{ dimension: 'cost', gap: 'forecastMissing' }, { dimension: 'time', gap: 'forecastMissing' }] });
    await room.book(project, first, '29000.00');
    await room.forecast(project, second, '128500.00', addDays(room.today, 89));
    // 29 000 + 128 500 = 157 500; 7 500 of 15 000.
    expect(await figures(project)).toMatchObject({ status: 'onCourse', driver: 'cost', costUsage: '0.5000', forecast: { amount: '157500.00' }, actual: { amount: '29000.00' } });
    await room.forecast(project, second, '136000.01', addDays(room.today, 89));
    expect(await figures(project)).toMatchObject({ status: 'outside', driver: 'cost', costUsage: '1.0000', costStatus: 'outside' });
    await room.ask(room.people.member, 'mutation R($input: RaiseRiskInput!) { raiseRisk(input: $input) { errors { rule } } }', { input: { scopeId: project.id, event: 'Prüfstelle fällt aus', probability: 4, impact: 4, language: 'de' } });
    expect(await figures(project)).toMatchObject({ openRisks: 1, topRiskScore: 16 });
  });

  it('say that a deviation was not permitted at all rather than a number', async () => {
    const { project, second } = await room.ready();
    const input = { scopeId: project.id, expectedVersion: 2, tolerances: [{ dimension: 'cost', unit: 'money', upper: '0', lower: '0' }], reason: 'Festpreis' };
    await room.ask(room.people.sro, 'mutation Set($input: SetTolerancesInput!) { setTolerances(input: $input) { errors { rule } } }', { input });
    await room.forecast(project, second, '150000.01', addDays(room.today, 89));
    expect(await figures(project)).toMatchObject({ status: 'outside', costUsage: null, dimensions: [{ dimension: 'cost', status: 'outside', usage: null, unlimited: true, gap: null }] });
  });

  it('are not assessed once the forecast is older than one and a half rhythms, without any job', async () => {
    const { project, second } = await room.ready();
    await room.forecast(project, second, '150000.00', addDays(room.today, 89), addDays(room.today, -42));
    expect((await figures(project)).status).toBe('onCourse');
    await test.db.system('alter table project_figures disable trigger keep_past');
    await test.db.system('update project_figures set assessed_until = assessed_until - 1 where id = $1', [project.id]);
    await test.db.system('alter table project_figures enable trigger keep_past');
    expect(await figures(project)).toMatchObject({ status: 'notAssessed', driver: null, dimensions: [{ gap: 'forecastTooOld' }, { gap: 'forecastTooOld' }] });
  });

  it('are as they were on an earlier day', async () => {
    const { project, second } = await room.ready();
    const earlier = new Date(`${addDays(room.today, -20)}T10:00:00Z`).toISOString();
    for (const [table, column] of [['project_figures', 'id'], ['project', 'id'], ['scope', 'id'], ['stage', 'project_id'], ['tolerance', 'scope_id']]) {
      await test.db.system(`alter table ${table} disable trigger keep_past`);
      await test.db.system(`update ${table} set during = tstzrange($1, null) where ${column} = $2`, [earlier, project.id]);
      await test.db.system(`alter table ${table} enable trigger keep_past`);
    }
    await room.forecast(project, second, '170000.00', addDays(room.today, 89));
    expect((await figures(project)).status).toBe('outside');
    expect(await figures(project, addDays(room.today, -1))).toMatchObject({ status: 'notAssessed' });
  });

  it('leave a row alone that would stay the same', async () => {
    const { project } = await room.ready();
    const version = async () => (await test.db.system('select version from project_figures where id = $1', [project.id]))[0];
    const before = await version();
    await test.act(async (work) => work.touches(project.id));
    expect(await version()).toEqual(before);
  });

  it.each(['status', 'costUsage', 'timeUsage', 'forecast', 'forecastEnd', 'actual', 'openRisks', 'topRiskScore', 'openIssues'])('explain themselves: %s', async (figure) => {
    const { project, second } = await room.ready();
    await room.forecast(project, second, '128500.00', addDays(room.today, 89));
    const ask = 'query Why($figure: String!, $key: ID!) { explain(figure: $figure, key: $key) { value rule inputs { name value unit on key } } }';
    const { explain } = await room.ask<{ explain: { value: string; rule: string; inputs: { name: string; value: string | null; unit: string | null }[] } }>(room.people.member, ask, { figure: `project.${figure}`, key: project.key });
    expect(explain.value).not.toBeNull();
    // What is shown on a screen is formatted there: no unit is a word of the data model, no value carries its number inside a sentence.
    expect(explain.inputs.filter(({ value, unit }) => /\(\d/.test(value ?? '') || unit === 'Betrag')).toEqual([]);
    expect(explain.rule.length).toBeGreaterThan(20);
    expect([explain.rule, ...explain.inputs.map((each) => each.name)].some((text) => /^(governance|explain)\./.test(text))).toBe(false);
  });

  it('are read for a list with a constant number of statements', async () => {
    const list = 'query L($first: Int!) { projects(first: $first) { edges { node { key figures { status } tolerances { version items { dimension } } openException { id } stages { key dimensions { status } gateState } } } } }';
    const few = await test.countStatements(() => room.ask(room.people.member, list, { first: 2 }));
    const many = await test.countStatements(() => room.ask(room.people.member, list, { first: 50 }));
    expect(many).toBe(few);
  });
});

describe('tolerances', () => {
  let test: TestApp;
  let room: GateRoom;

  beforeAll(async () => {
    test = await TestApp.start();
    room = await GateRoom.open(test);
  });
  afterAll(() => test.stop());

  const set = async (person: GateRoom['people']['manager'], input: Record<string, unknown>) => {
    const query = 'mutation Set($input: SetTolerancesInput!) { setTolerances(input: $input) { project { tolerances { version items { dimension unit upper lower } } } sumExceeds errors { rule path message } } }';
    return (await room.ask<{ setTolerances: { project: { tolerances: { version: number; items: object[] } } | null; sumExceeds: string[] | null; errors: { rule: string; path: string[]; message: string }[] } }>(person, query, { input })).setTolerances;
  };
  const cost = (upper: string, lower: string | null = upper) => [{ dimension: 'cost', unit: 'money', upper, lower }];

  it('of a project are set by the level above it, those of a stage by the board (domain.md 4; SD1)', async () => {
    const project = await room.project();
    const planned = await room.stage(project, 2);
    const running = await room.stage(project, 3, { state: 'inProgress', number: 3 });
    const { manager, executive, sro, member } = room.people;
    const rule = async (person: typeof manager, more: object) => (await set(person, { scopeId: project.id, expectedVersion: 1, tolerances: cost('10'), reason: 'Beschluss', ...more })).errors.map((each) => each.rule)[0] ?? 'set';
    expect([await rule(member, {}), await rule(manager, {}), await rule(executive, {}), await rule(sro, {})]).toEqual(['policy.tolerance.set', 'policy.tolerance.set', 'policy.tolerance.set', 'set']);
    expect([await rule(member, { stageId: planned.id }), await rule(manager, { stageId: planned.id })]).toEqual(['policy.tolerance.set', 'set']);
    expect([await rule(manager, { stageId: running.id }), await rule(executive, { stageId: running.id })]).toEqual(['policy.tolerance.set', 'set']);
  });

  it('are changed as a whole, once for each version', async () => {
    const project = await room.project({ state: 'initiation' });
    const { manager } = room.people;
    const both = [...cost('15000.5', '30000'), { dimension: 'time', unit: 'workingDays', upper: '10', lower: null }];
    const first = await set(manager, { scopeId: project.id, expectedVersion: 1, tolerances: both });
    expect(first).toMatchObject({ errors: [], project: { tolerances: { version: 2, items: [{ dimension: 'cost', unit: 'money', upper: '15000.5', lower: '30000' }, { dimension: 'time', upper: '10', lower: null }] } } });
    expect((await set(manager, { scopeId: project.id, expectedVersion: 1, tolerances: [] })).errors).toMatchObject([{ rule: 'version.stale' }]);
    expect(await set(manager, { scopeId: project.id, expectedVersion: 2, tolerances: cost('20000') })).toMatchObject({ errors: [], project: { tolerances: { version: 3, items: [{ dimension: 'cost', upper: '20000' }] } } });
  });

  it('lie inside those of the level above, and warn where stages together exceed it', async () => {
    const project = await room.project();
    const [one, two] = [await room.stage(project, 2), await room.stage(project, 3, { number: 3 })];
    await set(room.people.sro, { scopeId: project.id, expectedVersion: 1, tolerances: cost('15000', '30000'), reason: 'Programmauftrag' });
    const stage = (stageId: string, upper: string) => set(room.people.manager, { scopeId: project.id, stageId, expectedVersion: 1, tolerances: cost(upper, '10000') });
    expect((await stage(one.id, '15000.01')).errors).toMatchObject([{ rule: 'tolerance.outsideHigher', path: ['tolerances', '0', 'upper'], message: 'Kosten: Die Toleranz muss innerhalb der höheren Ebene liegen. Dort gilt 15.000.' }]);
    expect(await stage(one.id, '10000')).toMatchObject({ errors: [], sumExceeds: [] });
    expect(await stage(two.id, '10000')).toMatchObject({ errors: [], sumExceeds: ['cost'] });
  });
});
