import { day, daysBetween, type Day } from '@tranche/shared/domain/day.ts';
import { example } from '@tranche/shared/testing/examples.ts';
import { costFigures, projectFigures, projectForecastEnd, stageFigures, usagesOf, type FigureFacts, type StageMoney } from './project-figures.ts';
import { usageText, type Tolerance } from './tolerance.ts';

const plannedEnd = day('2027-03-31');
const stage = (budget: string, change: Partial<StageMoney> = {}): StageMoney => ({ state: 'planned', budget, actual: '0.00', plannedEnd, actualEnd: null, forecast: null, ...change });
const forecast = (cost: string, endOn: Day = plannedEnd, reportOn = day('2026-09-24')) => ({ reportOn, cost, endOn });
const tolerance = (upper: string): Tolerance[] => [{ dimension: 'cost', unit: 'money', upper, lower: String(Number(upper) * 2) }];
const base: Omit<FigureFacts, 'stages' | 'tolerances' | 'project'> = { otherActual: '0.00', residualExposure: '0', risksAboveLine: 0, today: day('2026-09-30'), workingDays: daysBetween };
const project = (state: string, budget: string | null) => ({ state, budget, plannedEnd, reportRhythmDays: 28 });

describe('figures of a project', () => {
  // The money of the demo town (domain.md 7): what is closed counts with its actuals, what runs with its forecast, the rest as planned.
  it.each<[string, string, string, StageMoney[]]>([
    ['P-2', '420000', '428000.00', [stage('60000', { state: 'closed', actual: '58000.00' }), stage('200000', { state: 'inProgress', actual: '140000.00', forecast: forecast('210000.00') }), stage('160000')]],
    ['P-3', '380000', '451000.00', [stage('100000', { state: 'closed', actual: '98000.00' }), stage('200000', { state: 'exception', actual: '198500.00', forecast: forecast('273000.00') }), stage('80000')]],
    ['P-11', '160000', '158000.00', [stage('80000', { state: 'inProgress', forecast: forecast('78000.00') }), stage('80000')]],
  ])('%s: usage as in demo-usage', (key, budget, total, stages) => {
    const { inputs, expected } = example<{ tolerances: Record<string, number> }, Record<string, { usage: string; status: string }>>('demo-usage');
    const figures = projectFigures({ ...base, project: project('delivering', budget), stages, tolerances: tolerance(String(inputs.tolerances[key])) });
    expect([figures.forecast, figures.status, figures.driver]).toEqual([total, expected[key]?.status, 'cost']);
    expect(usageText(usagesOf(figures.dimensions).cost ?? 'infinite')).toBe(expected[key]?.usage);
  });

  it('counts money beyond the planned stages on both sides (P-7: 2 400 000 with an initiation stage only)', () => {
    expect(costFigures({ ...base, project: project('startUp', '2400000'), stages: [stage('60000', { actual: '18000.00' })] })).toEqual({ planned: '2400000.00', actual: '18000.00', forecast: '2400000.00' });
    expect(costFigures({ ...base, project: project('idea', '90000'), stages: [] })).toEqual({ planned: '90000.00', actual: '0.00', forecast: '90000.00' });
  });

  it('leaves it out once no stage comes any more (P-12 re-baselined to 118 000)', () => {
    const figures = projectFigures({ ...base, project: project('closing', '220000'), stages: [stage('118000', { state: 'ending', actual: '101000.00', forecast: forecast('118000.00') })], tolerances: tolerance('22000') });
    expect([figures.planned, figures.forecast, figures.status]).toEqual(['118000.00', '118000.00', 'onCourse']);
  });

  it('never forecasts less than was spent (domain.md 6, 19)', () => {
    expect(costFigures({ ...base, otherActual: '5000.00', project: project('delivering', '10000'), stages: [stage('10000', { actual: '12000.00', forecast: forecast('10000.00') })] }).forecast).toBe('17000.00');
  });

  it('has no status without forecast, with an old one, or without budget', () => {
    const run = (change: Partial<FigureFacts>) => projectFigures({ ...base, project: project('delivering', '10000'), stages: [stage('10000', { forecast: forecast('10000.00') })], tolerances: tolerance('1000'), ...change });
    expect(run({}).status).toBe('onCourse');
    expect(run({ stages: [stage('10000')] }).dimensions).toMatchObject([{ status: 'notAssessed', gap: 'forecastMissing' }]);
    expect(run({ today: day('2026-11-25') }).dimensions).toMatchObject([{ status: 'notAssessed', gap: 'forecastTooOld' }]);
    expect(run({ project: project('startUp', null), stages: [] }).dimensions).toMatchObject([{ status: 'notAssessed', gap: 'baselineMissing' }]);
    expect(run({ tolerances: [] })).toMatchObject({ status: 'notAssessed', driver: null });
  });

  it('is complete when closed and paused when paused, whatever its forecast', () => {
    const run = (state: string) => projectFigures({ ...base, project: project(state, '10000'), stages: [], tolerances: tolerance('1000') }).status;
    expect([run('closed'), run('paused')]).toEqual(['complete', 'paused']);
  });

  it('measures time in working days of the latest stage end', () => {
    const time: Tolerance = { dimension: 'time', unit: 'workingDays', upper: '10', lower: '10' };
    const figures = projectFigures({ ...base, project: project('delivering', '10000'), stages: [stage('5000', { forecast: forecast('5000.00', day('2027-04-09')) }), stage('5000')], tolerances: [time] });
    expect([figures.forecastEnd, figures.status, figures.driver]).toEqual(['2027-04-09', 'attention', 'time']);
    expect(usageText(usagesOf(figures.dimensions).time ?? 'infinite')).toBe('0.9000');
  });

  it.each<[string, StageMoney[], string, string]>([
    ['nothing slips', [stage('5000', { plannedEnd: day('2026-12-31') })], 'delivering', '2027-03-31'],
    ['the slip of a planned stage is carried to the end', [stage('5000', { plannedEnd: day('2026-12-31'), forecast: forecast('5000.00', day('2027-01-10')) })], 'delivering', '2027-04-10'],
    ['the last stage itself is late', [stage('5000'), stage('5000', { forecast: forecast('5000.00', day('2027-04-09')) })], 'delivering', '2027-04-09'],
    ['a project that ends early has no more stages', [stage('5000', { state: 'stopped', plannedEnd: day('2026-12-31'), actualEnd: day('2026-11-30') })], 'closing', '2026-11-30'],
    ['no stage at all', [], 'idea', '2027-03-31'],
  ])('expects its end: %s', (_, stages, state, end) => {
    expect(projectForecastEnd({ project: project(state, '10000'), stages })).toBe(end);
  });

  it('measures risk by money or by count, without need of a forecast', () => {
    const run = (unit: 'money' | 'count') => projectFigures({ ...base, residualExposure: '2500.00', risksAboveLine: 2, project: project('delivering', '10000'), stages: [], tolerances: [{ dimension: 'risk', unit, upper: unit === 'count' ? '1' : '10000', lower: null }] });
    expect([run('money').status, run('count').status, run('count').driver]).toEqual(['onCourse', 'outside', 'risk']);
  });
});

describe('figures of a stage', () => {
  const facts = { today: day('2026-09-30'), workingDays: daysBetween, reportRhythmDays: 28 };

  it('measures against the stage\'s own tolerance', () => {
    const running = stage('200000', { state: 'inProgress', forecast: forecast('215000.00', day('2027-04-10')) });
    const both: Tolerance[] = [{ dimension: 'cost', unit: 'percent', upper: '10', lower: '20' }, { dimension: 'time', unit: 'workingDays', upper: '10', lower: '10' }];
    expect(stageFigures(running, both, facts).map((each) => each.status)).toEqual(['attention', 'attention']);
  });

  it('keeps the result of a closed stage although its forecast is old', () => {
    const closed = stage('200000', { state: 'closed', actual: '221000.00', actualEnd: day('2026-03-31'), forecast: forecast('200000.00', plannedEnd, day('2026-01-31')) });
    expect(stageFigures(closed, [{ dimension: 'cost', unit: 'money', upper: '20000', lower: '20000' }], facts)).toMatchObject([{ status: 'outside', gap: null }]);
  });
});
