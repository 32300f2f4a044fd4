import type { Day } from '@tranche/shared/domain/day.ts';
import { splitByFiscalYear, type FiscalPart } from './fiscal-year.ts';

/** Money that is expected but not spent yet, and the period in which it will be spent. */
export interface ExpectedCost {
  readonly amount: string;
  readonly from: Day | null;
  readonly to: Day | null;
}

/** Where the rest of a forecast falls: evenly over the days from today, or from a later start, to the expected end; an end that has passed means now. */
export function spreadExpected({ amount, from, to }: ExpectedCost, today: Day, startMonth: number): FiscalPart[] {
  const begin = from && from > today ? from : today;
  return splitByFiscalYear(amount, begin, to && to > begin ? to : begin, startMonth);
}
