import * as z from 'zod';
import { addMonths, type Day } from '@tranche/shared/domain/day.ts';
import { dayInput, id, prose, version } from '@tranche/shared/domain/input.ts';
import { refused, ok, type Result } from '@tranche/shared/domain/result.ts';

export const restrictionCategories = ['personnel', 'procurement', 'security', 'law', 'contract'] as const;

/** Openness is the rule; a restriction has a category, a reason and an end (domain.md 0, N7). */
export const restrictVisibilityInput = z.strictObject({ scopeId: id, expectedVersion: version, category: z.enum(restrictionCategories), reason: prose(10, 1000), until: dayInput });
export type RestrictVisibilityInput = z.output<typeof restrictVisibilityInput>;
export const liftRestrictionInput = z.strictObject({ scopeId: id, expectedVersion: version });

const longestMonths = 12;

/** Ends after today and within twelve months. */
export function restrictVisibility({ category, reason, until }: RestrictVisibilityInput, today: Day): Result<{ visibility: 'restricted'; restrictionCategory: string; restrictionReason: string; restrictedUntil: Day }> {
  if (until <= today) return refused('restriction.endsInThePast', ['until']);
  if (until > addMonths(today, longestMonths)) return refused('restriction.tooLong', ['until'], { months: longestMonths });
  return ok({ visibility: 'restricted', restrictionCategory: category, restrictionReason: reason, restrictedUntil: until });
}
