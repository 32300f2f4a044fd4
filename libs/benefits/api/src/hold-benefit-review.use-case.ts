import { Injectable } from '@nestjs/common';
import type { Benefit } from '@tranche/benefits/domain/benefit.ts';
import type { BenefitReview as DomainReview } from '@tranche/benefits/domain/benefit-review.ts';
import { holdBenefitReview, type HoldBenefitReviewInput } from '@tranche/benefits/domain/hold-benefit-review.ts';
import { newId } from '@tranche/shared/api/record.ts';
import { UnitOfWork } from '@tranche/shared/api/unit-of-work.ts';
import { ok, refused, type Result } from '@tranche/shared/domain/result.ts';
import { BenefitReview } from './benefit.entities.ts';
import { lockBenefit } from './benefit.store.ts';

@Injectable()
export class HoldBenefitReview {
  constructor(private readonly unit: UnitOfWork) {}

  execute(input: HoldBenefitReviewInput): Promise<Result<{ benefitId: string; reviewId: string }>> {
    return this.unit.run('holdBenefitReview', async (work) => {
      const review = await work.find(BenefitReview, input.reviewId, input.expectedVersion);
      const benefit = review && (await lockBenefit(work, review.benefitId));
      if (!benefit) return refused('notFound', ['reviewId']);
      const verdict = holdBenefitReview(input, { benefit: benefit as Benefit, review: review as DomainReview, today: work.today });
      if (!verdict.ok) return verdict;
      const { change, next, events } = verdict.value;
      work.em.assign(review, { ...change, heldById: work.actor.personId });
      if (next) work.create(BenefitReview, { ...next, id: newId(work.now), benefitId: benefit.id, scopeId: benefit.scopeId, heldById: null, judgement: null });
      for (const event of events) work.emit(event, { benefitId: benefit.id, reviewId: review.id, scopeId: benefit.scopeId });
      work.touches(benefit.scopeId);
      return ok({ benefitId: benefit.id, reviewId: review.id });
    });
  }
}
