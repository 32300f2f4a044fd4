import * as z from 'zod';
import { isDay, type Day } from './day.ts';

/*
 * Building blocks of all input schemas; form and server use the same (security.md IN-1).
 * A custom issue carries its rule in `params.rule`; zod's own codes are translated by `input.<code>` messages.
 */

const segmenter = new Intl.Segmenter('de', { granularity: 'grapheme' });

/** Length in characters as people see them: an emoji with skin tone is one. */
export function visibleLength(text: string): number {
  // ASCII needs no segmentation, and nearly all text that is checked on each key press is short ASCII.
  if (/^[\x20-\x7e\n]*$/.test(text)) return text.length;
  let count = 0;
  for (const segment of segmenter.segment(text)) count += segment.segment === '' ? 0 : 1;
  return count;
}

// Control characters and bidi overrides can make one text look like another.
const forbiddenInLine = /[\u0000-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/;
const forbiddenInProse = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]/;
const loneSurrogate = /\p{Surrogate}/u;

function text(min: number, max: number, forbidden: RegExp) {
  return z
    .string()
    .transform((value) => value.normalize('NFC').replaceAll('\r\n', '\n').trim())
    .superRefine((value, context) => {
      const length = visibleLength(value);
      const issue = (rule: string, values: Record<string, number> = {}) => context.addIssue({ code: 'custom', params: { rule, values } });
      if (length < min) issue(length === 0 ? 'input.missing' : 'input.tooShort', { min });
      else if (length > max || value.length > max * 8) issue('input.tooLong', { max, length });
      if (forbidden.test(value) || loneSurrogate.test(value)) issue('input.forbiddenCharacter');
    });
}

/** One line of text. */
export const line = (min: number, max: number) => text(min, max, forbiddenInLine);
/** Text of several lines, Markdown subset. */
export const prose = (min: number, max: number) => text(min, max, forbiddenInProse);

export const id = z.uuid();
export const version = z.int().min(1);

/** A day that exists; 2027-02-29 is refused. */
export const dayInput = z.string().superRefine((value, context) => {
  if (!isDay(value)) context.addIssue({ code: 'custom', params: { rule: 'input.noDay', values: { value } } });
}).transform((value) => value as Day);

const decimalPattern = /^-?\d{1,12}(\.\d+)?$/;

/** Decimal as text with `.`, at most `places` digits behind it. */
export function decimalInput(places: number) {
  return z.string().superRefine((value, context) => {
    if (!decimalPattern.test(value)) context.addIssue({ code: 'custom', params: { rule: 'input.noNumber', values: { value } } });
    else if ((value.split('.')[1]?.length ?? 0) > places) context.addIssue({ code: 'custom', params: { rule: 'input.tooManyDigits', values: { places } } });
  });
}

/** Amount of money without its currency, two places, below 10^12. */
export const amount = decimalInput(2);

/** Money that may not be negative. */
export const positiveAmount = amount.superRefine((value, context) => {
  if (value.startsWith('-')) context.addIssue({ code: 'custom', params: { rule: 'input.negative' } });
});

export const currency = z.string().regex(/^[A-Z]{3}$/);

/** One step of a scale of five. */
export const scale = z.int().min(1).max(5);

/** Reason that stays readable for everyone. */
export const reason = prose(3, 2000);
