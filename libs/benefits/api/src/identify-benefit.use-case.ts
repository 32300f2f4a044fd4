import { Injectable } from '@nestjs/common';
import { identifyBenefit, type IdentifyBenefitInput } from '@tranche/benefits/domain/identify-benefit.ts';
import { nextKey, scopeById } from '@tranche/organisation/api/offers.ts';
import { newId } from '@tranche/shared/api/record.ts';
import { UnitOfWork } from '@tranche/shared/api/unit-of-work.ts';
import { ok, refused, type Result } from '@tranche/shared/domain/result.ts';
import { Benefit } from './benefit.entities.ts';
import { arePersons } from './benefit.store.ts';
import { keepFigures } from './keep-figures.ts';

@Injectable()
export class IdentifyBenefit {
  constructor(private readonly unit: UnitOfWork) {}

  execute(input: IdentifyBenefitInput): Promise<Result<{ benefitId: string }>> {
    return this.unit.run('identifyBenefit', async (work) => {
      const scope = await scopeById(work, input.scopeId);
      if (!scope) return refused('notFound', ['scopeId']);
      if (!(await arePersons(work, input.ownerId))) return refused('notFound', ['ownerId']);
      const verdict = identifyBenefit(input, { scopeKind: scope.kind });
      if (!verdict.ok) return verdict;
      const id = newId(work.now);
      // The number counts in the organisation, so that the key survives a move (domain.md 2.0).
      const key = await nextKey(work, '', 'B', 'benefit', id);
      const benefit = work.create(Benefit, {
        ...verdict.value.change, id, key, scopeId: scope.id, titleDe: input.titleDe, titleEn: input.titleEn ?? null, language: input.language, identifiedById: work.actor.personId,
      });
      for (const event of verdict.value.events) work.emit(event, { benefitId: id, scopeId: scope.id });
      await keepFigures(work, benefit);
      return ok({ benefitId: id });
    });
  }
}
