import { TestApp, type TestPerson } from '@tranche/api/testing/test-app.ts';
import { acceptStageReport, authoriseStage, createProject, raiseStageException, returnStage, settleStageException, submitStage } from '@tranche/projects/api/offers.ts';
import type { Project } from '@tranche/projects/domain/project.ts';
import type { Work } from '@tranche/shared/api/unit-of-work.ts';
import { addDays, type Day } from '@tranche/shared/domain/day.ts';
import type { Result } from '@tranche/shared/domain/result.ts';

interface StageAnswer {
  stage: { id: string; key: string; state: string; version: number; kind: string } | null;
  project: { version: number; state: string } | null;
  errors: { rule: string; path: string[] }[];
}
const fields = 'stage { id key state version kind } project { version state } errors { rule path }';
const decisionId = '0198c0de-0000-7000-8000-0000000000d1';

describe('life of a stage', () => {
  let test: TestApp;
  let manager: TestPerson;
  let member: TestPerson;
  let project: TestPerson;
  let today: Day;

  beforeAll(async () => {
    test = await TestApp.start();
    [manager, member] = [await test.aPerson('Projektleitung'), await test.aPerson('Mitglied')];
    today = await test.act(async (work) => work.today);
    project = await test.act((work) => aProject(work));
    await test.giveRole(manager.id, 'projectManager', project.id);
  });
  afterAll(() => test.stop());

  function aProject(work: Work): Promise<TestPerson> {
    const record: Project = {
      state: 'startUp', language: 'de', summary: null, userGroup: null, userNeed: 'Bedarf', approach: 'linear', tailoring: 'standard', plannedStart: null, plannedEnd: null, actualStart: null,
      actualEnd: null, budget: '150000.00', currency: 'EUR', firstBenefitOn: null, productCount: null, peopleCount: null, reportRhythmDays: 28, pausedUntil: null, stateBeforePause: null,
      stateReason: null, closureKind: null,
    };
    return createProject(work, { titleDe: 'Barrierefreie Webseiten', from: work.today, record });
  }

  async function act(person: TestPerson, name: string, input: Record<string, unknown>): Promise<StageAnswer> {
    const { data, errors } = await test.ask<Record<string, StageAnswer>>(person, `mutation Act($input: ${name[0]?.toUpperCase()}${name.slice(1)}Input!) { ${name}(input: $input) { ${fields} } }`, { input });
    if (!data?.[name]) throw new Error(JSON.stringify(errors));
    return data[name];
  }
  /** Governance's part, done by its offers. */
  async function decided<T>(what: (work: Work) => Promise<Result<T>>): Promise<T> {
    const result = await test.act(what);
    if (!result.ok) throw new Error(JSON.stringify(result.refusals));
    return result.value;
  }
  async function versions(): Promise<{ project: number; stages: Map<string, { id: string; version: number; state: string }> }> {
    const [row] = await test.db.system<{ version: number }>('select version from project where id = $1', [project.id]);
    const stages = await test.db.system<{ id: string; key: string; version: number; state: string }>('select id, key, version, state from stage where project_id = $1', [project.id]);
    return { project: row?.version ?? 0, stages: new Map(stages.map((stage) => [stage.key.split('/')[1] ?? '', stage])) };
  }
  const stageInput = async (name: string, more: Record<string, unknown> = {}) => {
    const stage = (await versions()).stages.get(name);
    return { stageId: stage?.id, expectedVersion: stage?.version, ...more };
  };
  const plan = (more: Record<string, unknown> = {}) => ({ projectId: project.id, titleDe: 'Phase', plannedStart: today, plannedEnd: addDays(today, 90), budget: '30000.00', objectives: 'Alles messen', ...more });

  it('is planned in order, within the budget, by who keeps the plan', async () => {
    const refused = await act(member, 'planStage', { ...plan(), expectedVersion: 1 });
    expect(refused.errors.map((each) => each.rule)).toEqual(['policy.stage.plan']);
    const first = await act(manager, 'planStage', { ...plan(), expectedVersion: 1, milestones: [{ titleDe: 'Bestand erhoben', on: addDays(today, 30) }] });
    expect(first).toMatchObject({ stage: { key: `${project.key}/S-1`, kind: 'initiation', state: 'planned' }, errors: [] });
    const second = await act(manager, 'planStage', { ...plan({ budget: '120000.01' }), expectedVersion: (await versions()).project });
    expect(second.errors).toEqual([{ rule: 'project.stageBudgetsExceedBudget', path: ['budget'] }]);
    await act(manager, 'planStage', { ...plan({ budget: '120000.00', titleDe: 'Umsetzung', milestones: [{ titleDe: 'Startseite frei', on: addDays(today, 60) }] }), expectedVersion: (await versions()).project });
    expect((await versions()).stages.get('S-2')).toMatchObject({ state: 'planned' });
  });

  it('changes until it is submitted', async () => {
    expect((await act(manager, 'updatePlan', await stageInput('S-2', { plannedEnd: addDays(today, 120) }))).errors).toEqual([]);
    const stage = await stageInput('S-1');
    await decided((work) => submitStage(work, String(stage.stageId)));
    expect((await act(manager, 'updatePlan', await stageInput('S-1', { budget: '1.00' }))).errors.map((each) => each.rule)).toEqual(['stage.planIsFixed']);
    await decided((work) => returnStage(work, String(stage.stageId)));
    expect((await act(manager, 'updatePlan', await stageInput('S-1', { budget: '28000.00' }))).errors).toEqual([]);
  });

  it('takes the project along: initiation, then delivery', async () => {
    const first = await stageInput('S-1');
    await decided((work) => submitStage(work, String(first.stageId)));
    await decided((work) => authoriseStage(work, String(first.stageId), decisionId));
    expect(await test.db.system('select state, actual_start::text from project where id = $1', [project.id])).toEqual([{ state: 'initiation', actual_start: today }]);
    expect((await versions()).stages.get('S-1')).toMatchObject({ state: 'inProgress' });
    expect(await act(manager, 'endStage', await stageInput('S-1'))).toMatchObject({ stage: { state: 'ending' }, errors: [] });
    await decided((work) => acceptStageReport(work, String(first.stageId)));
    const second = await stageInput('S-2');
    await decided((work) => submitStage(work, String(second.stageId)));
    await decided((work) => authoriseStage(work, String(second.stageId), decisionId));
    expect(await act(manager, 'startStage', await stageInput('S-2'))).toMatchObject({ stage: { state: 'inProgress' }, project: { state: 'delivering' }, errors: [] });
  });

  it('is forecast with a reason, never below its actual cost and never for tomorrow (domain.md 6, cases 19 and 61)', async () => {
    const book = `mutation B($input: BookCostInput!) { bookCost(input: $input) { stage { actual { amount } costUsed } errors { rule } } }`;
    const booked = await test.ask<{ bookCost: object }>(manager, book, { input: { scopeId: project.id, stageId: (await stageInput('S-2')).stageId, category: 'services', amount: '90000.00' } });
    expect(booked.data?.bookCost).toEqual({ stage: { actual: { amount: '90000.00' }, costUsed: '0.7500' }, errors: [] });
    const forecast = async (more: Record<string, unknown>) => (await act(manager, 'forecastStage', await stageInput('S-2', { cost: '130000.00', endOn: addDays(today, 130), reason: 'Prüfung dauert länger', ...more }))).errors.map((each) => each.rule);
    expect(await forecast({ cost: '89999.99' })).toEqual(['stage.forecastBelowActual']);
    expect(await forecast({ reportOn: addDays(today, 1) })).toEqual(['stage.reportInFuture']);
    expect(await forecast({ reason: null })).toEqual(['stage.forecastReasonMissing']);
    const [milestone] = await test.db.system<{ id: string }>("select id from milestone where title_de = 'Startseite frei'");
    expect(await forecast({ milestones: [{ milestoneId: milestone?.id, forecastOn: addDays(today, 75) }] })).toEqual([]);
    const read = await test.ask<{ project: object }>(member, `{ project(key: "${project.key}") { figures { forecast { amount } forecastEnd } milestones(from: "${addDays(today, 70)}") { key slip trend { slips reason } } currentStage { expectedEnd latestForecast { cost { amount } reason } forecasts { reportOn } } } }`);
    // Stage 1 cost nothing in the end, stage 2 is expected at 130 000; 2 000 of the budget belong to no stage.
    expect(read.data?.project).toEqual({
      figures: { forecast: { amount: '132000.00' }, forecastEnd: addDays(today, 130) },
      milestones: [{ key: `${project.key}/M-2`, slip: 15, trend: { slips: [15], reason: 'tooFewReports' } }],
      currentStage: { expectedEnd: addDays(today, 130), latestForecast: { cost: { amount: '130000.00' }, reason: 'Prüfung dauert länger' }, forecasts: [{ reportOn: today }] },
    });
  });

  it('goes into exception with its project and comes out by decision', async () => {
    const stage = await stageInput('S-2');
    await decided((work) => raiseStageException(work, String(stage.stageId), 'project'));
    expect(await test.db.system('select p.state as project, s.state as stage from project p join stage s on s.project_id = p.id where s.id = $1', [stage.stageId])).toEqual([{ project: 'exception', stage: 'exception' }]);
    await decided((work) => settleStageException(work, String(stage.stageId), 'grantTolerance'));
    expect(await test.db.system('select state from project where id = $1', [project.id])).toEqual([{ state: 'delivering' }]);
    const events = await test.db.system<{ event: string }>("select event from outbox where payload ->> 'stageId' = $1 order by id", [stage.stageId]);
    expect(events.map((each) => each.event)).toEqual(expect.arrayContaining(['StagePlanned', 'StageSubmitted', 'StageAuthorised', 'StageStarted', 'StageForecast', 'StageExceptionRaised', 'StageExceptionDecided']));
  });
});
