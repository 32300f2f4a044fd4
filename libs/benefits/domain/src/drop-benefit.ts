import * as z from 'zod';
import { id, reason, version } from '@tranche/shared/domain/input.ts';
import { ok, type Result } from '@tranche/shared/domain/result.ts';
import type { Benefit, BenefitState } from './benefit.ts';
import type { BenefitEvent } from './benefit-events.ts';
import { nextBenefitState } from './benefit-machine.ts';

export const dropBenefitInput = z.strictObject({
  benefitId: id,
  expectedVersion: version,
  reason,
  /** Confirmation that the business case was looked at again without this benefit. */
  businessCaseReassessed: z.boolean(),
});
export type DropBenefitForm = z.input<typeof dropBenefitInput>;
export type DropBenefitInput = z.output<typeof dropBenefitInput>;

/** Gives a benefit up; without it the business case must have been looked at again (domain.md 3.7). */
export function dropBenefit(input: DropBenefitInput, facts: { readonly benefit: Benefit }): Result<{ change: { state: BenefitState; dropReason: string }; events: BenefitEvent[] }> {
  const state = nextBenefitState(facts.benefit.state, 'drop', { benefit: facts.benefit, businessCaseReassessed: input.businessCaseReassessed });
  return state.ok ? ok({ change: { state: state.value, dropReason: input.reason }, events: ['BenefitDropped'] }) : state;
}
