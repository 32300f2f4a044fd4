import * as z from 'zod';
import { dayInput, id } from '@tranche/shared/domain/input.ts';
import { daysBetween, type Day } from '@tranche/shared/domain/day.ts';
import { title } from './title.ts';

/** A milestone of a project (domain.md 2.5). `baselineOn` is the day agreed first; only a decision changes it. */
export interface Milestone {
  readonly titleDe: string;
  readonly titleEn: string | null;
  readonly baselineOn: Day;
  /** The day expected now; `null` = as agreed. */
  readonly forecastOn: Day | null;
  readonly actualOn: Day | null;
}

/** A milestone as it is typed into a plan; with an id an existing one is changed. */
export const milestoneInput = z.strictObject({
  milestoneId: id.nullish(),
  titleDe: title.nullish(),
  titleEn: title.nullish(),
  on: dayInput,
});
export type MilestoneInput = z.output<typeof milestoneInput>;

/** What a report says about a milestone: when it is expected, or when it was reached. */
export const milestoneReport = z.strictObject({ milestoneId: id, forecastOn: dayInput.nullish(), actualOn: dayInput.nullish() });
export type MilestoneReport = z.output<typeof milestoneReport>;

/** The day that counts now: reached, else expected, else agreed. */
export function expectedOn(milestone: Pick<Milestone, 'baselineOn' | 'forecastOn' | 'actualOn'>): Day {
  return milestone.actualOn ?? milestone.forecastOn ?? milestone.baselineOn;
}

/** Calendar days later than agreed; negative when early (domain.md 6, case 44). */
export function slipOf(milestone: Pick<Milestone, 'baselineOn' | 'forecastOn' | 'actualOn'>): number {
  return daysBetween(milestone.baselineOn, expectedOn(milestone));
}
