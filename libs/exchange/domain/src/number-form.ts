import { decimal, fixed } from '@tranche/shared/domain/decimal.ts';

/** `german` = 1.234,56 · `english` = 1,234.56. Blanks and apostrophes group thousands in both. */
export const numberForms = ['german', 'english'] as const;
export type NumberForm = (typeof numberForms)[number];

export interface NumberEvidence {
  /** Cells that can only be read the German way, only the English way, in both ways with different values. */
  readonly german: number;
  readonly english: number;
  readonly unclear: number;
}

export type ReadNumber =
  | {
      /** Exact decimal text; a suffix such as `m` is already worked in. */
      readonly amount: string;
      readonly currency?: string;
      /** True when the cell itself named its unit by a suffix. */
      readonly scaled: boolean;
    }
  | { readonly rule: 'import.noNumber' | 'import.otherNumberForm' };

const currencySigns: Readonly<Record<string, string>> = { '£': 'GBP', $: 'USD', '€': 'EUR' };
const suffixFactors: Readonly<Record<string, string>> = { k: '1000', m: '1000000', mio: '1000000', bn: '1000000000', mrd: '1000000000' };

interface Bare {
  readonly negative: boolean;
  /** Digits with `.` and `,` only. */
  readonly digits: string;
  readonly currency?: string;
  readonly factor?: string;
}

const bare = /^(?<sign1>[-−–+]?)\s*(?<code1>[A-Z]{3}|[£$€])?\s*(?<sign2>[-−–+]?)\s*(?<digits>\d[\d.,\s'’]*)\s*(?<suffix>k|m|bn|mio\.?|mrd\.?)?\s*(?<code2>[A-Z]{3}|[£$€])?$/iu;

/** The parts of a cell such as `-£1,234.56m` or `12 000,00 EUR`; undefined when it is no number at all. */
function takeApart(text: string): Bare | undefined {
  const trimmed = text.trim();
  // Longer texts are no amounts; the bound keeps the pattern's work small.
  if (trimmed.length > 40) return undefined;
  const inBrackets = /^\((.+)\)$/.exec(trimmed);
  const groups = bare.exec(inBrackets?.[1] ?? trimmed)?.groups;
  if (!groups || (groups['sign1'] && groups['sign2'])) return undefined;
  const code = (groups['code1'] ?? groups['code2'])?.toUpperCase();
  const factor = suffixFactors[(groups['suffix'] ?? '').toLowerCase().replace('.', '')];
  return {
    negative: inBrackets !== null || ['-', '−', '–'].includes((groups['sign1'] || groups['sign2']) ?? ''),
    digits: withoutBlanks(groups['digits'] ?? ''),
    ...(code && { currency: currencySigns[code] ?? code }),
    ...(factor && { factor }),
  };
}

/** Blanks group thousands only between digits in threes; elsewhere they stay and make the cell unreadable. */
function withoutBlanks(digits: string): string {
  return digits.trim().replaceAll(/(?<=\d)[\s'’](?=\d{3}(?!\d))/gu, '');
}

const shapes = {
  plain: /^\d+$/,
  german: /^(\d{1,3}(\.\d{3})+|\d+)(,\d+)?$/,
  english: /^(\d{1,3}(,\d{3})+|\d+)(\.\d+)?$/,
} as const;

/** What the cells of a column say about its form; texts say nothing. */
export function numberEvidence(cells: Iterable<string>): NumberEvidence {
  const counts = { german: 0, english: 0, unclear: 0 };
  for (const cell of cells) {
    const digits = takeApart(cell)?.digits;
    if (!digits || shapes.plain.test(digits)) continue;
    const [german, english] = [shapes.german.test(digits), shapes.english.test(digits)];
    // 0.123 and 0,123 never group thousands.
    if (german && english) counts[/^0/.test(digits) ? (digits.includes(',') ? 'german' : 'english') : 'unclear']++;
    else if (german) counts.german++;
    else if (english) counts.english++;
  }
  return counts;
}

export function addEvidence(all: readonly NumberEvidence[]): NumberEvidence {
  const total = (side: keyof NumberEvidence) => all.reduce((count, each) => count + each[side], 0);
  return { german: total('german'), english: total('english'), unclear: total('unclear') };
}

/**
 * The form that the evidence shows (cases C-006): the clear majority of the column, then that of the whole file.
 * Undefined means that a person has to say it; a column without any separator reads the same in both forms.
 */
export function numberForm(column: NumberEvidence, file: NumberEvidence): NumberForm | undefined {
  if (column.german !== column.english) return column.german > column.english ? 'german' : 'english';
  if (column.german === 0 && column.unclear === 0) return 'english';
  if (column.german > 0 || file.german === file.english) return undefined;
  return file.german > file.english ? 'german' : 'english';
}

/** The exact value of a cell in the form of its column; `4.5` in a German column is refused, never 45 (case C-038). */
export function readNumber(text: string, form: NumberForm): ReadNumber {
  const parts = takeApart(text);
  if (!parts) return { rule: 'import.noNumber' };
  if (!shapes[form].test(parts.digits)) {
    const other = form === 'german' ? shapes.english : shapes.german;
    return { rule: other.test(parts.digits) ? 'import.otherNumberForm' : 'import.noNumber' };
  }
  const plain = form === 'german' ? parts.digits.replaceAll('.', '').replace(',', '.') : parts.digits.replaceAll(',', '');
  const value = decimal(plain).times(parts.factor ?? 1).times(parts.negative ? -1 : 1);
  return { amount: fixed(value, value.decimalPlaces()), scaled: parts.factor !== undefined, ...(parts.currency && { currency: parts.currency }) };
}
