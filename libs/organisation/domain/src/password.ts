import * as z from 'zod';
import { visibleLength } from '@tranche/shared/domain/input.ts';
import { refusal, type Refusal } from '@tranche/shared/domain/result.ts';

/** Characters of a password (security.md AU-2): no rules of composition, but enough of them. */
export const passwordLength = { min: 12, max: 256 } as const;

/** Compared as received after NFC: blanks at its ends belong to it. */
export const newPassword = z.string().transform((value) => value.normalize('NFC')).superRefine((value, context) => {
  const length = visibleLength(value);
  const issue = (rule: string, values: Record<string, number>) => context.addIssue({ code: 'custom', params: { rule, values } });
  if (length < passwordLength.min) issue('password.tooShort', { min: passwordLength.min });
  else if (value.length > passwordLength.max) issue('input.tooLong', { max: passwordLength.max, length });
});

/** Words that lists of stolen passwords begin with, German and English. */
const known = [
  'passwort', 'password', 'kennwort', 'qwertz', 'qwerty', 'asdfgh', 'yxcvbn', 'zxcvbn', 'abcdef', 'willkommen', 'welcome', 'hallo', 'hello', 'geheim', 'secret', 'start', 'login', 'test',
  'frühling', 'fruehling', 'sommer', 'herbst', 'winter', 'spring', 'summer', 'autumn', 'montag', 'monday', 'freitag', 'friday', 'admin', 'administrator', 'verwaltung', 'letmein', 'iloveyou',
  'ichliebedich', 'schatz', 'fussball', 'fußball', 'football', 'dragon', 'monkey', 'master', 'sunshine', 'princess', 'computer', 'internet', 'tranche',
];

/** Letters that must be left, and differ, when known words, digits and signs are taken out. */
const fewestLetters = 4;

/** Words of three letters and more, e.g. of a name or an e-mail address. */
const wordsOf = (text: string) => text.toLocaleLowerCase('de').split(/[^\p{L}]+/u).filter((word) => word.length >= 3);

/** Refuses a password of nothing but known words, own ones, digits and repetitions; `own` is what others know of the person. */
export function checkPassword(password: string, own: readonly string[]): Refusal[] {
  const words = [...known, ...own.flatMap(wordsOf)].sort((a, b) => b.length - a.length);
  const rest = words.reduce((text, word) => text.replaceAll(word, ''), password.toLocaleLowerCase('de'));
  const letters = new Set(rest.match(/\p{L}/gu));
  return letters.size < fewestLetters ? [refusal('password.guessable', ['password'])] : [];
}
