import { decimal, fixed, sum, type Decimal, type Numeric } from '@tranche/shared/domain/decimal.ts';
import { allocate } from '@tranche/shared/domain/money.ts';
import { ok, refused, type Result } from '@tranche/shared/domain/result.ts';

/** What a project is said to contribute to a benefit; 0 marks an enabler, without which nothing works and to which nothing is credited. */
export interface Share {
  readonly projectId: string;
  /** Percent of the benefit, 0–100, two places. */
  readonly share: string;
}

export interface Attribution {
  readonly sum: Decimal;
  /** Percent that no project is credited with. */
  readonly rest: Decimal;
  readonly amounts: readonly { readonly projectId: string; readonly amount: string }[];
  /** Amount that no project is credited with. */
  readonly restAmount: string;
}

/** Sum of the shares in percent, refused above 100: nobody may claim the same benefit twice (domain.md 6, case 13). */
export function sumOfShares(shares: readonly Share[]): Result<Decimal> {
  const total = sum(shares.map((each) => each.share));
  if (total.gt(100)) return refused('benefit.sharesAboveHundred', ['contributions'], { sum: total.toString(), over: total.minus(100).toString() });
  return ok(total);
}

/** Splits a realised amount by shares to the cent, the rest is named as not attributed (example `benefit-attribution`). */
export function attribute(realised: Numeric, shares: readonly Share[]): Result<Attribution> {
  const total = sumOfShares(shares);
  if (!total.ok) return total;
  const rest = decimal(100).minus(total.value);
  const parts = allocate(realised, [...shares.map((each) => each.share), rest]);
  return ok({
    sum: total.value,
    rest,
    amounts: shares.map((each, index) => ({ projectId: each.projectId, amount: parts[index] ?? '0.00' })),
    restAmount: parts[shares.length] ?? '0.00',
  });
}

/** Divides one project's share among the parts it is split into; the parts sum exactly to it (example `split-preserves`). */
export function splitShare(share: Numeric, weights: readonly Numeric[]): string[] {
  return allocate(fixed(share, 2), weights);
}
