import { example } from '@tranche/shared/testing/examples.ts';
import { addDays, day, type Day } from '@tranche/shared/domain/day.ts';
import Holidays from 'date-holidays';
import { easterSunday, holidays, states, type State } from './holidays.ts';
import { WorkingCalendar } from './working-days.ts';

describe('holidays', () => {
  it('knows Easter', () => {
    const { inputs, expected } = example<{ years: number[] }, { easter: string[] }>('cal-easter');
    expect(inputs.years.map(easterSunday)).toEqual(expected.easter);
  });

  it('lists the holidays of all 16 states', () => {
    const { inputs, expected } = example<{ year: number }, Record<State, string[]> | { holidays: Record<State, string[]> }>('cal-holidays-by-state');
    const wanted = 'holidays' in expected ? expected.holidays : expected;
    for (const state of states) expect(holidays(state, inputs.year).map((each) => each.on)).toEqual(wanted[state]);
  });

  it.each([2025, 2027, 2028, 2031])('agrees with the public list of another project in %i', (year) => {
    for (const state of states) {
      const theirs = new Holidays('DE', state).getHolidays(year).filter((each) => each.type === 'public').map((each) => each.date.slice(0, 10));
      // Theirs list 20 September and 8 March as we do; Easter and Whit Sunday are public in Brandenburg only.
      expect([state, holidays(state, year).map((each) => each.on)]).toEqual([state, [...new Set(theirs)].sort()]);
    }
  });
});

describe('working days', () => {
  it('counts those of a year in each state', () => {
    const { inputs, expected } = example<{ year: number }, Record<State, number>>('cal-working-days-2026');
    for (const state of states) expect([state, new WorkingCalendar(state).count(day(`${inputs.year}-01-01`), day(`${inputs.year}-12-31`))]).toEqual([state, expected[state]]);
  });

  it('counts those of a month', () => {
    const { expected } = example<unknown, Partial<Record<State, number>>>('cal-working-days-june-2026');
    for (const [state, count] of Object.entries(expected)) expect(new WorkingCalendar(state as State).count(day('2026-06-01'), day('2026-06-30'))).toBe(count);
  });

  it('gives the end of a duration', () => {
    const { inputs, expected } = example<{ start: string; workingDays: number }, Record<string, string>>('cal-duration');
    for (const [state, end] of Object.entries(expected)) expect(new WorkingCalendar(state as State).endOf(day(inputs.start), inputs.workingDays)).toBe(end);
  });

  it('gives the day that an answer is due', () => {
    const { inputs, expected } = example<{ raised: string; workingDays: number }, Record<string, string>>('cal-due');
    const due = (calendar: WorkingCalendar) => calendar.dueAfter(day(inputs.raised), inputs.workingDays);
    expect(due(new WorkingCalendar('HH'))).toBe(expected['HH']);
    expect(due(new WorkingCalendar('BY'))).toBe(expected['BY']);
    expect(due(new WorkingCalendar('HH', [{ from: day('2026-12-24'), to: day('2026-12-31') }]))).toBe(expected['HH_closed_24_31_Dec']);
  });

  it('counts days, not stretches of 24 hours, over the nights when the clock changes (C-025)', () => {
    const calendar = new WorkingCalendar('NW');
    expect(calendar.endOf(day('2026-03-26'), 5)).toBe('2026-04-01');
    expect(calendar.endOf(day('2026-10-23'), 3)).toBe('2026-10-27');
  });

  it('says that a calendar without working days has none instead of searching for ever', () => {
    const closed = new WorkingCalendar('NW', [{ from: day('2026-01-01'), to: addDays(day('2026-01-01'), 3_000) as Day }]);
    expect(() => closed.next(day('2026-02-01'))).toThrow('no working day');
  });
});
