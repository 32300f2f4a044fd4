import * as z from 'zod';
import type { Day } from '@tranche/shared/domain/day.ts';
import { dayInput, id, prose, version } from '@tranche/shared/domain/input.ts';
import { refusal, unlessRefused, type Result } from '@tranche/shared/domain/result.ts';
import { isOpenBenefit, type Benefit } from './benefit.ts';
import type { BenefitEvent } from './benefit-events.ts';
import type { BenefitReview } from './benefit-review.ts';

export const holdBenefitReviewInput = z.strictObject({
  reviewId: id,
  expectedVersion: version,
  heldOn: dayInput,
  judgement: prose(3, 4000),
  /** Day of the next review; left out when this was the last one. */
  nextReviewOn: dayInput.nullish(),
});
export type HoldBenefitReviewForm = z.input<typeof holdBenefitReviewInput>;
export type HoldBenefitReviewInput = z.output<typeof holdBenefitReviewInput>;

export interface HoldReviewFacts {
  readonly benefit: Benefit;
  readonly review: BenefitReview;
  readonly today: Day;
}

export interface HeldReview {
  readonly change: { readonly heldOn: Day; readonly judgement: string };
  readonly next: BenefitReview | null;
  readonly events: readonly BenefitEvent[];
}

/** Records what a review found, and plans the next one (domain.md 2.6). */
export function holdBenefitReview(input: HoldBenefitReviewInput, facts: HoldReviewFacts): Result<HeldReview> {
  const nextOn = input.nextReviewOn ?? null;
  return unlessRefused(
    [
      isOpenBenefit(facts.benefit.state) ? undefined : refusal('benefit.notOpen'),
      facts.review.heldOn !== null ? refusal('review.alreadyHeld') : undefined,
      input.heldOn > facts.today ? refusal('review.inFuture', ['heldOn']) : undefined,
      nextOn !== null && nextOn <= input.heldOn ? refusal('review.nextTooEarly', ['nextReviewOn']) : undefined,
    ],
    () => ({
      change: { heldOn: input.heldOn, judgement: input.judgement },
      next: nextOn === null ? null : { plannedOn: nextOn, heldOn: null, ownerId: facts.review.ownerId },
      events: ['BenefitReviewHeld'],
    }),
  );
}
