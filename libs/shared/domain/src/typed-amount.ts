import { Decimal, fixed } from './decimal.ts';
import type { Money } from './money.ts';

const number = String.raw`\d{1,3}(?:[.,'’\u00a0\u202f]\d{3})+(?:[.,]\d{1,2})?|\d+(?:[.,]\d{1,3})?`;
const unit = String.raw`k|T|Tsd\.?|M|Mio\.?`;
const symbol = '€|EUR|CHF|USD|GBP|\\$|£';

/** `12k€`, `12.500 €`, `€12,500`, `1,2 Mio. €`, `12 T€`: an amount always carries its currency. To be used with the flag `y`. */
export const typedMoneyPattern = String.raw`(?:(?<before>${symbol}) ?(?<n1>${number}) ?(?<u1>${unit})?|(?<n2>${number}) ?(?<u2>${unit})? ?(?<after>${symbol}))`;

const currencies: Readonly<Record<string, string>> = { '€': 'EUR', $: 'USD', '£': 'GBP' };

/** The money of a match of the pattern above; at most two decimals. */
export function typedMoney(match: RegExpExecArray): Money | undefined {
  const { before, n1, u1, n2, u2, after } = match.groups ?? {};
  const value = typedNumber(n1 ?? n2 ?? '');
  const sign = before ?? after ?? '';
  const named = u1 ?? u2 ?? '';
  if (value === undefined) return undefined;
  return { amount: fixed(value.times(factor(named)), 2), currency: currencies[sign] ?? sign };
}

function factor(named: string): number {
  if (named === '') return 1;
  return named.startsWith('M') ? 1_000_000 : 1000;
}

/** Whole or with one decimal mark; or with thousands in groups of three, and the other mark as the decimal one. */
const simple = /^\d+(?:[.,](\d+))?$/;
const groupedInThousands = /^[1-9]\d{0,2}(?:(?:\.\d{3})+(?:,\d+)?|(?:,\d{3})+(?:\.\d+)?)$/;

/**
 * A number in either notation: one mark before exactly three digits groups thousands, any other single mark is decimal.
 * Marks that fit neither, as in `1.2.3`, are no number: a wrong guess would be a wrong amount.
 */
export function typedNumber(text: string): Decimal | undefined {
  const plain = text.replace(/['’\u00a0\u202f]/g, '');
  if (groupedInThousands.test(plain)) {
    const first = /[.,]/.exec(plain)?.[0] ?? '';
    return new Decimal(plain.replaceAll(first, '').replace(',', '.'));
  }
  return simple.test(plain) ? new Decimal(plain.replace(',', '.')) : undefined;
}
