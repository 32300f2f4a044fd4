import { addMonths, type Day } from '@tranche/shared/domain/day.ts';

/** Rhythm of measuring: every so many months, counted from an anchor day that is kept (a 29 February comes back, example `leap-day`). */
export interface MeasurementSchedule {
  readonly anchorOn: Day;
  readonly everyMonths: number;
}

/** First due day after the latest measurement; without one, the first due day after the anchor. */
export function nextMeasurementDue(schedule: MeasurementSchedule, latestOn: Day | null): Day {
  const measuredUntil = latestOn ?? schedule.anchorOn;
  let count = 1;
  while (addMonths(schedule.anchorOn, count * schedule.everyMonths) <= measuredUntil) count += 1;
  return addMonths(schedule.anchorOn, count * schedule.everyMonths);
}
