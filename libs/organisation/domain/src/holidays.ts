import { addDays, day, dayOf, weekday, type Day } from '@tranche/shared/domain/day.ts';

/** The 16 German states by their usual codes. */
export const states = ['BW', 'BY', 'BE', 'BB', 'HB', 'HH', 'HE', 'MV', 'NI', 'NW', 'RP', 'SL', 'SN', 'ST', 'SH', 'TH'] as const;
export type State = (typeof states)[number];

/** Easter Sunday of the Gregorian calendar (anonymous computus). */
export function easterSunday(year: number): Day {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const h = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const month = Math.floor((h + l - 7 * m + 114) / 31);
  return dayOf(year, month, ((h + l - 7 * m + 114) % 31) + 1);
}

/** Day of repentance and prayer: the Wednesday before 23 November. */
function repentanceDay(year: number): Day {
  const before = dayOf(year, 11, 22);
  return addDays(before, -((weekday(before) + 4) % 7));
}

type Rule = { readonly name: string; readonly on: (year: number, easter: Day) => Day; readonly states: readonly State[] | 'all' };

const fixedDay = (month: number, date: number) => (year: number) => dayOf(year, month, date);
const afterEaster = (days: number) => (_year: number, easter: Day) => addDays(easter, days);

/** Statutory holidays; those of single municipalities are closures of an office calendar (domain.md 5.8). */
const rules: readonly Rule[] = [
  { name: 'newYear', on: fixedDay(1, 1), states: 'all' },
  { name: 'epiphany', on: fixedDay(1, 6), states: ['BW', 'BY', 'ST'] },
  { name: 'womensDay', on: fixedDay(3, 8), states: ['BE', 'MV'] },
  { name: 'goodFriday', on: afterEaster(-2), states: 'all' },
  { name: 'easterSunday', on: afterEaster(0), states: ['BB'] },
  { name: 'easterMonday', on: afterEaster(1), states: 'all' },
  { name: 'labourDay', on: fixedDay(5, 1), states: 'all' },
  { name: 'ascension', on: afterEaster(39), states: 'all' },
  { name: 'whitSunday', on: afterEaster(49), states: ['BB'] },
  { name: 'whitMonday', on: afterEaster(50), states: 'all' },
  { name: 'corpusChristi', on: afterEaster(60), states: ['BW', 'BY', 'HE', 'NW', 'RP', 'SL'] },
  { name: 'assumption', on: fixedDay(8, 15), states: ['SL'] },
  { name: 'childrensDay', on: fixedDay(9, 20), states: ['TH'] },
  { name: 'germanUnity', on: fixedDay(10, 3), states: 'all' },
  { name: 'reformation', on: fixedDay(10, 31), states: ['BB', 'HB', 'HH', 'MV', 'NI', 'SN', 'ST', 'SH', 'TH'] },
  { name: 'allSaints', on: fixedDay(11, 1), states: ['BW', 'BY', 'NW', 'RP', 'SL'] },
  { name: 'repentance', on: repentanceDay, states: ['SN'] },
  { name: 'christmas', on: fixedDay(12, 25), states: 'all' },
  { name: 'boxingDay', on: fixedDay(12, 26), states: 'all' },
];

/** Holidays of one year only, by a law of that state: rows, since no rule gives them. */
const once: readonly { readonly name: string; readonly on: string; readonly states: readonly State[] | 'all' }[] = [
  { name: 'reformation', on: '2017-10-31', states: ['BW', 'BY', 'BE', 'HE', 'NW', 'RP', 'SL'] },
  { name: 'endOfWar', on: '2020-05-08', states: ['BE'] },
  { name: 'endOfWar', on: '2025-05-08', states: ['BE'] },
  { name: 'uprising1953', on: '2028-06-17', states: ['BE'] },
];

export interface Holiday {
  /** Id of its name: `organisation.holiday.<name>`. */
  readonly name: string;
  readonly on: Day;
}

/** Statutory holidays of a state in a year, also those on a weekend, in the order of their days. */
export function holidays(state: State, year: number): Holiday[] {
  const easter = easterSunday(year);
  const here = (each: { states: readonly State[] | 'all' }) => each.states === 'all' || each.states.includes(state);
  const yearly = rules.filter(here).map((rule) => ({ name: rule.name, on: rule.on(year, easter) }));
  const single = once.filter((each) => here(each) && each.on.startsWith(`${year}-`)).map((each) => ({ name: each.name, on: day(each.on) }));
  return [...yearly, ...single]
    .sort((one, other) => (one.on < other.on ? -1 : 1));
}
