import { example } from '@tranche/shared/testing/examples.ts';
import { addDays, addMonths, day, daysBetween, endOfDay, isDay, weekday } from './day.ts';

describe('day', () => {
  it.each(['2026-02-29', '2027-02-29', '2026-04-31', '2026-13-01', '26-01-01', '1969-12-31', '2026-1-1'])('refuses %s', (text) => {
    expect(isDay(text)).toBe(false);
  });

  it('counts over the leap day and the nights when the clock changes', () => {
    expect(daysBetween(day('2028-02-28'), day('2028-03-01'))).toBe(2);
    expect(daysBetween(day('2026-03-28'), day('2026-03-30'))).toBe(2);
    expect(addDays(day('2026-10-24'), 2)).toBe('2026-10-26');
  });

  it('knows the weekday', () => {
    // 30 September 2026 is a Wednesday, 29 November 2026 a Sunday.
    expect([weekday(day('2026-09-30')), weekday(day('2026-11-29'))]).toEqual([3, 7]);
  });

  it('ends a date-only deadline at midnight in the zone', () => {
    const { inputs, expected } = example<{ zone: string; dates: string[] }, { endsAt: string[] }>('date-deadline-zone');
    expect(inputs.dates.map((each) => endOfDay(day(each), inputs.zone).toISOString().replace('.000Z', 'Z'))).toEqual(expected.endsAt);
  });

  it.each([['leap-day', 12], ['month-end', 1]])('keeps the anchor day of a recurrence: %s', (id, months) => {
    const { inputs, expected } = example<{ first: string; count: number }, { due: string[] }>(id);
    expect(Array.from({ length: inputs.count }, (_, index) => addMonths(day(inputs.first), index * months))).toEqual(expected.due);
  });
});
