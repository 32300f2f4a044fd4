import { WorkingCalendar } from '@tranche/organisation/domain/working-days.ts';
import { addDays, day, dayOf, daysInMonth, monthOf, weekday, yearOf, type Day } from '@tranche/shared/domain/day.ts';

/** The last day of the story; it shows the town of this day (domain.md 7). */
export const lastDay = day('2026-09-30');

export const calendar = new WorkingCalendar('NW');

/** `count` working days after a day. */
export const workday = (from: string, count: number): Day => calendar.dueAfter(day(from), count);

/** The last working day on or before `from`. */
export function workdayBefore(from: Day): Day {
  let each = from;
  while (!calendar.isWorking(each)) each = addDays(each, -1);
  return each;
}

/** Last working day of the month in which `on` lies. */
export function monthEnd(on: Day): Day {
  return workdayBefore(dayOf(yearOf(on), monthOf(on), daysInMonth(yearOf(on), monthOf(on))));
}

/** Report days: each Friday, or the working day before a holiday, from the first one on or after `from`. */
export function fridays(from: string, until: string): Day[] {
  const found: Day[] = [];
  for (let each = day(from); each <= until; each = addDays(each, 1)) if (weekday(each) === 5) found.push(workdayBefore(each));
  return found.filter((each) => each >= from);
}

/** Every `step` days after `from`, moved to the next working day, up to `until`. */
export function every(step: number, from: string, until: string): Day[] {
  const found: Day[] = [];
  for (let each = addDays(day(from), step); each <= until; each = addDays(each, step)) found.push(calendar.next(each));
  return found.filter((each) => each <= until);
}
