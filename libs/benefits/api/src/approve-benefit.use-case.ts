import { Injectable } from '@nestjs/common';
import { approveBenefit, type ApproveBenefitInput } from '@tranche/benefits/domain/approve-benefit.ts';
import type { Benefit } from '@tranche/benefits/domain/benefit.ts';
import { UnitOfWork } from '@tranche/shared/api/unit-of-work.ts';
import { ok, refused, type Result } from '@tranche/shared/domain/result.ts';
import { contributorsOf, curveOf, lockBenefit } from './benefit.store.ts';
import { keepFigures } from './keep-figures.ts';

@Injectable()
export class ApproveBenefit {
  constructor(private readonly unit: UnitOfWork) {}

  execute(input: ApproveBenefitInput): Promise<Result<{ benefitId: string }>> {
    return this.unit.run('approveBenefit', async (work) => {
      const benefit = await lockBenefit(work, input.benefitId, input.expectedVersion);
      if (!benefit) return refused('notFound', ['benefitId']);
      const verdict = approveBenefit({ benefit: benefit as Benefit, curve: await curveOf(work, benefit.id), contributors: await contributorsOf(work, benefit.id) });
      if (!verdict.ok) return verdict;
      work.em.assign(benefit, verdict.value.change);
      for (const event of verdict.value.events) work.emit(event, { benefitId: benefit.id, scopeId: benefit.scopeId });
      await keepFigures(work, benefit);
      return ok({ benefitId: benefit.id });
    });
  }
}
