import { splitByFiscalYear } from '@tranche/finance/domain/fiscal-year.ts';
import { Decimal, decimal, fixed, sum } from '@tranche/shared/domain/decimal.ts';
import type { Day } from '@tranche/shared/domain/day.ts';
import type { BudgetYear } from './authorise-guards.ts';

export interface PlannedStage {
  readonly id: string;
  readonly state: string;
  readonly budget: string;
  readonly plannedStart: Day;
  readonly plannedEnd: Day;
  /** Planned cost by fiscal year; empty where the stage was planned as a whole. */
  readonly byYear: readonly { readonly fiscalYear: number; readonly amount: string }[];
}

const free = new Set(['planned', 'submitted']);

/** What a stage needs in each fiscal year: as planned, else its budget straight-line over its days. */
export function neededByYear(stage: PlannedStage, startMonth: number): { readonly fiscalYear: number; readonly amount: string }[] {
  if (stage.byYear.length > 0) return stage.byYear.toSorted((a, b) => a.fiscalYear - b.fiscalYear);
  return splitByFiscalYear(stage.budget, stage.plannedStart, stage.plannedEnd, startMonth).map(({ fiscalYear, amount }) => ({ fiscalYear, amount }));
}

/**
 * Need and cover of a stage in the fiscal years that it touches: of the released money, what authorised stages of the
 * project already bind is no longer there (domain.md 3.2 "budget released for the fiscal years touched"; 6, 20–22).
 */
export function budgetYearsOf(stage: PlannedStage, all: readonly PlannedStage[], released: ReadonlyMap<number, string>, startMonth: number): BudgetYear[] {
  const bound = all.filter((each) => each.id !== stage.id && !free.has(each.state)).flatMap((each) => neededByYear(each, startMonth));
  return neededByYear(stage, startMonth).map(({ fiscalYear, amount }) => {
    const taken = sum(bound.filter((each) => each.fiscalYear === fiscalYear).map((each) => each.amount));
    const left = Decimal.max(0, decimal(released.get(fiscalYear) ?? 0).minus(taken));
    return { fiscalYear, planned: fixed(amount, 2), released: fixed(left, 2) };
  });
}
