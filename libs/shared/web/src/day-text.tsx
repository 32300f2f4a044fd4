import type { Day } from '@tranche/shared/domain/day.ts';
import { useFormat } from './use-format.ts';

export interface DayTextProps {
  readonly day: Day | null | undefined;
  /** "in 3 AT" behind the date. */
  readonly relative?: boolean;
  /** "seit 4 Tagen überfällig" behind the date. */
  readonly due?: boolean;
}

/** A day, always with its absolute date. */
export function DayText({ day, relative, due }: DayTextProps) {
  const format = useFormat();
  if (!day) return <span>–</span>;
  return (
    <time dateTime={day}>
      <span className="nowrap">{format.day(day)}</span>
      {relative && <small> {format.relative(day)}</small>}
      {due && <small> {format.dueText(day)}</small>}
    </time>
  );
}
