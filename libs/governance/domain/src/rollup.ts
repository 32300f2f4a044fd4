import { Decimal, decimal, fixed, sum, type Numeric } from '@tranche/shared/domain/decimal.ts';
import { isAssessed, severity, type AssessedStatus, type Status } from './status.ts';

/** `worstOf` is the default of a programme, `budgetWeighted` an option of a portfolio (domain.md 5.6). */
export const rollupMethods = ['worstOf', 'budgetWeighted'] as const;
export type RollupMethod = (typeof rollupMethods)[number];

export interface RollupChild {
  readonly key: string;
  readonly status: Status;
  /** Weight of the child; all children in one currency. */
  readonly budget: Numeric;
}

export interface Rollup {
  readonly status: Status;
  /** Keys that explain the status, the strongest first. */
  readonly drivers: readonly { readonly key: string; readonly share: Decimal }[];
  /** Mean of 0 on course, 1 attention, 2 outside by budget; null when nothing was assessed or the weights sum to nothing. */
  readonly mean: Decimal | null;
  readonly notAssessed: number;
  readonly paused: number;
  readonly complete: number;
  /** Every child outside tolerance, whatever the method: a mean may not hide it. */
  readonly outside: readonly string[];
}

interface AssessedChild extends RollupChild {
  readonly status: AssessedStatus;
}

/**
 * Status of a programme or portfolio from its children (domain.md 5.6, example `rag-rollup`).
 * Paused children are left out of the status and counted (6, 48), so are complete and not assessed ones.
 */
export function rollUp(children: readonly RollupChild[], method: RollupMethod): Rollup {
  const assessed = children.filter((child): child is AssessedChild => isAssessed(child.status));
  const count = (status: Status) => children.filter((child) => child.status === status).length;
  const counts = { notAssessed: count('notAssessed'), paused: count('paused'), complete: count('complete') };
  const outside = assessed.filter((child) => child.status === 'outside').map((child) => child.key);
  const weights = sum(assessed.map((child) => child.budget));
  const shares = weights.isZero() ? [] : sharesOf(assessed, weights);
  const mean = shares.length > 0 ? sum(shares.map((each) => each.share)) : null;
  if (assessed.length === 0) return { status: withoutAssessed(children.length, counts), drivers: [], mean: null, outside, ...counts };
  return method === 'worstOf' ? { ...worst(assessed, shares), mean, outside, ...counts } : { ...weighted(shares, mean), mean, outside, ...counts };
}

function sharesOf(assessed: readonly AssessedChild[], weights: Decimal) {
  return assessed
    .map((child) => ({ key: child.key, share: decimal(child.budget).times(severity(child.status)).div(weights) }))
    .toSorted((a, b) => b.share.comparedTo(a.share));
}

/** Several children in the worst status: the one with most money first, then in the given order. */
function worst(assessed: readonly AssessedChild[], shares: Rollup['drivers']): Pick<Rollup, 'status' | 'drivers'> {
  const [first] = assessed.toSorted((a, b) => severity(b.status) - severity(a.status) || decimal(b.budget).comparedTo(a.budget));
  if (!first) return { status: 'notAssessed', drivers: [] };
  const shareOf = (key: string) => shares.find((each) => each.key === key)?.share ?? new Decimal(0);
  const drivers = first.status === 'onCourse' ? [] : [{ key: first.key, share: shareOf(first.key) }];
  return { status: first.status, drivers };
}

function weighted(shares: Rollup['drivers'], mean: Decimal | null): Pick<Rollup, 'status' | 'drivers'> {
  // Without weights there is no mean, and no figure is better than an invented one.
  if (mean === null) return { status: 'notAssessed', drivers: [] };
  const status = mean.lt('0.5') ? 'onCourse' : mean.lt('1.5') ? 'attention' : 'outside';
  return { status, drivers: shares.filter((each) => each.share.gt(0)) };
}

/** An empty programme is not assessed (domain.md 6, 47); one whose children are all complete is complete. */
function withoutAssessed(children: number, counts: Pick<Rollup, 'notAssessed' | 'paused' | 'complete'>): Status {
  if (children > 0 && counts.complete === children) return 'complete';
  return counts.paused > 0 && counts.notAssessed === 0 ? 'paused' : 'notAssessed';
}

/** Drivers as one line, `P-3 0.1563, P-4 0.1250`. */
export function driversText(drivers: Rollup['drivers']): string {
  return drivers.map((each) => `${each.key} ${fixed(each.share, 4)}`).join(', ');
}
