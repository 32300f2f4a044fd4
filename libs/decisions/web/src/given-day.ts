import type { Day } from '@tranche/shared/domain/day.ts';

/** A day of the api as the parts take it; the api gives days that exist only. */
export function givenDay(text: string | null | undefined): Day | null {
  return (text ?? null) as Day | null;
}
