import { Injectable } from '@nestjs/common';
import type { Benefit } from '@tranche/benefits/domain/benefit.ts';
import type { BenefitReview as DomainReview } from '@tranche/benefits/domain/benefit-review.ts';
import { planBenefitReview, type PlanBenefitReviewInput } from '@tranche/benefits/domain/plan-benefit-review.ts';
import { newId } from '@tranche/shared/api/record.ts';
import { UnitOfWork } from '@tranche/shared/api/unit-of-work.ts';
import { ok, refused, type Result } from '@tranche/shared/domain/result.ts';
import { BenefitReview } from './benefit.entities.ts';
import { arePersons, lockBenefit } from './benefit.store.ts';

@Injectable()
export class PlanBenefitReview {
  constructor(private readonly unit: UnitOfWork) {}

  execute(input: PlanBenefitReviewInput): Promise<Result<{ benefitId: string; reviewId: string }>> {
    return this.unit.run('planBenefitReview', async (work) => {
      const benefit = await lockBenefit(work, input.benefitId);
      if (!benefit) return refused('notFound', ['benefitId']);
      if (!(await arePersons(work, input.ownerId))) return refused('notFound', ['ownerId']);
      const reviews = await work.em.find(BenefitReview, { benefitId: benefit.id });
      const verdict = planBenefitReview(input, { benefit: benefit as Benefit, reviews: reviews as DomainReview[], today: work.today });
      if (!verdict.ok) return verdict;
      const reviewId = newId(work.now);
      work.create(BenefitReview, { ...verdict.value.review, id: reviewId, benefitId: benefit.id, scopeId: benefit.scopeId, heldById: null, judgement: null });
      for (const event of verdict.value.events) work.emit(event, { benefitId: benefit.id, reviewId, scopeId: benefit.scopeId });
      work.touches(benefit.scopeId);
      return ok({ benefitId: benefit.id, reviewId });
    });
  }
}
