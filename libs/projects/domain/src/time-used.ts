import { decimal, fixed } from '@tranche/shared/domain/decimal.ts';
import { daysBetween, type Day } from '@tranche/shared/domain/day.ts';
import type { Stage } from './stage.ts';

/** Share of the planned calendar days that have passed, four digits, above 1 when it takes longer; `null` before the start. */
export function timeUsed(stage: Pick<Stage, 'plannedStart' | 'plannedEnd' | 'actualStart' | 'actualEnd'>, today: Day): string | null {
  if (stage.actualStart === null) return null;
  const planned = daysBetween(stage.plannedStart, stage.plannedEnd) + 1;
  const passed = Math.max(0, daysBetween(stage.actualStart, stage.actualEnd ?? today) + 1);
  return fixed(decimal(passed).div(planned), 4);
}
