import type { Day } from '@tranche/shared/domain/day.ts';

/** A planned check of realisation; it survives the closure of projects (domain.md 2.6). */
export interface BenefitReview {
  readonly plannedOn: Day;
  readonly heldOn: Day | null;
  /** Who sees to it that the review takes place. */
  readonly ownerId: string;
}

/** True for a review that should have been held by `today`. */
export function isReviewOverdue(review: Pick<BenefitReview, 'plannedOn' | 'heldOn'>, today: Day): boolean {
  return review.heldOn === null && review.plannedOn < today;
}
