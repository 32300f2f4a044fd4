import { decimal, fixed } from '@tranche/shared/domain/decimal.ts';
import { readNumber, type NumberForm } from './number-form.ts';

export interface MoneyForm {
  readonly numbers: NumberForm;
  /** Null where the currency stands in a column of its own. */
  readonly currency: string | null;
  /** Factor from the written number to one unit of the currency. */
  readonly unitFactor: string;
}

export type ReadMoney = { readonly amount: string } | { readonly rule: string };

const most = decimal('1e12');

/**
 * Money of a cell in units of the currency, exact. A unit written in the cell (`£1.90m`) counts in place of the factor of
 * the column; another currency than that of the column is refused, because money never mixes silently.
 */
export function readMoney(cell: string, form: MoneyForm): ReadMoney {
  const read = readNumber(cell, form.numbers);
  if ('rule' in read) return read;
  if (read.currency && form.currency && read.currency !== form.currency) return { rule: 'import.otherCurrency' };
  const amount = decimal(read.amount).times(read.scaled ? 1 : form.unitFactor);
  if (amount.decimalPlaces() > 2) return { rule: 'import.tooManyDigits' };
  if (amount.abs().gte(most)) return { rule: 'import.amountTooLarge' };
  return { amount: fixed(amount, 2) };
}

/** True for wording in place of a value: it has a word in it, and is not a mistyped number or date. */
export function isWording(cell: string): boolean {
  return /\p{L}{3}/u.test(cell);
}
