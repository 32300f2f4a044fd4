import { Decimal, decimal, fixed } from '@tranche/shared/domain/decimal.ts';

/** An amount of one scope in a sum that a viewer sees. */
export interface Summand {
  /** The sum of the next lower level in which it is shown as well, e.g. the key of a programme. */
  readonly group: string;
  readonly amount: string;
  /** True when the viewer may know that the scope exists, but not read it. */
  readonly hidden: boolean;
}

// One restricted amount in a sum could be read off by subtracting what is shown.
const tooFew = 1;

/** The sum of one group, two places; `null` when exactly one restricted amount is in it (domain.md 6, case 56; cases C-040). */
export function maskedSum(summands: readonly Summand[]): string | null {
  return hiddenCount(summands) === tooFew ? null : fixed(total(summands), 2);
}

/**
 * The sum over all groups. It is hidden as well when just one of them is: total minus the groups that are shown would be the
 * hidden one.
 */
export function maskedTotal(summands: readonly Summand[]): string | null {
  const groups = [...Map.groupBy(summands, (each) => each.group).values()];
  const hiddenGroups = groups.filter((group) => hiddenCount(group) === tooFew).length;
  return hiddenGroups === tooFew ? null : fixed(total(summands), 2);
}

function hiddenCount(summands: readonly Summand[]): number {
  return summands.filter((each) => each.hidden && !decimal(each.amount).isZero()).length;
}

function total(summands: readonly Summand[]): Decimal {
  return summands.reduce((sum, each) => sum.plus(each.amount), new Decimal(0));
}
