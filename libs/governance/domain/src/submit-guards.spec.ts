import { day } from '@tranche/shared/domain/day.ts';
import { refusalsOf } from './guard-check.ts';
import { submitChecks, type SubmitFacts } from './submit-guards.ts';
import { submitStagePlan, submitStagePlanInput } from './submit-stage-plan.ts';

const complete: SubmitFacts = {
  stage: { key: 'P-5/S-2', plannedStart: day('2026-10-05'), plannedEnd: day('2027-06-30'), objectives: 'Alle Seiten barrierefrei', budget: '120000.00' },
  toleranceDimensions: ['cost', 'time'],
  products: 4,
  previous: { key: 'P-5/S-1', endReportDrafted: true },
  board: { exists: true, executiveSeated: true },
  broken: [],
  breachNote: null,
  overlapAsked: false,
};
const failed = (facts: SubmitFacts) => refusalsOf(submitChecks(facts)).map((each) => each.rule);

describe('guards of a submission (domain.md 3.2)', () => {
  it('let a complete plan through', () => {
    expect(failed(complete)).toEqual([]);
  });

  it.each<[string, Partial<SubmitFacts>]>([
    ['stage.planMissing', { stage: { ...complete.stage, objectives: ' ' } }],
    ['stage.planMissing', { stage: { ...complete.stage, plannedEnd: null } }],
    ['stage.budgetMissing', { stage: { ...complete.stage, budget: null } }],
    ['stage.tolerancesMissing', { toleranceDimensions: ['cost', 'risk'] }],
    ['stage.productsMissing', { products: 0 }],
    ['stage.previousEndReportMissing', { previous: { key: 'P-5/S-1', endReportDrafted: false } }],
    ['board.missing', { board: { exists: false, executiveSeated: false } }],
    ['board.executiveVacant', { board: { exists: true, executiveSeated: false } }],
    ['stage.breachNotNamed', { broken: ['cost'] }],
  ])('%s', (rule, change) => {
    expect(failed({ ...complete, ...change })).toEqual([rule]);
  });

  it('need no end report for the first stage and no products where none are kept', () => {
    expect(failed({ ...complete, previous: null, products: null })).toEqual([]);
  });

  it('take a budget of nothing as a budget: a stage may be without work (domain.md 6, 6)', () => {
    expect(failed({ ...complete, stage: { ...complete.stage, budget: '0.00' } })).toEqual([]);
  });

  it('ask for no report of a stage that runs on beside the new one (domain.md 6, 5)', () => {
    expect(failed({ ...complete, previous: { key: 'P-5/S-1', endReportDrafted: false }, overlapAsked: true })).toEqual([]);
  });

  it('let a broken tolerance through once it is named in words (domain.md 6, 3)', () => {
    expect(failed({ ...complete, broken: ['cost'], breachNote: 'Kosten liegen 187 % über der Toleranz.' })).toEqual([]);
  });

  it('name all gaps at once', () => {
    expect(failed({ ...complete, toleranceDimensions: [], products: 0 })).toEqual(['stage.tolerancesMissing', 'stage.productsMissing']);
  });
});

describe('submitting a stage plan', () => {
  const input = submitStagePlanInput.parse({
    stageId: '01990000-0000-7000-8000-000000000001', expectedVersion: 3, recommendation: '  Freigeben: Zuschnitt und Kosten stimmen. ', dueOn: '2026-10-02', language: 'de',
  });

  it('keeps the recommendation and the due day', () => {
    expect(submitStagePlan(input, { ...complete, today: day('2026-09-24') })).toEqual({
      ok: true,
      value: { recommendation: 'Freigeben: Zuschnitt und Kosten stimmen.', ifNot: null, breachNote: null, overlapAsked: false, dueOn: '2026-10-02', language: 'de' },
    });
  });

  it('refuses a due day that is over, together with all other gaps', () => {
    const result = submitStagePlan(input, { ...complete, today: day('2026-10-03'), products: 0 });
    expect(result.ok ? [] : result.refusals.map((each) => each.rule)).toEqual(['stage.dueInThePast', 'stage.productsMissing']);
  });

  it('refuses unknown fields and an empty recommendation', () => {
    expect(submitStagePlanInput.safeParse({ ...input, state: 'authorised' }).success).toBe(false);
    expect(submitStagePlanInput.safeParse({ ...input, recommendation: '   ' }).success).toBe(false);
  });
});
