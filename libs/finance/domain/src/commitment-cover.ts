import { decimal, fixed, sum, type Numeric } from '@tranche/shared/domain/decimal.ts';

/** Money by the fiscal year in which it falls due. */
export type ByYear = Readonly<Record<string, Numeric>>;

export interface CommitmentCover {
  readonly committedTotal: string;
  readonly remainingByYear: Readonly<Record<string, string>>;
  readonly remainingTotal: string;
  readonly coveredTotal: boolean;
  /** What counts: a year that lacks money is not covered by another one. */
  readonly coveredEveryYear: boolean;
  /** Missing money by year, positive. */
  readonly uncovered: Readonly<Record<string, string>>;
}

/** Cover of commitments by a commitment authorisation, in each due year and in total (domain.md 5.3, example `ve-commitment`). */
export function commitmentCover(authorised: ByYear, commitments: readonly ByYear[]): CommitmentCover {
  const years = [...new Set([authorised, ...commitments].flatMap((each) => Object.keys(each)))].sort();
  const committedIn = (year: string) => sum(commitments.map((each) => each[year] ?? 0));
  const remaining = years.map((year) => ({ year, rest: decimal(authorised[year] ?? 0).minus(committedIn(year)) }));
  const total = sum(remaining.map((each) => each.rest));
  const short = remaining.filter((each) => each.rest.isNegative());
  return {
    committedTotal: fixed(sum(years.map(committedIn)), 2),
    remainingByYear: Object.fromEntries(remaining.map(({ year, rest }) => [year, fixed(rest, 2)])),
    remainingTotal: fixed(total, 2),
    coveredTotal: total.gte(0),
    coveredEveryYear: short.length === 0,
    uncovered: Object.fromEntries(short.map(({ year, rest }) => [year, fixed(rest.abs(), 2)])),
  };
}
