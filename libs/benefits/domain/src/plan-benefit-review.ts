import * as z from 'zod';
import type { Day } from '@tranche/shared/domain/day.ts';
import { dayInput, id } from '@tranche/shared/domain/input.ts';
import { refusal, unlessRefused, type Result } from '@tranche/shared/domain/result.ts';
import { isOpenBenefit, type Benefit } from './benefit.ts';
import type { BenefitEvent } from './benefit-events.ts';
import type { BenefitReview } from './benefit-review.ts';

export const planBenefitReviewInput = z.strictObject({
  benefitId: id,
  plannedOn: dayInput,
  /** Left out: the owner of the benefit. */
  ownerId: id.nullish(),
});
export type PlanBenefitReviewForm = z.input<typeof planBenefitReviewInput>;
export type PlanBenefitReviewInput = z.output<typeof planBenefitReviewInput>;

export interface PlanReviewFacts {
  readonly benefit: Benefit;
  readonly reviews: readonly BenefitReview[];
  readonly today: Day;
}

/** Plans a check of realisation with a day and somebody who sees to it (domain.md 2.6). */
export function planBenefitReview(input: PlanBenefitReviewInput, facts: PlanReviewFacts): Result<{ review: BenefitReview; events: BenefitEvent[] }> {
  const ownerId = input.ownerId ?? facts.benefit.ownerId;
  return unlessRefused(
    [
      isOpenBenefit(facts.benefit.state) ? undefined : refusal('benefit.notOpen'),
      input.plannedOn < facts.today ? refusal('review.inPast', ['plannedOn']) : undefined,
      ownerId === null ? refusal('review.ownerMissing', ['ownerId']) : undefined,
      facts.reviews.some((review) => review.heldOn === null && review.plannedOn === input.plannedOn) ? refusal('review.dayTaken', ['plannedOn']) : undefined,
    ],
    () => ({ review: { plannedOn: input.plannedOn, heldOn: null, ownerId: ownerId ?? '' }, events: ['BenefitReviewPlanned'] }),
  );
}
