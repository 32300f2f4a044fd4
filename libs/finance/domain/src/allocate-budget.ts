import * as z from 'zod';
import { decimal } from '@tranche/shared/domain/decimal.ts';
import { amount, currency, id, line } from '@tranche/shared/domain/input.ts';
import { refusal, unlessRefused, type Result } from '@tranche/shared/domain/result.ts';
import type { BudgetAllocation } from './cost-item.ts';
import type { FinanceEvent } from './finance-events.ts';

export const allocateBudgetInput = z.strictObject({
  scopeId: id,
  fiscalYear: z.int().min(1970).max(2199),
  /** Not zero; negative takes money back. */
  amount,
  currency: currency.nullish(),
  released: z.boolean(),
  /** The earlier fiscal year whose unused money is carried over. */
  carriedFrom: z.int().min(1970).max(2199).nullish(),
  source: line(1, 120).nullish(),
});
export type AllocateBudgetForm = z.input<typeof allocateBudgetInput>;
export type AllocateBudgetInput = z.output<typeof allocateBudgetInput>;

export interface AllocateBudgetFacts {
  readonly currency: string;
}

/** Gives money of a fiscal year to a scope. What is carried over is a row of its own (domain.md 2.6; 6, cases 20–22). */
export function allocateBudget(input: AllocateBudgetInput, facts: AllocateBudgetFacts): Result<{ change: BudgetAllocation; events: FinanceEvent[] }> {
  const carriedFrom = input.carriedFrom ?? null;
  return unlessRefused(
    [
      decimal(input.amount).isZero() ? refusal('budget.amountZero', ['amount']) : undefined,
      carriedFrom !== null && carriedFrom >= input.fiscalYear ? refusal('budget.carriedFromLater', ['carriedFrom'], { year: input.fiscalYear }) : undefined,
    ],
    () => ({
      change: {
        scopeId: input.scopeId, fiscalYear: input.fiscalYear, amount: input.amount, currency: input.currency ?? facts.currency, released: input.released,
        carriedFrom, source: input.source ?? null,
      },
      events: input.released ? ['BudgetAllocated', 'BudgetReleased'] : ['BudgetAllocated'],
    }),
  );
}
