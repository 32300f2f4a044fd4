import { AllocateBudget } from '@tranche/finance/api/allocate-budget.use-case.ts';
import { BookCost } from '@tranche/finance/api/book-cost.use-case.ts';
import { allocateBudgetInput } from '@tranche/finance/domain/allocate-budget.ts';
import { bookCostInput, type BookCostForm } from '@tranche/finance/domain/book-cost.ts';
import type { CostCategory } from '@tranche/finance/domain/cost-item.ts';
import { addMonths, day } from '@tranche/shared/domain/day.ts';
import { monthEnd } from './days.ts';
import { allocations, commitments, earlierCosts, monthlyCosts, singleCosts, type MonthlyCost } from './money.ts';
import { firstDay } from './organisation.ts';
import { projects } from './projects.ts';
import { projectOf } from './stages.ts';
import { act, type Act, type Town } from './town.ts';

/** The council's money by fiscal year, entered on the first day. */
export const budgetIsAllocated: readonly Act[] = [
  act(firstDay, 'pfo', async (town) => {
    for (const [project, fiscalYear, amount, released] of allocations) {
      await town.do(AllocateBudget, allocateBudgetInput, { scopeId: town.id(project), fiscalYear, amount: `${amount}.00`, currency: 'EUR', released, source: sourceOf(fiscalYear) });
    }
  }),
];

function sourceOf(fiscalYear: number): string {
  if (fiscalYear < 2026) return `Haushaltsplan ${fiscalYear}`;
  return fiscalYear > 2027 ? 'Mittelfristige Finanzplanung' : 'Doppelhaushalt 2026/2027';
}

/** Actual cost month by month, and the contracts that bind money. */
export const costsAreBooked: readonly Act[] = [
  ...earlierCosts.map(([stage, category, amount, spentOn]) => act(firstDay, officeOf(stage), (town) => book(town, stage, category, amount, { onDay: spentOn, note: 'Übernommen aus der bisherigen Buchführung' }))),
  ...monthlyCosts.flatMap(monthly),
  ...singleCosts.map(([stage, category, amount, on]) => act(on, officeOf(stage), (town) => book(town, stage, category, amount, {}))),
  ...commitments.map(([stage, category, amount, due, on, note]) => act(on, officeOf(stage), (town) => book(town, stage, category, amount, { kind: 'commitment', onDay: due, note }))),
];

/** The office of the programme books for its projects. */
function officeOf(stage: string): string {
  const home = projects.find((each) => each.key === projectOf(stage))?.in;
  return home && home !== 'PF-1' ? `office-${home}` : 'pfo';
}

function monthly({ stage, from, lastOn, costs }: MonthlyCost): Act[] {
  return Object.entries(costs).flatMap(([category, amounts]) =>
    amounts.map((amount, month) => ({ amount, on: monthEnd(addMonths(day(`${from}-01`), month)) })).filter(({ amount }) => amount !== 0)
      .map(({ amount, on }) => act(lastOn && on > lastOn ? lastOn : on, officeOf(stage), (town) => book(town, stage, category as CostCategory, amount, {}))));
}

async function book(town: Town, stage: string, category: CostCategory, amount: number, more: Pick<BookCostForm, 'kind' | 'onDay' | 'note'>): Promise<void> {
  const stageId = stage.includes('/') ? town.id(stage) : null;
  await town.do(BookCost, bookCostInput, { scopeId: town.id(projectOf(stage)), stageId, category, amount: `${amount}.00`, currency: 'EUR', ...more });
}
