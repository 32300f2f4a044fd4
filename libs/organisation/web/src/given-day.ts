import { isDay, type Day } from '@tranche/shared/domain/day.ts';

/** A day as it comes from the api; null when there is none. */
export function givenDay(text: string | null | undefined): Day | null {
  return text && isDay(text) ? text : null;
}
