import * as z from 'zod';
import { decimal } from '@tranche/shared/domain/decimal.ts';
import type { Day } from '@tranche/shared/domain/day.ts';
import { amount, currency, dayInput, id, line } from '@tranche/shared/domain/input.ts';
import { refusal, unlessRefused, type Refusal, type Result } from '@tranche/shared/domain/result.ts';
import { costCategories, costKinds, type CostItem } from './cost-item.ts';
import type { FinanceEvent } from './finance-events.ts';
import { fiscalYear } from './fiscal-year.ts';

export const bookCostInput = z.strictObject({
  scopeId: id,
  stageId: id.nullish(),
  category: z.enum(costCategories),
  kind: z.enum(costKinds).default('actual'),
  /** Not zero; negative for a credit note. */
  amount,
  /** Left out: the currency of the project or organisation. */
  currency: currency.nullish(),
  /** The day that the cost belongs to; left out: the booking day. */
  onDay: dayInput.nullish(),
  /** Left out: today. */
  bookedOn: dayInput.nullish(),
  settlesId: id.nullish(),
  funding: line(1, 120).nullish(),
  budgetLine: line(1, 60).nullish(),
  note: line(1, 500).nullish(),
});
export type BookCostForm = z.input<typeof bookCostInput>;
export type BookCostInput = z.output<typeof bookCostInput>;

export interface BookCostFacts {
  readonly today: Day;
  readonly fiscalYearStartMonth: number;
  /** Currency of the scope that is booked on. */
  readonly currency: string;
  readonly stageBelongs: boolean;
  /** A closed project takes bookings too: invoices come late. A declined one never had work. */
  readonly bookable: boolean;
  /** The commitment that is paid, when one is named. */
  readonly settled: Pick<CostItem, 'scopeId' | 'kind' | 'currency'> | null;
}

/**
 * Books a plan, commitment, actual or forecast amount. Never zero; a credit note is negative; booked and spent days are not in
 * the future, a due day may be (domain.md 2.6; 6, cases 17, 18 and 61).
 */
export function bookCost(input: BookCostInput, facts: BookCostFacts): Result<{ change: CostItem; events: FinanceEvent[] }> {
  const bookedOn = input.bookedOn ?? facts.today;
  const onDay = input.onDay ?? bookedOn;
  const change: CostItem = {
    scopeId: input.scopeId, stageId: input.stageId ?? null, category: input.category, kind: input.kind, amount: input.amount, currency: input.currency ?? facts.currency,
    fiscalYear: fiscalYear(onDay, facts.fiscalYearStartMonth), onDay, bookedOn, settlesId: input.settlesId ?? null,
    funding: input.funding ?? null, budgetLine: input.budgetLine ?? null, note: input.note ?? null,
  };
  return unlessRefused(
    [
      facts.bookable ? undefined : refusal('cost.projectNotBookable'),
      decimal(input.amount).isZero() ? refusal('cost.amountZero', ['amount']) : undefined,
      bookedOn > facts.today ? refusal('cost.bookedInFuture', ['bookedOn'], { day: bookedOn }) : undefined,
      input.kind === 'actual' && onDay > facts.today ? refusal('cost.spentInFuture', ['onDay'], { day: onDay }) : undefined,
      input.stageId && !facts.stageBelongs ? refusal('cost.stageOfOtherProject', ['stageId']) : undefined,
      settlementRefusal(change, facts),
    ],
    () => ({ change, events: ['CostBooked'] }),
  );
}

function settlementRefusal(change: CostItem, { settled }: BookCostFacts): Refusal | undefined {
  if (change.settlesId === null) return undefined;
  const fits = change.kind === 'actual' && settled?.kind === 'commitment' && settled.scopeId === change.scopeId && settled.currency === change.currency;
  return fits ? undefined : refusal('cost.settlesNoCommitment', ['settlesId']);
}
