import { addDays, weekday, yearOf, type Day } from '@tranche/shared/domain/day.ts';
import { holidays, type State } from './holidays.ts';

/** Days off besides weekends and statutory holidays: closures of an office, holidays of a municipality, one-off days. */
export interface Closure {
  readonly from: Day;
  readonly to: Day;
}

/** Tells working days from days off. Made once and used for many questions: it remembers the years that it has met. */
export class WorkingCalendar {
  private readonly years = new Map<number, ReadonlySet<Day>>();

  constructor(readonly state: State, readonly closures: readonly Closure[] = []) {}

  private off(year: number): ReadonlySet<Day> {
    let days = this.years.get(year);
    if (!days) {
      days = new Set(holidays(this.state, year).map((each) => each.on));
      this.years.set(year, days);
    }
    return days;
  }

  isWorking(day: Day): boolean {
    return weekday(day) <= 5 && !this.off(yearOf(day)).has(day) && !this.closures.some((closure) => closure.from <= day && day <= closure.to);
  }

  /** First working day on or after `day`. */
  next(day: Day): Day {
    let each = day;
    // A calendar without any working day would never end; a year of closures is a mistake that must be told.
    for (let count = 0; count < 1_500; count++, each = addDays(each, 1)) if (this.isWorking(each)) return each;
    throw new RangeError('The calendar has no working day within four years.');
  }

  /** Last day of work that takes `duration` working days from `start`; the start day counts (example `cal-duration`). */
  endOf(start: Day, duration: number): Day {
    let day = this.next(start);
    for (let left = duration - 1; left > 0; left--) day = this.next(addDays(day, 1));
    return day;
  }

  /** The day that lies `count` working days after `from`, which itself does not count (example `cal-due`). */
  dueAfter(from: Day, count: number): Day {
    let day = from;
    for (let left = count; left > 0; left--) day = this.next(addDays(day, 1));
    return day;
  }

  /** Working days from `from` to `to`, both included; 0 when `to` is earlier. */
  count(from: Day, to: Day): number {
    let days = 0;
    for (let day = from; day <= to; day = addDays(day, 1)) if (this.isWorking(day)) days++;
    return days;
  }

  /** Working days by which `to` lies after `from`; negative when it lies before. */
  between(from: Day, to: Day): number {
    return to >= from ? this.count(addDays(from, 1), to) : -this.count(addDays(to, 1), from);
  }
}
