import * as z from 'zod';
import { line } from '@tranche/shared/domain/input.ts';
import { languages } from '@tranche/shared/domain/language.ts';
import { states } from './holidays.ts';
import { newPassword } from './password.ts';
import { linkInput } from './password-link.ts';

/** Whether the platform knows the time zone, also under an older name. */
function isTimeZone(name: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone !== '';
  } catch {
    return false;
  }
}

const fromList = (known: (value: string) => boolean) => z.string().superRefine((value, context) => {
  if (!known(value)) context.addIssue({ code: 'custom', params: { rule: value === '' ? 'input.missing' : 'input.notInList' } });
});

const currencies = new Set(Intl.supportedValuesOf('currency'));

/** The first administrator and the organisation of an instance in which nobody lives yet (security.md AU-1). */
export const setUpInput = linkInput.extend({
  displayName: line(2, 120),
  email: z.email().max(320),
  password: newPassword,
  organisation: line(2, 120),
  /** IANA name. */
  timeZone: fromList(isTimeZone),
  /** ISO 4217. */
  currency: fromList((value) => currencies.has(value)),
  calendarState: z.enum(states),
  language: z.enum(languages),
});
export type SetUpInput = z.output<typeof setUpInput>;
