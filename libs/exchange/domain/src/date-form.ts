import { dayOf, daysInMonth, type Day } from '@tranche/shared/domain/day.ts';

/** One form per column. Dots always mean day first; slashes need evidence or an answer (case C-005). */
export const dateForms = ['iso', 'dots', 'dayFirst', 'monthFirst'] as const;
export type DateForm = (typeof dateForms)[number];

export interface DateEvidence {
  readonly iso: number;
  readonly dots: number;
  /** Slash dates that are only days with the day first, only with the month first, either way. */
  readonly dayFirst: number;
  readonly monthFirst: number;
  readonly unclear: number;
}

export type ReadDate =
  | { readonly day: Day; readonly twoDigitYear: boolean }
  | { readonly rule: 'import.noDate' | 'import.noSuchDay' | 'import.otherDateForm' | 'import.dateOutOfRange' };

const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})(?:[T ]00:00(?::00(?:\.0+)?)?Z?)?$/;
const dots = /^(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4}|\d{2})$/;
const slashes = /^(\d{1,2})\/(\d{1,2})\/(\d{4}|\d{2})$/;

/** What the cells of a column say about its form; texts and empty cells say nothing. */
export function dateEvidence(cells: Iterable<string>): DateEvidence {
  const counts = { iso: 0, dots: 0, dayFirst: 0, monthFirst: 0, unclear: 0 };
  for (const cell of cells) {
    const text = cell.trim();
    const slash = slashes.exec(text);
    if (iso.test(text)) counts.iso++;
    else if (dots.test(text)) counts.dots++;
    else if (slash && Number(slash[1]) > 12) counts.dayFirst++;
    else if (slash && Number(slash[2]) > 12) counts.monthFirst++;
    else if (slash) counts.unclear++;
  }
  return counts;
}

/** The form of a column; undefined when a person has to say whether day or month comes first. */
export function dateForm(evidence: DateEvidence): DateForm | undefined {
  const slashed = evidence.dayFirst + evidence.monthFirst + evidence.unclear;
  if (slashed > evidence.iso && slashed > evidence.dots) {
    if (evidence.dayFirst === evidence.monthFirst) return undefined;
    return evidence.dayFirst > evidence.monthFirst ? 'dayFirst' : 'monthFirst';
  }
  return evidence.dots > evidence.iso ? 'dots' : 'iso';
}

/**
 * The day in a cell, in the form of its column. Nothing defaults to today; a day that does not exist is named as such.
 * Years of two digits are 20xx unless the source is known to hold older days: from `pivot` on they are 19xx.
 */
export function readDate(text: string, form: DateForm, pivot = 100): ReadDate {
  const parts = partsOf(text.trim(), form);
  if (!parts) return { rule: [iso, dots, slashes].some((shape) => shape.test(text.trim())) ? 'import.otherDateForm' : 'import.noDate' };
  const { twoDigitYear } = parts;
  const year = twoDigitYear ? parts.year + (parts.year >= pivot ? 1900 : 2000) : parts.year;
  if (parts.month < 1 || parts.month > 12 || parts.date < 1 || parts.date > daysInMonth(year, parts.month)) return { rule: 'import.noSuchDay' };
  if (year < 1970 || year > 2199) return { rule: 'import.dateOutOfRange' };
  return { day: dayOf(year, parts.month, parts.date), twoDigitYear };
}

interface Parts {
  readonly year: number;
  readonly month: number;
  readonly date: number;
  readonly twoDigitYear: boolean;
}

function partsOf(text: string, form: DateForm): Parts | undefined {
  const match = (form === 'iso' ? iso : form === 'dots' ? dots : slashes).exec(text);
  if (!match) return undefined;
  const [first, second, third] = [Number(match[1]), Number(match[2]), Number(match[3])];
  if (form === 'iso') return { year: first, month: second, date: third, twoDigitYear: false };
  const [date, month] = form === 'monthFirst' ? [second, first] : [first, second];
  return { year: third, month, date, twoDigitYear: match[3]?.length === 2 };
}
