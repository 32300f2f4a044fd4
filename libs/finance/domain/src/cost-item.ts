import type { Day } from '@tranche/shared/domain/day.ts';

/*
 * Words of money (domain.md 2.6). Amounts are exact decimal text with two places.
 */

export const costCategories = ['staffInternal', 'staffExternal', 'hardware', 'licences', 'services', 'operation', 'other'] as const;
export type CostCategory = (typeof costCategories)[number];

export const costKinds = ['plan', 'commitment', 'actual', 'forecast'] as const;
export type CostKind = (typeof costKinds)[number];

export interface CostItem {
  readonly scopeId: string;
  readonly stageId: string | null;
  readonly category: CostCategory;
  readonly kind: CostKind;
  /** Never zero; negative for a credit note. */
  readonly amount: string;
  readonly currency: string;
  /** Label of the fiscal year that the money belongs to: the year of its first day. */
  readonly fiscalYear: number;
  /** The day that the cost belongs to, or the day on which a commitment falls due. */
  readonly onDay: Day;
  /** The day on which it was booked; later than `onDay` for a late booking. */
  readonly bookedOn: Day;
  /** The commitment that an actual pays. */
  readonly settlesId: string | null;
  readonly funding: string | null;
  /** Budget line (chapter and title). */
  readonly budgetLine: string | null;
  readonly note: string | null;
}

export interface BudgetAllocation {
  readonly scopeId: string;
  readonly fiscalYear: number;
  readonly amount: string;
  readonly currency: string;
  /** False while the budget is not voted yet (provisional budget management). */
  readonly released: boolean;
  /** The fiscal year whose unused money this is; `null` for new money. */
  readonly carriedFrom: number | null;
  readonly source: string | null;
}
