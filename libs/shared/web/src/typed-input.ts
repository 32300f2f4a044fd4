import type { Day } from '@tranche/shared/domain/day.ts';
import { typedNumber } from '@tranche/shared/domain/typed-amount.ts';
import { typedDay } from '@tranche/shared/domain/typed-day.ts';

/** What people type into a field for a day: as in the quick line, and also `15/3`, `15.3`, `bis fr`, `Ende Q2`. Undefined when not understood. */
export function readDay(typed: string, today: Day): Day | undefined {
  const text = typed.trim().replace(/^(?:bis|spätestens|by|until)\s+/i, '').replace(/^end(?:e|\s+of)?\s+(?=q[1-4])/i, '');
  // A slash only ever means day first: the American order is never offered, so it is never meant.
  const dotted = text.replace(/^(\d{1,2})[./]\s*(\d{1,2})(?:[./]\s*(\d{4}|\d{2})?)?$/, (_, date: string, month: string, year?: string) => `${date}.${month}.${year ?? ''}`);
  return typedDay(dotted, { today }) ?? undefined;
}

const powers: Readonly<Record<string, number>> = { k: 1e3, t: 1e3, tsd: 1e3, m: 1e6, mio: 1e6, mrd: 1e9, bn: 1e9 };

/** `1.250,5`, `1,250.50`, `12k`, `1,2 Mio. €`, `−300` in both languages; the exact decimal with `.`, undefined when it is no amount. */
export function readAmount(typed: string): string | undefined {
  const match = /^([-−]?)\s*(?:€|\$|£|EUR|CHF)?\s*([\d.,'’\u00a0\u202f ]*\d)\s*(k|t|tsd\.?|m|mio\.?|mrd\.?|bn)?\s*(?:€|\$|£|EUR|CHF)?$/i.exec(typed.trim());
  const value = match && typedNumber((match[2] ?? '').replaceAll(' ', ''));
  if (!match || !value) return undefined;
  const scaled = value.times(powers[(match[3] ?? '').toLowerCase().replace('.', '')] ?? 1);
  return (match[1] ? scaled.negated() : scaled).toFixed();
}
