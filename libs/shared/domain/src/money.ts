import { Decimal, fixed, sum, type Numeric } from './decimal.ts';
import { ok, refused, type Result } from './result.ts';

/** An amount in one currency, `{ amount: "451000.00", currency: "EUR" }`. Currencies never mix silently. */
export interface Money {
  readonly amount: string;
  /** ISO 4217. */
  readonly currency: string;
}

/** Rounds half away from zero to the minor unit (domain.md 5.3, example `money-round`). */
export function roundMoney(value: Numeric): string {
  return fixed(value, 2);
}

export function money(value: Numeric, currency: string): Money {
  return { amount: roundMoney(value), currency };
}

/** Adds amounts of one currency; refuses a mix. An empty list has no currency and therefore no sum. */
export function sumMoney(items: readonly Money[]): Result<Money> {
  const currencies = new Set(items.map((item) => item.currency));
  if (currencies.size !== 1) return refused(currencies.size === 0 ? 'money.nothingToAdd' : 'money.mixedCurrencies', [], { currencies: [...currencies].sort().join(', ') });
  return ok(money(sum(items.map((item) => item.amount)), items[0]!.currency));
}

/** One subtotal per currency, in alphabetical order. */
export function subtotals(items: readonly Money[]): Money[] {
  const byCurrency = Map.groupBy(items, (item) => item.currency);
  return [...byCurrency].sort(([a], [b]) => a.localeCompare(b)).map(([currency, group]) => money(sum(group.map((item) => item.amount)), currency));
}

export interface RateTable {
  readonly name: string;
  readonly to: string;
  /** Price of one unit of the foreign currency in `to`. */
  readonly rates: Readonly<Record<string, string>>;
}

export interface ConvertedTotal {
  readonly total: Money | null;
  /** Pairs such as `USD->EUR` that the table lacks; the total is null while there is one. */
  readonly missing: readonly string[];
}

/** One total over several currencies, only with a named rate table (example `money-mixed-currency`). */
export function convertedTotal(items: readonly Money[], table: RateTable): ConvertedTotal {
  const rateOf = (currency: string) => (currency === table.to ? '1' : table.rates[currency]);
  const missing = subtotals(items).map((item) => item.currency).filter((currency) => rateOf(currency) === undefined).map((currency) => `${currency}->${table.to}`);
  if (missing.length > 0) return { total: null, missing };
  return { total: money(sum(items.map((item) => new Decimal(item.amount).times(rateOf(item.currency)!))), table.to), missing };
}

/** Splits `total` by weights so that the parts sum exactly to it: largest remainder, ties to the earlier row; a credit note likewise on its absolute value. */
export function allocate(total: Numeric, weights: readonly Numeric[]): string[] {
  const whole = new Decimal(total);
  const cents = whole.abs().times(100).round();
  const weightSum = sum(weights);
  if (weightSum.lte(0)) throw new RangeError('Weights must have a positive sum.');
  const exact = weights.map((weight) => cents.times(weight).div(weightSum));
  const floors = exact.map((value) => value.floor());
  const missing = cents.minus(sum(floors)).toNumber();
  const order = exact.map((value, index) => ({ index, rest: value.minus(floors[index]!) })).sort((a, b) => b.rest.comparedTo(a.rest) || a.index - b.index);
  const raised = new Set(order.slice(0, missing).map((each) => each.index));
  return floors.map((value, index) => fixed(value.plus(raised.has(index) ? 1 : 0).div(100).times(whole.isNegative() ? -1 : 1), 2));
}
