import { Injectable } from '@nestjs/common';
import type { Benefit } from '@tranche/benefits/domain/benefit.ts';
import { startRealisation, type StartRealisationInput } from '@tranche/benefits/domain/start-realisation.ts';
import { UnitOfWork } from '@tranche/shared/api/unit-of-work.ts';
import { ok, refused, type Result } from '@tranche/shared/domain/result.ts';
import { lockBenefit } from './benefit.store.ts';
import { keepFigures } from './keep-figures.ts';

@Injectable()
export class StartRealisation {
  constructor(private readonly unit: UnitOfWork) {}

  execute(input: StartRealisationInput): Promise<Result<{ benefitId: string }>> {
    return this.unit.run('startRealisation', async (work) => {
      const benefit = await lockBenefit(work, input.benefitId, input.expectedVersion);
      if (!benefit) return refused('notFound', ['benefitId']);
      const verdict = startRealisation(input, { benefit: benefit as Benefit, today: work.today });
      if (!verdict.ok) return verdict;
      work.em.assign(benefit, verdict.value.change);
      for (const event of verdict.value.events) work.emit(event, { benefitId: benefit.id, scopeId: benefit.scopeId });
      await keepFigures(work, benefit);
      return ok({ benefitId: benefit.id });
    });
  }
}
