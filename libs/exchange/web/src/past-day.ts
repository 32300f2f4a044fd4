import { addMonths, type Day } from '@tranche/shared/domain/day.ts';
import { readDay } from '@tranche/shared/web/typed-input.ts';

/** A day that has been, as people type it: without a year the last `1.9.` is meant, where a form that plans means the next one. */
export function readPastDay(typed: string, today: Day): Day | undefined {
  const day = readDay(typed, today);
  const saysYear = /\d{4}|[./]\s*\d{1,2}[./]\s*\d{2}$/.test(typed.trim());
  return day === undefined || saysYear || day <= today ? day : addMonths(day, -12);
}
