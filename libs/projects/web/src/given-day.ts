import type { Day } from '@tranche/shared/domain/day.ts';

/** A day of the api, which sends existing days only; null where there is none. */
export function givenDay(text: string | null | undefined): Day | null {
  return (text ?? null) as Day | null;
}

/** A day that the api always sends. */
export function sureDay(text: string): Day {
  return text as Day;
}
