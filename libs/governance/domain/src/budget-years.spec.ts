import { day } from '@tranche/shared/domain/day.ts';
import { example } from '@tranche/shared/testing/examples.ts';
import { budgetYearsOf, neededByYear, type PlannedStage } from './budget-years.ts';

const stage = (change: Partial<PlannedStage> = {}): PlannedStage => ({
  id: 'S-2', state: 'submitted', budget: '120000.00', plannedStart: day('2027-11-15'), plannedEnd: day('2028-03-15'), byYear: [], ...change,
});

describe('money of a stage by fiscal year', () => {
  it('is split by days where nothing else was planned (fiscal-split)', () => {
    const { expected } = example<object, { parts?: unknown; split?: unknown }>('fiscal-split');
    expect(JSON.stringify(expected)).toContain('46229.51');
    expect(neededByYear(stage(), 1)).toEqual([{ fiscalYear: 2027, amount: '46229.51' }, { fiscalYear: 2028, amount: '73770.49' }]);
  });

  it('is taken as planned where it was', () => {
    const byYear = [{ fiscalYear: 2028, amount: '20000.00' }, { fiscalYear: 2027, amount: '100000.00' }];
    expect(neededByYear(stage({ byYear }), 1).map((each) => each.fiscalYear)).toEqual([2027, 2028]);
  });

  it('is covered by what other authorised stages leave', () => {
    const released = new Map([[2027, '100000.00'], [2028, '50000.00']]);
    const running = stage({ id: 'S-1', state: 'inProgress', byYear: [{ fiscalYear: 2027, amount: '60000.00' }] });
    const later = stage({ id: 'S-3', state: 'planned', byYear: [{ fiscalYear: 2028, amount: '50000.00' }] });
    expect(budgetYearsOf(stage(), [running, stage(), later], released, 1)).toEqual([
      { fiscalYear: 2027, planned: '46229.51', released: '40000.00' },
      { fiscalYear: 2028, planned: '73770.49', released: '50000.00' },
    ]);
  });

  it('is not there in a year without allocation, and never negative', () => {
    const running = stage({ id: 'S-1', state: 'closed', byYear: [{ fiscalYear: 2027, amount: '60000.00' }] });
    expect(budgetYearsOf(stage(), [running], new Map([[2027, '10000.00']]), 1).map((each) => each.released)).toEqual(['0.00', '0.00']);
  });
});
