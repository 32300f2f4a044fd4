import { Decimal, decimal, fixed, sum } from '@tranche/shared/domain/decimal.ts';
import type { BudgetAllocation, CostItem } from './cost-item.ts';

/** Sums of one fiscal year in one currency, exact decimal text. */
export interface YearSums {
  readonly fiscalYear: number;
  readonly currency: string;
  readonly allocation: string;
  readonly released: string;
  /** Money of this year that later years took over. */
  readonly carriedOn: string;
  readonly committed: string;
  /** Part of `committed` that no actual has paid yet. */
  readonly openCommitments: string;
  readonly actual: string;
  readonly forecast: string;
}

export interface BudgetYear extends YearSums {
  /** Released − committed and not yet paid − actual; may be negative. */
  readonly available: string;
  /** Unused money of a year that is over and was not carried over. */
  readonly lapsed: string;
  /** More spent or bound than released. */
  readonly overReleased: boolean;
}

/** Completes the sums of a year (domain.md 5.3): what is available, what has lapsed, and whether more was spent than released. */
export function budgetYear(sums: YearSums, currentFiscalYear: number): BudgetYear {
  const available = decimal(sums.released).minus(sums.openCommitments).minus(sums.actual);
  const unused = sums.fiscalYear < currentFiscalYear ? Decimal.max(0, available.minus(sums.carriedOn)) : decimal(0);
  return { ...sums, available: fixed(available, 2), lapsed: fixed(unused, 2), overReleased: available.isNegative() };
}

type CostRow = Pick<CostItem, 'kind' | 'amount' | 'currency' | 'fiscalYear' | 'settlesId'> & { readonly id: string };
type AllocationRow = Pick<BudgetAllocation, 'fiscalYear' | 'amount' | 'currency' | 'released' | 'carriedFrom'>;

/** Sums by fiscal year and currency, years in order, currencies alphabetical: the same that the reader computes in SQL. */
export function yearSums(costs: readonly CostRow[], allocations: readonly AllocationRow[]): YearSums[] {
  const groups = new Set([...costs, ...allocations].map((each) => `${each.fiscalYear} ${each.currency}`));
  return [...groups].sort().map((group) => {
    const [year, currency = ''] = group.split(' ');
    const fiscalYear = Number(year);
    const here = costs.filter((each) => each.fiscalYear === fiscalYear && each.currency === currency);
    const given = allocations.filter((each) => each.fiscalYear === fiscalYear && each.currency === currency);
    const total = (rows: readonly { readonly amount: string }[]) => fixed(sum(rows.map((each) => each.amount)), 2);
    const commitments = here.filter((each) => each.kind === 'commitment');
    return {
      fiscalYear, currency,
      allocation: total(given),
      released: total(given.filter((each) => each.released)),
      carriedOn: total(allocations.filter((each) => each.carriedFrom === fiscalYear && each.currency === currency)),
      committed: total(commitments),
      openCommitments: fixed(sum(commitments.map((each) => openAmount(each, costs))), 2),
      actual: total(here.filter((each) => each.kind === 'actual')),
      forecast: total(here.filter((each) => each.kind === 'forecast')),
    };
  });
}

/** What of a commitment is still to be paid; never below zero, even if the invoice was higher. */
function openAmount(commitment: CostRow, costs: readonly CostRow[]): Decimal {
  const paid = sum(costs.filter((each) => each.settlesId === commitment.id).map((each) => each.amount));
  return Decimal.max(0, decimal(commitment.amount).minus(paid));
}
