import { Decimal as Base } from 'decimal.js';

/** Exact decimal arithmetic for client and server: 40 digits, half away from zero. Money never meets a float. */
export const Decimal = Base.clone({ precision: 40, rounding: Base.ROUND_HALF_UP });
export type Decimal = Base;

export type Numeric = Base.Value;

export function decimal(value: Numeric): Decimal {
  return new Decimal(value);
}

export function sum(values: Iterable<Numeric>): Decimal {
  let total = new Decimal(0);
  for (const value of values) total = total.plus(value);
  return total;
}

/** Rounds once, at the end of a calculation, half away from zero; `places` digits are always written. */
export function fixed(value: Numeric, places: number): string {
  const text = new Decimal(value).toFixed(places, Base.ROUND_HALF_UP);
  return /^-0(\.0+)?$/.test(text) ? text.slice(1) : text;
}
