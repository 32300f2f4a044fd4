import { unguardText } from './spreadsheet-text.ts';

/** A cell as one line: no mark of an export, single blanks, no characters that nobody sees. */
export function lineOf(cell: string): string {
  return unguardText(cell).normalize('NFC').replaceAll(/[\u200b\ufeff]/g, '').replaceAll(/\s+/g, ' ').trim();
}

/** A cell as text of several lines; the many kinds of line break that old spreadsheets leave become one. */
export function proseOf(cell: string): string {
  return unguardText(cell)
    .normalize('NFC')
    .replaceAll(/\r*\n|\r+|\v|\f/g, '\n')
    .replaceAll('\u00a0', ' ')
    .trim();
}

/** Form in which names and keys are compared: case, accents' encoding and blanks play no part. */
export function matching(text: string): string {
  return lineOf(text).toLowerCase();
}

/** The text cut to `most` visible characters at a blank, never inside a character; with a sign that something is missing. */
export function shortened(text: string, most: number): string {
  // A visible character has at least one code unit, so most texts need no counting.
  if (text.length <= most) return text;
  const segments = [...new Intl.Segmenter('en', { granularity: 'grapheme' }).segment(text)].map((each) => each.segment);
  if (segments.length <= most) return text;
  const kept = segments.slice(0, most - 1).join('');
  const lastBlank = kept.lastIndexOf(' ');
  return `${lastBlank > kept.length / 2 ? kept.slice(0, lastBlank) : kept}…`;
}
