import { example } from '@tranche/shared/testing/examples.ts';
import { day, type Day } from '@tranche/shared/domain/day.ts';
import { fiscalYear, fiscalYearBounds, fiscalYearsTouched, splitByFiscalYear } from './fiscal-year.ts';

describe('fiscal year', () => {
  it('carries the label of its first day', () => {
    const { inputs, expected } = example<{ cases: [Day, number][] }, { fiscalYear: number[] }>('fiscal-year');
    expect(inputs.cases.map(([on, startMonth]) => fiscalYear(on, startMonth))).toEqual(expected.fiscalYear);
  });

  it('ends the day before the next one begins', () => {
    expect(fiscalYearBounds(2027, 1)).toEqual({ from: '2027-01-01', to: '2027-12-31' });
    expect(fiscalYearBounds(2027, 3)).toEqual({ from: '2027-03-01', to: '2028-02-29' });
  });

  it('splits by calendar days, both ends included', () => {
    const { inputs, expected } = example<{ start: Day; end: Day; total: string }, { days: Record<string, number>; parts: Record<string, string> }>('fiscal-split');
    const parts = splitByFiscalYear(inputs.total, inputs.start, inputs.end, 1);
    expect(Object.fromEntries(parts.map((each) => [each.fiscalYear, each.days]))).toEqual(expected.days);
    expect(Object.fromEntries(parts.map((each) => [each.fiscalYear, each.amount]))).toEqual(expected.parts);
  });

  it('names every year that a period touches', () => {
    expect(fiscalYearsTouched(day('2026-03-31'), day('2028-04-01'), 4)).toEqual([2025, 2026, 2027, 2028]);
    expect(splitByFiscalYear('10.00', day('2026-02-01'), day('2025-01-31'), 1)).toEqual([]);
  });
});
