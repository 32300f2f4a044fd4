import * as z from 'zod';
import { id, version } from '@tranche/shared/domain/input.ts';
import { ok, refused, type Result } from '@tranche/shared/domain/result.ts';
import type { BudgetAllocation } from './cost-item.ts';
import type { FinanceEvent } from './finance-events.ts';

export const releaseBudgetInput = z.strictObject({ allocationId: id, expectedVersion: version });
export type ReleaseBudgetForm = z.input<typeof releaseBudgetInput>;
export type ReleaseBudgetInput = z.output<typeof releaseBudgetInput>;

/** The budget was voted: money that was only allocated may now be spent (domain.md 6, case 21). */
export function releaseBudget(allocation: Pick<BudgetAllocation, 'released'>): Result<{ change: Pick<BudgetAllocation, 'released'>; events: FinanceEvent[] }> {
  return allocation.released ? refused('budget.alreadyReleased') : ok({ change: { released: true }, events: ['BudgetReleased'] });
}
