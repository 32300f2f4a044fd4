import { decimal, fixed, sum, type Decimal, type Numeric } from '@tranche/shared/domain/decimal.ts';
import type { BenefitKind } from './benefit.ts';
import type { BenefitStatus } from './benefit-status.ts';

/** One benefit as it enters the roll-up of a programme or portfolio. */
export interface RollupRow {
  /** Yearly value in money; a dis-benefit carries a minus sign. Null when the benefit has no money value. */
  readonly target: Numeric | null;
  /** ISO 4217, null together with `target`. */
  readonly currency: string | null;
  /** Realised percentage, not capped; null while it cannot be computed. */
  readonly percent: Numeric | null;
  readonly status: BenefitStatus;
}

/** Money of one currency. Dis-benefits are always told apart and never hidden in the net alone (domain.md 6, case 12). */
export interface NetRollup {
  readonly currency: string;
  readonly plannedNet: Decimal;
  readonly realisedNet: Decimal;
  readonly plannedBenefits: Decimal;
  readonly realisedBenefits: Decimal;
  readonly plannedDisBenefits: Decimal;
  readonly realisedDisBenefits: Decimal;
  /** Realised net per planned net; null when planned net is zero. */
  readonly percent: Decimal | null;
  /** Benefits short of their target; one that went beyond it does not make up for another. */
  readonly countBehind: number;
  /** Benefits with a money value and without a percentage; they count as not realised. */
  readonly countNotMeasured: number;
}

export interface BenefitRollup {
  readonly money: readonly NetRollup[];
  /** Benefits without money value, by status. */
  readonly notMonetised: Readonly<Partial<Record<BenefitStatus, number>>>;
}

interface MonetisedRow extends RollupRow {
  readonly target: Numeric;
  readonly currency: string;
}

/** The yearly value with the sign of its kind. */
export function signedAmount(kind: BenefitKind, amount: string): string {
  return kind === 'disBenefit' ? fixed(decimal(amount).abs().negated(), 2) : fixed(amount, 2);
}

/** Roll-up on money, not a mean of percentages, one per currency; benefits without money value are counted by status beside it (domain.md 5.5, example `benefit-net-rollup`). */
export function rollUp(rows: readonly RollupRow[]): BenefitRollup {
  const monetised = rows.filter((row): row is MonetisedRow => row.target !== null && row.currency !== null);
  const byCurrency = [...Map.groupBy(monetised, (row) => row.currency)].sort(([a], [b]) => (a < b ? -1 : 1));
  const notMonetised: Partial<Record<BenefitStatus, number>> = {};
  for (const row of rows) if (row.target === null) notMonetised[row.status] = (notMonetised[row.status] ?? 0) + 1;
  return { money: byCurrency.map(([currency, group]) => netOf(currency, group)), notMonetised };
}

function netOf(currency: string, rows: readonly MonetisedRow[]): NetRollup {
  const [dis, good] = [rows.filter((row) => decimal(row.target).isNegative()), rows.filter((row) => !decimal(row.target).isNegative())];
  const [plannedBenefits, plannedDisBenefits] = [planned(good), planned(dis)];
  const [realisedBenefits, realisedDisBenefits] = [realised(good), realised(dis)];
  const [plannedNet, realisedNet] = [plannedBenefits.plus(plannedDisBenefits), realisedBenefits.plus(realisedDisBenefits)];
  return {
    currency, plannedNet, realisedNet, plannedBenefits, realisedBenefits, plannedDisBenefits, realisedDisBenefits,
    percent: plannedNet.isZero() ? null : realisedNet.div(plannedNet).times(100),
    countBehind: good.filter((row) => row.percent !== null && decimal(row.percent).lt(100)).length,
    countNotMeasured: rows.filter((row) => row.percent === null).length,
  };
}

function planned(rows: readonly MonetisedRow[]): Decimal {
  return sum(rows.map((row) => row.target));
}

function realised(rows: readonly MonetisedRow[]): Decimal {
  return sum(rows.map((row) => decimal(row.target).times(row.percent ?? 0).div(100)));
}
