import * as z from 'zod';
import { dayInput, id, line, reason, version } from '@tranche/shared/domain/input.ts';
import { languages } from '@tranche/shared/domain/language.ts';

const email = z.email().max(320);

export const createPersonInput = z.strictObject({ displayName: line(2, 120), email: email.nullish(), unitId: id.nullish(), language: z.enum(languages).default('de'), activeFrom: dayInput });
export type CreatePersonInput = z.output<typeof createPersonInput>;

/** An absent field stays as it is. */
export const updatePersonInput = z.strictObject({ personId: id, expectedVersion: version, displayName: line(2, 120).optional(), email: email.nullish(), unitId: id.nullish(), language: z.enum(languages).optional() });
export type UpdatePersonInput = z.output<typeof updatePersonInput>;

/** Whoever leaves is deactivated, never deleted while records name them. `lastDay` is the last day of work. */
export const deactivatePersonInput = z.strictObject({ personId: id, expectedVersion: version, lastDay: dayInput, reason });
export type DeactivatePersonInput = z.output<typeof deactivatePersonInput>;

export const createUnitInput = z.strictObject({ nameDe: line(2, 120), nameEn: line(2, 120).nullish(), shortName: line(1, 20).nullish(), parentId: id.nullish(), headId: id.nullish(), supportAnswerDays: z.int().min(1).max(60).default(3) });
export type CreateUnitInput = z.output<typeof createUnitInput>;
