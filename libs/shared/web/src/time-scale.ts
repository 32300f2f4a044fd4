import { dayNumber, type Day } from '@tranche/shared/domain/day.ts';

/** Places days on a line of 0–100 percent. */
export interface TimeScale {
  readonly from: Day;
  readonly to: Day;
  at(day: Day): number;
}

/** Linear in days; outside of the range the edge is returned, so that nothing is drawn beyond it. */
export function timeScale(from: Day, to: Day): TimeScale {
  const [first, length] = [dayNumber(from), Math.max(dayNumber(to) - dayNumber(from), 1)];
  return { from, to, at: (day) => Math.min(Math.max(((dayNumber(day) - first) / length) * 100, 0), 100) };
}
