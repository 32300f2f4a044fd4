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

/**
 * A number in either notation: with both marks the last one is the decimal mark, one mark before exactly three digits
 * groups thousands, any other mark is decimal.
 */
export function typedNumber(text: string): Decimal | undefined {
  const plain = text.replace(/['’\u00a0\u202f]/g, '');
  if (!/^\d[\d.,]*$/.test(plain)) return undefined;
  const lastMark = Math.max(plain.lastIndexOf('.'), plain.lastIndexOf(','));
  const marks = plain.replace(/\d/g, '');
  const grouped = lastMark >= 0 && !plain.startsWith('0') && plain.length - lastMark - 1 === 3 && new Set(marks).size === 1;
  const normal = lastMark < 0 || grouped ? plain.replace(/[.,]/g, '') : `${plain.slice(0, lastMark).replace(/[.,]/g, '')}.${plain.slice(lastMark + 1)}`;
  return /^\d+(\.\d+)?$/.test(normal) ? new Decimal(normal) : undefined;
}
