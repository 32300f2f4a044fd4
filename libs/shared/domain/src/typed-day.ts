import { addDays, addMonths, dayOf, daysInMonth, fromDayNumber, dayNumber, isDay, monthOf, weekday, yearOf, type Day } from './day.ts';

export interface TypedDayFacts {
  readonly today: Day;
  /** Calendar of the scope; without it Monday to Friday. */
  readonly addWorkingDays?: (from: Day, count: number) => Day;
}

// Not "so": "bis so weit" is text in every second sentence, a deadline on Sunday is rare.
const weekdayWords: Readonly<Record<string, number>> = {
  mo: 1, di: 2, mi: 3, do: 4, fr: 5, sa: 6, montag: 1, dienstag: 2, mittwoch: 3, donnerstag: 4, freitag: 5, samstag: 6, sonntag: 7,
  mon: 1, tue: 2, wed: 3, thu: 4, fri: 5, sat: 6, sun: 7, monday: 1, tuesday: 2, wednesday: 3, thursday: 4, friday: 5, saturday: 6, sunday: 7,
};

/** Weekdays that are no words of either language and are therefore days also without "bis" before them: not `do`, `sat`, `sun`. */
export const bareWeekdays: ReadonlySet<string> = new Set(['mo', 'di', 'mi', 'fr', 'mon', 'tue', 'wed', 'thu', 'fri']);

const monthWords = ['jan', 'feb', 'mär|mar|maerz', 'apr', 'mai|may', 'jun', 'jul', 'aug', 'sep', 'okt|oct', 'nov', 'dez|dec'].map((start) => new RegExp(`^(?:${start})`, 'u'));

const readings: readonly ((word: string, facts: TypedDayFacts) => Day | null | undefined)[] = [isoDay, dottedDay, namedMonth, shiftedDay, quarterEnd, namedDay];

/**
 * The day that people mean by `15.3.`, `15.3.27`, `15. März`, `2027-03-15`, `+2w`, `fr` or `Q2` (ux.md 4.3). Without a year it is
 * the next one that is not past. `undefined` = not the shape of a day, `null` = the shape of one that does not exist (31.2.).
 */
export function typedDay(text: string, facts: TypedDayFacts): Day | null | undefined {
  const word = text.trim().toLowerCase();
  for (const read of readings) {
    const found = read(word, facts);
    if (found !== undefined) return found;
  }
  return undefined;
}

function isoDay(word: string): Day | null | undefined {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(word)) return undefined;
  return isDay(word) ? word : null;
}

function dottedDay(word: string, { today }: TypedDayFacts): Day | null | undefined {
  const match = /^(\d{1,2})\.(\d{1,2})\.(\d{4}|\d{2})?$/.exec(word);
  return match ? existing(Number(match[1]), Number(match[2]), match[3], today) : undefined;
}

function namedMonth(word: string, { today }: TypedDayFacts): Day | null | undefined {
  const match = /^(\d{1,2})\.? (\p{L}{3,9})\.?(?: (\d{4}))?$/u.exec(word);
  const month = match ? monthWords.findIndex((start) => start.test(match[2] ?? '')) + 1 : 0;
  return match && month > 0 ? existing(Number(match[1]), month, match[3], today) : undefined;
}

/** Two digits of a year are of this century (design.md 2). */
function existing(date: number, month: number, year: string | undefined, today: Day): Day | null {
  const known = year === undefined ? undefined : year.length === 2 ? 2000 + Number(year) : Number(year);
  const exists = (candidate: number) => month >= 1 && month <= 12 && date >= 1 && date <= daysInMonth(candidate, month);
  if (known !== undefined) return exists(known) && known >= 1970 && known <= 2199 ? dayOf(known, month, date) : null;
  // 29 February without a year is the next one that exists.
  const years = Array.from({ length: 8 }, (_, index) => yearOf(today) + index);
  return years.filter(exists).map((candidate) => dayOf(candidate, month, date)).find((candidate) => candidate >= today) ?? null;
}

function shiftedDay(word: string, { today, addWorkingDays = mondayToFriday }: TypedDayFacts): Day | undefined {
  const match = /^\+(\d{1,3})([wtdm])$/.exec(word);
  if (!match) return undefined;
  const count = Number(match[1]);
  // A week is five working days of the calendar, so that "in two weeks" never ends on a holiday.
  if (match[2] === 'w') return addWorkingDays(today, count * 5);
  return match[2] === 'm' ? addMonths(today, count) : addWorkingDays(today, count);
}

function quarterEnd(word: string, { today }: TypedDayFacts): Day | undefined {
  const match = /^q([1-4])(?:[/ ](\d{4}|\d{2}))?$/.exec(word);
  if (!match) return undefined;
  const month = Number(match[1]) * 3;
  const named = match[2];
  const year = named === undefined ? yearOf(today) + (month < monthOf(today) ? 1 : 0) : named.length === 2 ? 2000 + Number(named) : Number(named);
  return dayOf(year, month, daysInMonth(year, month));
}

function namedDay(word: string, { today }: TypedDayFacts): Day | undefined {
  if (word === 'heute' || word === 'today') return today;
  if (word === 'morgen' || word === 'tomorrow') return addDays(today, 1);
  const wanted = weekdayWords[word];
  if (wanted === undefined) return undefined;
  // Said on a Friday, "Friday" is the next one: for today people say "today".
  return addDays(today, ((wanted - weekday(today) + 6) % 7) + 1);
}

function mondayToFriday(from: Day, count: number): Day {
  let number = dayNumber(from);
  for (let left = count; left > 0; ) {
    number += 1;
    if (weekday(fromDayNumber(number)) <= 5) left -= 1;
  }
  return fromDayNumber(number);
}
