import { Decimal, decimal, fixed, type Numeric } from '@tranche/shared/domain/decimal.ts';
import { type Dimension, type ToleranceUnit } from './dimension.ts';

/** Permitted distance from the baseline, both sides as positive numbers in the unit of the baseline; null leaves that side open. */
export interface Band {
  readonly upper: Numeric | null;
  readonly lower: Numeric | null;
}

/** A tolerance as a level set it; `upper` and `lower` in `unit`. */
export interface Tolerance extends Band {
  readonly dimension: Dimension;
  readonly unit: ToleranceUnit;
}

/** Share of the tolerance that is used up; `infinite` where no deviation at all is permitted and there is one. */
export type Usage = Decimal | 'infinite';

export interface Deviation {
  /** Forecast − baseline, in the unit of the baseline; negative below it. */
  readonly deviation: Decimal;
  readonly usage: Usage;
}

/**
 * Usage of one dimension = |forecast − baseline| / tolerance of that side (domain.md 5.6, examples `tolerance-*`).
 * Unrounded: 220 000.01 against a limit of 20 000 is outside although it prints as 1.0000.
 */
export function usageOf(baseline: Numeric, forecast: Numeric, band: Band): Deviation {
  const deviation = decimal(forecast).minus(baseline);
  const limit = deviation.isNegative() ? band.lower : band.upper;
  if (deviation.isZero() || limit === null) return { deviation, usage: new Decimal(0) };
  return { deviation, usage: decimal(limit).isZero() ? 'infinite' : deviation.abs().div(limit) };
}

/** The limits in the unit of the baseline: a percentage becomes an amount, other units stay as they are. */
export function bandAround(baseline: Numeric, tolerance: Pick<Tolerance, 'upper' | 'lower' | 'unit'>): Band {
  if (tolerance.unit !== 'percent') return tolerance;
  const share = (percent: Numeric | null) => (percent === null ? null : decimal(baseline).abs().times(percent).div(100));
  return { upper: share(tolerance.upper), lower: share(tolerance.lower) };
}

/** True beyond the limit; exactly at it is still inside (domain.md 3.12, example `tolerance-exactLimit`). */
export function isBroken(usage: Usage): boolean {
  return usage === 'infinite' || usage.gt(1);
}

/** Orders usages; `infinite` is the largest. Negative when `a` is smaller. */
export function compareUsage(a: Usage, b: Usage): number {
  if (a === 'infinite' || b === 'infinite') return Number(a === 'infinite') - Number(b === 'infinite');
  return a.comparedTo(b);
}

/** Usage as text with four places, for storing and the interface; `infinite` stays a word. */
export function usageText(usage: Usage): string {
  return usage === 'infinite' ? usage : fixed(usage, 4);
}
