import { day } from '@tranche/shared/domain/day.ts';
import { readPastDay } from './past-day.ts';

describe('a day of a period that has been', () => {
  it.each([
    ['1.9.', '2026-09-01'],
    ['15.11.', '2025-11-15'],
    ['15/11', '2025-11-15'],
    ['1.9.2027', '2027-09-01'],
    ['15.11.26', '2026-11-15'],
    ['2026-06-30', '2026-06-30'],
    ['Quatsch', undefined],
  ])('%s is %s, read on 1 October 2026', (typed, expected) => {
    expect(readPastDay(typed, day('2026-10-01'))).toBe(expected);
  });
});
