import type { Day } from '@tranche/shared/domain/day.ts';
import { refusal, type Refusal } from '@tranche/shared/domain/result.ts';

/** A plan may start and end on the same day, but never end before it starts. */
export function periodRefusal(plan: { readonly plannedStart: Day | null; readonly plannedEnd: Day | null }, rule: string): Refusal | undefined {
  const { plannedStart, plannedEnd } = plan;
  return plannedStart && plannedEnd && plannedEnd < plannedStart ? refusal(rule, ['plannedEnd'], { start: plannedStart, end: plannedEnd }) : undefined;
}

/** Something that has happened lies not in the future (domain.md 6, case 61). */
export function futureRefusal(value: Day | null | undefined, today: Day, rule: string, path: readonly string[]): Refusal | undefined {
  return value && value > today ? refusal(rule, path, { day: value, today }) : undefined;
}
