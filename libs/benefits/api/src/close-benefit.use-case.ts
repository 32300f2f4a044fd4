import { Injectable } from '@nestjs/common';
import type { Benefit } from '@tranche/benefits/domain/benefit.ts';
import type { BenefitReview as DomainReview } from '@tranche/benefits/domain/benefit-review.ts';
import { closeBenefit, type CloseBenefitInput } from '@tranche/benefits/domain/close-benefit.ts';
import { UnitOfWork } from '@tranche/shared/api/unit-of-work.ts';
import { ok, refused, type Result } from '@tranche/shared/domain/result.ts';
import { BenefitReview } from './benefit.entities.ts';
import { lockBenefit } from './benefit.store.ts';
import { keepFigures } from './keep-figures.ts';

@Injectable()
export class CloseBenefit {
  constructor(private readonly unit: UnitOfWork) {}

  execute(input: CloseBenefitInput): Promise<Result<{ benefitId: string }>> {
    return this.unit.run('closeBenefit', async (work) => {
      const benefit = await lockBenefit(work, input.benefitId, input.expectedVersion);
      if (!benefit) return refused('notFound', ['benefitId']);
      const reviews = await work.em.find(BenefitReview, { benefitId: benefit.id });
      const verdict = closeBenefit({ benefit: benefit as Benefit, reviews: reviews as DomainReview[] });
      if (!verdict.ok) return verdict;
      work.em.assign(benefit, verdict.value.change);
      for (const event of verdict.value.events) work.emit(event, { benefitId: benefit.id, scopeId: benefit.scopeId });
      await keepFigures(work, benefit);
      return ok({ benefitId: benefit.id });
    });
  }
}
