import { addDays, dayOf, daysBetween, monthOf, yearOf, type Day } from '@tranche/shared/domain/day.ts';
import { allocate } from '@tranche/shared/domain/money.ts';

/** Label of the fiscal year of a day: the calendar year of its first day (domain.md 5.3, example `fiscal-year`). */
export function fiscalYear(value: Day, startMonth: number): number {
  return monthOf(value) >= startMonth ? yearOf(value) : yearOf(value) - 1;
}

/** First and last day of a fiscal year. */
export function fiscalYearBounds(year: number, startMonth: number): { readonly from: Day; readonly to: Day } {
  return { from: dayOf(year, startMonth, 1), to: addDays(dayOf(year + 1, startMonth, 1), -1) };
}

/** Fiscal years that a period touches, in order; a gate asks for released money in each of them. */
export function fiscalYearsTouched(from: Day, to: Day, startMonth: number): number[] {
  const [first, last] = [fiscalYear(from, startMonth), fiscalYear(to, startMonth)];
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index);
}

export interface FiscalPart {
  readonly fiscalYear: number;
  /** Calendar days of the period in this year, both ends included. */
  readonly days: number;
  readonly amount: string;
}

/** Splits an amount straight-line over calendar days; the parts sum exactly to the whole (domain.md 5.3, example `fiscal-split`). */
export function splitByFiscalYear(total: string, from: Day, to: Day, startMonth: number): FiscalPart[] {
  const years = fiscalYearsTouched(from, to, startMonth);
  const days = years.map((year) => {
    const bounds = fiscalYearBounds(year, startMonth);
    return daysBetween(from > bounds.from ? from : bounds.from, to < bounds.to ? to : bounds.to) + 1;
  });
  if (years.length === 0) return [];
  const amounts = allocate(total, days);
  return years.map((year, index) => ({ fiscalYear: year, days: days[index] ?? 0, amount: amounts[index] ?? '0.00' }));
}
