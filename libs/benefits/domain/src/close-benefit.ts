import * as z from 'zod';
import { id, version } from '@tranche/shared/domain/input.ts';
import { ok, type Result } from '@tranche/shared/domain/result.ts';
import type { Benefit, BenefitState } from './benefit.ts';
import type { BenefitEvent } from './benefit-events.ts';
import { nextBenefitState } from './benefit-machine.ts';
import type { BenefitReview } from './benefit-review.ts';

export const closeBenefitInput = z.strictObject({ benefitId: id, expectedVersion: version });
export type CloseBenefitForm = z.input<typeof closeBenefitInput>;
export type CloseBenefitInput = z.output<typeof closeBenefitInput>;

export interface CloseFacts {
  readonly benefit: Benefit;
  readonly reviews: readonly BenefitReview[];
}

/** Ends the following of a realised benefit once its last planned review was held (domain.md 3.7). */
export function closeBenefit(facts: CloseFacts): Result<{ change: { state: BenefitState }; events: BenefitEvent[] }> {
  const state = nextBenefitState(facts.benefit.state, 'close', facts);
  return state.ok ? ok({ change: { state: state.value }, events: ['BenefitClosed'] }) : state;
}
