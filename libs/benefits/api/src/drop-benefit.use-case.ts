import { Injectable } from '@nestjs/common';
import type { Benefit } from '@tranche/benefits/domain/benefit.ts';
import { dropBenefit, type DropBenefitInput } from '@tranche/benefits/domain/drop-benefit.ts';
import { UnitOfWork } from '@tranche/shared/api/unit-of-work.ts';
import { ok, refused, type Result } from '@tranche/shared/domain/result.ts';
import { lockBenefit } from './benefit.store.ts';
import { keepFigures } from './keep-figures.ts';

@Injectable()
export class DropBenefit {
  constructor(private readonly unit: UnitOfWork) {}

  execute(input: DropBenefitInput): Promise<Result<{ benefitId: string }>> {
    return this.unit.run('dropBenefit', async (work) => {
      const benefit = await lockBenefit(work, input.benefitId, input.expectedVersion);
      if (!benefit) return refused('notFound', ['benefitId']);
      const verdict = dropBenefit(input, { benefit: benefit as Benefit });
      if (!verdict.ok) return verdict;
      work.reason = input.reason;
      work.em.assign(benefit, verdict.value.change);
      for (const event of verdict.value.events) work.emit(event, { benefitId: benefit.id, scopeId: benefit.scopeId });
      await keepFigures(work, benefit);
      return ok({ benefitId: benefit.id });
    });
  }
}
