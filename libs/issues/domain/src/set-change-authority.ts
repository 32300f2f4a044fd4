import * as z from 'zod';
import { currency, id, positiveAmount } from '@tranche/shared/domain/input.ts';
import { decimal } from '@tranche/shared/domain/decimal.ts';
import { ok, refused, type Result } from '@tranche/shared/domain/result.ts';

export const setChangeAuthorityInput = z.strictObject({
  scopeId: id,
  singleLimit: positiveAmount,
  budget: positiveAmount,
  currency: currency.nullish(),
});
export type SetChangeAuthorityInput = z.output<typeof setChangeAuthorityInput>;

export interface ChangeAuthorityState {
  readonly scopeId: string;
  /** Highest cost of one change. */
  readonly singleLimit: string;
  /** Highest cost of all changes together. */
  readonly budget: string;
  readonly currency: string;
}

/** Limits that the board gives to its change authority (domain.md 2.7). A single change above the whole budget could never be approved. */
export function setChangeAuthority(input: SetChangeAuthorityInput, facts: { readonly currency: string }): Result<{ change: ChangeAuthorityState }> {
  if (decimal(input.singleLimit).gt(input.budget)) return refused('changeAuthority.singleAboveBudget', ['singleLimit']);
  return ok({ change: { scopeId: input.scopeId, singleLimit: input.singleLimit, budget: input.budget, currency: input.currency ?? facts.currency } });
}
