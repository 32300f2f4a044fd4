import { day } from '@tranche/shared/domain/day.ts';
import { decimal } from '@tranche/shared/domain/decimal.ts';
import { next } from '@tranche/shared/domain/machine.ts';
import { exceptionClock, exceptionMachine, exceptionPlanMachine } from './exception.ts';
import { raiseException, raiseExceptionInput, type RaiseExceptionFacts } from './raise-exception.ts';
import { submitExceptionReport, submitExceptionReportInput } from './submit-exception-report.ts';

const id = '01990000-0000-7000-8000-000000000002';
const rules = (result: { ok: true } | { ok: false; refusals: readonly { rule: string }[] }) => (result.ok ? [] : result.refusals.map((each) => each.rule));

describe('states of an exception (domain.md 3.12)', () => {
  const facts = { optionCount: 2, hasRecommendation: true, hasOutcome: true };

  it.each([['draft', 'submit', 'submitted'], ['submitted', 'decide', 'decided'], ['submitted', 'return', 'draft']] as const)('%s – %s → %s', (state, event, then) => {
    expect(next(exceptionMachine, 'exception', state, event, facts)).toEqual({ ok: true, value: then });
  });

  it.each([['draft', 'decide'], ['decided', 'submit'], ['decided', 'return'], ['submitted', 'submit']] as const)('%s refuses %s', (state, event) => {
    expect(rules(next(exceptionMachine, 'exception', state, event, facts))).toEqual(['exception.notInThisState']);
  });

  it('a returned plan is worked on again until it is approved', () => {
    const step = (state: 'requested' | 'draft' | 'submitted' | 'returned', event: 'start' | 'submit' | 'approve' | 'return') => next(exceptionPlanMachine, 'exceptionPlan', state, event, { complete: true });
    expect([step('requested', 'start'), step('draft', 'submit'), step('submitted', 'return'), step('returned', 'start'), step('submitted', 'approve')].map((each) => each.ok && each.value))
      .toEqual(['draft', 'submitted', 'returned', 'draft', 'approved']);
    expect(rules(next(exceptionPlanMachine, 'exceptionPlan', 'draft', 'submit', { complete: false }))).toEqual(['exceptionPlan.incomplete']);
  });
});

describe('raising an exception', () => {
  // P-3 of the demo town: cost usage 1.8684 at the project (domain.md 7).
  const facts: RaiseExceptionFacts = {
    stageState: 'inProgress', stageUsages: { cost: decimal('1.2') }, projectUsages: { cost: decimal('71000').div(38000), time: decimal('0.4') }, alreadyOpen: false, dueOn: day('2026-10-01'),
  };
  const input = (dimensions: string[] = []) => raiseExceptionInput.parse({ stageId: id, expectedVersion: 1, cause: 'Schnittstelle kommt später', dimensions, language: 'de' });

  it('freezes the broken figures and goes to the level that set the tolerance', () => {
    expect(raiseException(input(), facts)).toEqual({
      ok: true,
      value: {
        state: 'draft', cause: 'Schnittstelle kommt später', language: 'de', dimensions: ['cost'], level: 'project', route: 'programmeOrPortfolio', usages: { cost: '1.8684' }, dueOn: '2026-10-01',
      },
    });
  });

  it('goes to the board when only the stage is broken', () => {
    const result = raiseException(input(), { ...facts, projectUsages: { cost: decimal('0.9') } });
    expect(result).toMatchObject({ ok: true, value: { level: 'stage', route: 'projectBoard', usages: { cost: '1.2000' } } });
  });

  it('takes the word of the project manager where no figure is computed, at stage level', () => {
    const result = raiseException(input(['quality']), { ...facts, stageUsages: {}, projectUsages: {} });
    expect(result).toMatchObject({ ok: true, value: { dimensions: ['quality'], level: 'stage', usages: {} } });
  });

  it.each<[string, string[], Partial<RaiseExceptionFacts>]>([
    ['exception.nothingBroken', [], { stageUsages: { cost: decimal(1) }, projectUsages: { cost: decimal(1) } }],
    ['exception.insideTolerance', ['time'], {}],
    ['exception.stageNotInProgress', [], { stageState: 'authorised' }],
    ['exception.alreadyOpen', [], { alreadyOpen: true }],
  ])('%s', (rule, dimensions, change) => {
    expect(rules(raiseException(input(dimensions), { ...facts, ...change }))).toEqual([rule]);
  });
});

describe('submitting the report', () => {
  const option = (kind: string, text: string) => ({ kind, text });
  const input = (options: object[], recommended = 0) => submitExceptionReportInput.parse({
    exceptionId: id, expectedVersion: 1, cause: 'Schnittstelle kommt später', consequences: 'Start erst im März', recommendation: 'Ausnahmeplan', options, recommended,
  });
  const report = { state: 'draft' as const, dueOn: day('2026-10-01') };
  const two = [option('exceptionPlan', 'Neuer Plan mit 451.000 €'), option('moreTolerance', '33.000 € mehr Toleranz')];

  it('needs two options and one of them recommended', () => {
    expect(submitExceptionReport(report, input(two, 1), { today: day('2026-09-24') })).toEqual({ ok: true, value: { state: 'submitted', submittedOn: '2026-09-24', late: false } });
    expect(rules(submitExceptionReport(report, input(two.slice(0, 1)), { today: day('2026-09-24') }))).toEqual(['exception.optionsMissing']);
    expect(rules(submitExceptionReport(report, input(two, 2), { today: day('2026-09-24') }))).toEqual(['exception.recommendationMissing']);
    expect(rules(submitExceptionReport(report, input([two[0] ?? {}, two[0] ?? {}]), { today: day('2026-09-24') }))).toEqual(['exception.optionTwice']);
  });

  it('is accepted late, and says so', () => {
    expect(submitExceptionReport(report, input(two), { today: day('2026-10-02') })).toMatchObject({ ok: true, value: { late: true } });
  });

  it('is refused twice', () => {
    expect(rules(submitExceptionReport({ ...report, state: 'submitted' }, input(two), { today: day('2026-09-24') }))).toEqual(['exception.notInThisState']);
  });
});

describe('clock of the report', () => {
  it.each([
    ['2026-09-30', null, { state: 'running', days: 1, late: false }],
    ['2026-10-01', null, { state: 'running', days: 0, late: false }],
    ['2026-10-02', null, { state: 'late', days: -1, late: true }],
    ['2026-10-05', '2026-09-24', { state: 'stopped', days: -4, late: false }],
    ['2026-10-05', '2026-10-02', { state: 'stopped', days: -4, late: true }],
  ])('due 2026-10-01, on %s, submitted %s', (today, submittedOn, expected) => {
    expect(exceptionClock(day('2026-10-01'), day(today), submittedOn === null ? null : day(submittedOn))).toEqual(expected);
  });
});
