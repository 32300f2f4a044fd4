import { day } from '@tranche/shared/domain/day.ts';
import { spreadExpected } from './expected-cost.ts';

const today = day('2026-11-25');
const spread = (amount: string, from: string | null, to: string | null) =>
  spreadExpected({ amount, from: from ? day(from) : null, to: to ? day(to) : null }, today, 1).map((part) => [part.fiscalYear, part.days, part.amount]);

describe('expected cost', () => {
  it('runs from today, or from a later start', () => {
    expect(spread('400.00', '2026-01-01', '2027-03-04')).toEqual([[2026, 37, '148.00'], [2027, 63, '252.00']]);
    expect(spread('10.00', '2027-02-01', '2027-12-31')).toEqual([[2027, 334, '10.00']]);
  });

  it('is due now when the end has passed or is not known', () => {
    expect(spread('99.99', '2026-01-01', '2026-10-31')).toEqual([[2026, 1, '99.99']]);
    expect(spread('5.00', null, null)).toEqual([[2026, 1, '5.00']]);
  });

  it('may be less than nothing', () => {
    expect(spread('-0.03', null, '2027-01-06')).toEqual([[2026, 37, '-0.03'], [2027, 6, '0.00']]);
  });
});
