import * as z from 'zod';
import { id, version } from '@tranche/shared/domain/input.ts';
import { refused, ok, type Result } from '@tranche/shared/domain/result.ts';
import { newPassword } from './password.ts';

export const createPasswordLinkInput = z.strictObject({ personId: id, expectedVersion: version });
export type CreatePasswordLinkInput = z.output<typeof createPasswordLinkInput>;

/** 256 bits as text for an address. */
const token = z.string().regex(/^[A-Za-z0-9_-]{43}$/);
export const linkInput = z.strictObject({ token });
export const setPasswordInput = z.strictObject({ token, password: newPassword });
export type SetPasswordInput = z.output<typeof setPasswordInput>;

export const accessStates = ['none', 'link', 'password'] as const;
export type AccessState = (typeof accessStates)[number];

export interface PasswordLinkFacts {
  readonly email: string | null;
  readonly hasLeft: boolean;
  /** The person has a password already: the link resets it. */
  readonly hasPassword: boolean;
  /** The administrator and the person are one. */
  readonly own: boolean;
}

/** Minutes for which a link works (security.md AU-8): a day for a new account, half an hour for a reset. */
const minutes = { first: 24 * 60, reset: 30 } as const;

/** A link with which a person sets their password. Their own administrators change by another one's hand. */
export function createPasswordLink({ email, hasLeft, hasPassword, own }: PasswordLinkFacts): Result<{ minutes: number }> {
  if (own) return refused('person.linkForOneself', ['personId']);
  if (!email) return refused('person.emailMissing', ['personId']);
  if (hasLeft) return refused('person.hasLeft', ['personId']);
  return ok({ minutes: hasPassword ? minutes.reset : minutes.first });
}
