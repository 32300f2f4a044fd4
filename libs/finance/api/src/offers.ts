import type { CostItem } from '@tranche/finance/domain/cost-item.ts';
import { fiscalYear } from '@tranche/finance/domain/fiscal-year.ts';
import { organisationFacts } from '@tranche/organisation/api/offers.ts';
import { bulkInsert } from '@tranche/shared/api/bulk-write.ts';
import { newId } from '@tranche/shared/api/record.ts';
import type { Work } from '@tranche/shared/api/unit-of-work.ts';

export { BudgetYearReader, type ShownYear } from './budget-year.reader.ts';
export { MoneyPorts, type ExpectedRow } from './money.ports.ts';
export { BudgetYearType } from './finance.type.ts';
export { yearType } from './finance.resolver.ts';

/** A row of a bulk booking. Without `fiscalYear` it is that of its day. */
export type CostRow = Omit<CostItem, 'fiscalYear' | 'stageId' | 'settlesId' | 'funding' | 'budgetLine' | 'note'> & Partial<Pick<CostItem, 'fiscalYear' | 'stageId' | 'settlesId' | 'funding' | 'budgetLine' | 'note'>> & { readonly id?: string };

/** Books many amounts with few statements, for imports and the seed; rules are the caller's. Figures of every scope are recomputed once. */
export async function bookCosts(work: Work, rows: readonly CostRow[]): Promise<void> {
  const { fiscalYearStartMonth } = await organisationFacts(work);
  await bulkInsert(work, 'cost_item', rows.map((row) => ({
    id: row.id ?? newId(work.now), scope_id: row.scopeId, stage_id: row.stageId ?? null, category: row.category, kind: row.kind, amount: row.amount,
    currency: row.currency, fiscal_year: row.fiscalYear ?? fiscalYear(row.onDay, fiscalYearStartMonth), on_day: row.onDay, booked_on: row.bookedOn,
    settles_id: row.settlesId ?? null, funding: row.funding ?? null, budget_line: row.budgetLine ?? null, note: row.note ?? null,
  })));
  for (const scopeId of new Set(rows.map((row) => row.scopeId))) work.touches(scopeId);
}
