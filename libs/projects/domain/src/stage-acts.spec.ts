import { day, type Day } from '@tranche/shared/domain/day.ts';
import { endStage } from './end-stage.ts';
import { forecastStage, forecastStageInput } from './forecast-stage.ts';
import { planStage, planStageInput } from './plan-stage.ts';
import { latestForecast, projectForecast } from './project-forecast.ts';
import type { Project } from './project.ts';
import { proposeProject, proposeProjectInput } from './propose-project.ts';
import { startStage } from './start-stage.ts';
import type { Stage, StageState } from './stage.ts';
import { updatePlan } from './update-plan.ts';

const id = '0198c0de-0000-7000-8000-000000000002';
const today = day('2026-09-30');
const act = { stageId: id, expectedVersion: 1 };
const rulesOf = (result: { ok: boolean; refusals?: readonly { rule: string }[] }) => (result.ok ? [] : (result.refusals ?? []).map((each) => each.rule));

function aProject(change: Partial<Project> = {}): Project {
  const proposed = proposeProject(proposeProjectInput.parse({ titleDe: 'Anbindung Bürgerkonto', userNeed: 'Ein Konto für alles', language: 'de' }), { currency: 'EUR' });
  if (!proposed.ok) throw new Error('The builder needs a valid idea.');
  return { ...proposed.value.change, state: 'delivering', budget: '380000.00', ...change };
}

function aStage(change: Partial<Stage> = {}): Stage {
  return {
    number: 2, kind: 'delivery', state: 'inProgress', titleDe: 'Umsetzung', titleEn: null, plannedStart: day('2026-05-01'), plannedEnd: day('2026-12-31'),
    actualStart: day('2026-05-04'), actualEnd: null, budget: '200000.00', objectives: null, ...change,
  };
}

describe('planning a stage', () => {
  const plan = (change: object = {}) => planStageInput.parse({ projectId: id, expectedVersion: 1, titleDe: 'Umsetzung', plannedStart: '2026-10-01', plannedEnd: '2027-03-31', budget: '100000.00', ...change });
  const initiation = { number: 1, state: 'closed', kind: 'initiation', budget: '30000.00' } as const;

  it('begins with the initiation and counts on', () => {
    expect(planStage(aProject({ state: 'startUp' }), plan(), [])).toMatchObject({ value: { change: { number: 1, kind: 'initiation', state: 'planned' } } });
    expect(planStage(aProject(), plan(), [initiation])).toMatchObject({ value: { change: { number: 2, kind: 'delivery' } } });
    expect(rulesOf(planStage(aProject(), plan({ kind: 'delivery' }), []))).toEqual(['stage.firstIsInitiation']);
    expect(rulesOf(planStage(aProject(), plan({ kind: 'initiation' }), [initiation]))).toEqual(['stage.onlyFirstIsInitiation']);
  });

  it('keeps the stages within the budget of the project; a stopped stage claims nothing', () => {
    expect(rulesOf(planStage(aProject(), plan({ budget: '350000.01' }), [initiation]))).toEqual(['project.stageBudgetsExceedBudget']);
    expect(rulesOf(planStage(aProject(), plan({ budget: '350000.00' }), [initiation]))).toEqual([]);
    expect(rulesOf(planStage(aProject(), plan({ budget: '350000.00' }), [initiation, { number: 2, state: 'stopped', kind: 'delivery', budget: '99.00' }]))).toEqual([]);
  });

  it('gives a light project one delivery stage', () => {
    const stages = [initiation, { number: 2, state: 'inProgress', kind: 'delivery', budget: '1.00' } as const];
    expect(rulesOf(planStage(aProject({ tailoring: 'light' }), plan(), stages))).toEqual(['stage.lightHasOneDelivery']);
  });

  it.each(['idea', 'closing', 'closed', 'declined'] as const)('is not possible in %s', (state) => {
    expect(rulesOf(planStage(aProject({ state }), plan(), [initiation]))).toEqual(['stage.projectNotPlannable']);
  });

  it('freezes the plan when it is submitted (domain.md 6, case 45)', () => {
    const facts = { project: aProject(), otherStages: [initiation] };
    expect(rulesOf(updatePlan(aStage({ state: 'submitted' }), { ...act, budget: '1.00' }, facts))).toEqual(['stage.planIsFixed']);
    expect(updatePlan(aStage({ state: 'planned' }), { ...act, plannedEnd: day('2027-01-31') }, facts)).toMatchObject({ value: { change: { plannedEnd: '2027-01-31' } } });
  });
});

describe('starting and ending', () => {
  const facts = { today, earlyStartAllowed: false, blockingConditionsOpen: 0, runningStages: 0, overlapDecided: false };

  it('starts on the planned day, earlier only when allowed', () => {
    const authorised = aStage({ state: 'authorised', actualStart: null, plannedStart: day('2026-10-15') });
    expect(rulesOf(startStage(authorised, act, facts))).toEqual(['stage.startNotReached']);
    expect(startStage(authorised, act, { ...facts, earlyStartAllowed: true })).toMatchObject({ value: { change: { state: 'inProgress', actualStart: today } } });
    expect(rulesOf(startStage(authorised, { ...act, startedOn: day('2026-10-15') }, facts))).toEqual(['stage.startInFuture']);
  });

  it('ends without work too (domain.md 6, case 6), never before its start or in the future', () => {
    expect(endStage(aStage(), act, { today, openWorkPackages: 0 })).toMatchObject({ value: { change: { state: 'ending', actualEnd: today } } });
    expect(rulesOf(endStage(aStage(), { ...act, endedOn: day('2026-05-01') }, { today, openWorkPackages: 0 }))).toEqual(['stage.endBeforeActualStart']);
    expect(rulesOf(endStage(aStage(), { ...act, endedOn: day('2026-10-01') }, { today, openWorkPackages: 1 }))).toEqual(['stage.workPackagesOpen', 'stage.endInFuture']);
  });
});

describe('forecasting', () => {
  const forecast = (change: object = {}) => forecastStageInput.parse({ ...act, cost: '200000.00', endOn: '2026-12-31', ...change });
  const facts = { today, actual: '150000.00', latest: null };

  it('refuses less than what is already spent (domain.md 6, case 19)', () => {
    expect(forecastStage(aStage(), forecast({ cost: '149999.99', reason: 'Rabatt' }), facts)).toMatchObject({ refusals: [{ rule: 'stage.forecastBelowActual', path: ['cost'] }] });
    expect(rulesOf(forecastStage(aStage(), forecast({ cost: '150000.00', reason: 'Rabatt' }), facts))).toEqual([]);
  });

  it('speaks for no day in the future and for none before the last report', () => {
    expect(rulesOf(forecastStage(aStage(), forecast({ reportOn: '2026-10-01' }), facts))).toEqual(['stage.reportInFuture']);
    const latest = { reportOn: day('2026-09-15'), cost: '200000.00', endOn: day('2026-12-31'), reason: null };
    expect(rulesOf(forecastStage(aStage(), forecast({ reportOn: '2026-09-14' }), { ...facts, latest }))).toEqual(['stage.reportOutdated']);
    expect(rulesOf(forecastStage(aStage(), forecast({ reportOn: '2026-09-15' }), { ...facts, latest }))).toEqual([]);
  });

  it('asks why when something else is expected than before', () => {
    expect(rulesOf(forecastStage(aStage(), forecast(), facts))).toEqual([]);
    expect(rulesOf(forecastStage(aStage(), forecast({ endOn: '2027-01-31' }), facts))).toEqual(['stage.forecastReasonMissing']);
    const latest = { reportOn: day('2026-08-31'), cost: '220000.00', endOn: day('2026-12-31'), reason: 'Schnittstelle' };
    expect(rulesOf(forecastStage(aStage(), forecast({ cost: '220000' }), { ...facts, latest }))).toEqual([]);
    expect(rulesOf(forecastStage(aStage(), forecast(), { ...facts, latest }))).toEqual(['stage.forecastReasonMissing']);
  });

  it('refuses a finished stage and milestones reached tomorrow (domain.md 6, case 61)', () => {
    expect(rulesOf(forecastStage(aStage({ state: 'closed' }), forecast(), facts))).toEqual(['stage.finishedForForecast']);
    expect(forecastStage(aStage(), forecast({ milestones: [{ milestoneId: id, actualOn: '2026-10-01' }] }), facts))
      .toMatchObject({ refusals: [{ rule: 'milestone.actualInFuture', path: ['milestones', '0', 'actualOn'] }] });
  });
});

describe('forecast of the project', () => {
  const outlook = (state: StageState, budget: string, actual: string, forecasts: [Day, string, Day][] = [], plannedEnd = '2026-12-31') => ({
    stage: { state, budget, plannedEnd: day(plannedEnd), actualEnd: state === 'closed' ? day('2026-04-30') : null },
    actual, forecasts: forecasts.map(([reportOn, cost, endOn]) => ({ reportOn, cost, endOn, reason: null })),
  });
  // P-3 of the demo (domain.md 7): budget 380 000, forecast 451 000.
  const p3 = [
    outlook('closed', '60000.00', '58500.00'),
    outlook('exception', '200000.00', '238000.00', [[day('2026-08-31'), '240000.00', day('2027-01-31')], [day('2026-09-24'), '272500.00', day('2027-02-15')]]),
    outlook('planned', '120000.00', '0', [], '2027-06-30'),
  ];

  it('adds actual cost of closed stages, the latest forecasts and the budgets of the rest', () => {
    expect(projectForecast({ budget: '380000.00', plannedEnd: day('2027-06-30') }, p3)).toEqual({ cost: '451000.00', endOn: '2027-06-30', forecastOn: '2026-09-24' });
  });

  it('knows on an earlier day only what was reported until then', () => {
    expect(projectForecast({ budget: null, plannedEnd: null }, p3, day('2026-09-01'))).toMatchObject({ cost: '418500.00', forecastOn: '2026-08-31' });
    expect(latestForecast(p3[1]?.forecasts ?? [], day('2026-08-01'))).toBeNull();
  });

  it('is the plan of the project while there are no stages', () => {
    expect(projectForecast({ budget: '90000', plannedEnd: day('2027-06-30') }, [])).toEqual({ cost: '90000.00', endOn: '2027-06-30', forecastOn: null });
  });
});
