import type { ZodType } from 'zod';
import { unguardText } from './spreadsheet-text.ts';

/**
 * C1 control characters in a text were bytes of Windows-1252 that some program took for Latin-1: an en dash became U+0096.
 * They are read as what was typed.
 */
function withoutC1(text: string): string {
  return text.replaceAll(/[\u0080-\u009f]/g, (char) => {
    const typed = windows1252.decode(Uint8Array.of(char.charCodeAt(0)));
    return typed === char ? '\ufffd' : typed;
  });
}
const windows1252 = new TextDecoder('windows-1252');

/** A cell as one line: no mark of an export, single blanks, no characters that nobody sees. */
export function lineOf(cell: string): string {
  return withoutC1(unguardText(cell)).normalize('NFC').replaceAll(/[\u200b\ufeff]/g, '').replaceAll(/\s+/g, ' ').trim();
}

/** A cell as text of several lines; the many kinds of line break that old spreadsheets leave become one. */
export function proseOf(cell: string): string {
  return withoutC1(unguardText(cell))
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

/** What a form allows: its schema, and the length below which only odd characters can be wrong. */
export interface TextBounds {
  readonly schema: ZodType;
  readonly most: number;
}

// Control, format and private characters, lone surrogates; a line break is none of them.
const odd = /[^\P{C}\n]/u;

/** What the schema of a form would say about a text: the rule and its values; undefined when it may stand. */
export function textFault({ schema, most }: TextBounds, text: string): { readonly rule: string; readonly values?: Record<string, number> } | undefined {
  // Counting visible characters is slow, and thousands of cells need none of it.
  if (text.length <= most && !odd.test(text)) return undefined;
  const issue = schema.safeParse(text).error?.issues[0];
  const params = (issue && 'params' in issue ? issue.params : undefined) as { rule: string; values?: Record<string, number> } | undefined;
  return issue && (params ?? { rule: 'input.wrongForm' });
}
