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
  act(firstDay, 'pfo', (town) => town.together('allocateBudget', async () => {
    for (const [project, fiscalYear, amount, released] of allocations) {
      await town.do(AllocateBudget, allocateBudgetInput, { scopeId: town.id(project), fiscalYear, amount: `${amount}.00`, currency: 'EUR', released, source: sourceOf(fiscalYear) });
    }
  })),
];

function sourceOf(fiscalYear: number): string {
  if (fiscalYear < 2026) return `Haushaltsplan ${fiscalYear}`;
  return fiscalYear > 2027 ? 'Mittelfristige Finanzplanung' : 'Doppelhaushalt 2026/2027';
}

interface Booking {
  readonly stage: string;
  readonly category: CostCategory;
  readonly amount: number;
  readonly on: string;
  readonly more?: Pick<BookCostForm, 'kind' | 'onDay' | 'note'>;
}

const takenOver = 'Übernommen aus der bisherigen Buchführung';

const bookings: readonly Booking[] = [
  ...earlierCosts.map(([stage, category, amount, spentOn]) => ({ stage, category, amount, on: firstDay, more: { onDay: spentOn, note: takenOver } })),
  ...monthlyCosts.flatMap(monthly),
  ...singleCosts.map(([stage, category, amount, on]) => ({ stage, category, amount, on })),
  ...commitments.map(([stage, category, amount, due, on, note]) => ({ stage, category, amount, on, more: { kind: 'commitment' as const, onDay: due, note } })),
];

/** Actual cost month by month, and the contracts that bind money: an office books all of a day at once. */
export const costsAreBooked: readonly Act[] = [...Map.groupBy(bookings, ({ on, stage }) => `${on} ${officeOf(stage)}`)].map(([dayAndOffice, ofDay]) => {
  const [on = '', office = ''] = dayAndOffice.split(' ');
  return act(on, office, (town) => town.together('bookCost', async () => {
    for (const booking of ofDay) await book(town, booking);
  }));
});

/** The office of the programme books for its projects. */
function officeOf(stage: string): string {
  const home = projects.find((each) => each.key === projectOf(stage))?.in;
  return home && home !== 'PF-1' ? `office-${home}` : 'pfo';
}

function monthly({ stage, from, lastOn, costs }: MonthlyCost): Booking[] {
  return Object.entries(costs).flatMap(([category, amounts]) => amounts.flatMap((amount, month) => {
    const end = monthEnd(addMonths(day(`${from}-01`), month));
    return amount === 0 ? [] : [{ stage, category: category as CostCategory, amount, on: lastOn && end > lastOn ? lastOn : end }];
  }));
}

async function book(town: Town, { stage, category, amount, more }: Booking): Promise<void> {
  const stageId = stage.includes('/') ? town.id(stage) : null;
  await town.do(BookCost, bookCostInput, { scopeId: town.id(projectOf(stage)), stageId, category, amount: `${amount}.00`, currency: 'EUR', ...more });
}
