import { Injectable } from '@nestjs/common';
import { profileBenefit, type ProfileBenefitInput, type ProfiledBenefit } from '@tranche/benefits/domain/profile-benefit.ts';
import { UnitOfWork } from '@tranche/shared/api/unit-of-work.ts';
import { ok, refused, type Result } from '@tranche/shared/domain/result.ts';
import { arePersons, contributorsOf, curveOf, lockBenefit, writeCurve } from './benefit.store.ts';
import { keepFigures } from './keep-figures.ts';

@Injectable()
export class ProfileBenefit {
  constructor(private readonly unit: UnitOfWork) {}

  execute(input: ProfileBenefitInput): Promise<Result<{ benefitId: string }>> {
    return this.unit.run('profileBenefit', async (work) => {
      const benefit = await lockBenefit(work, input.benefitId, input.expectedVersion);
      if (!benefit) return refused('notFound', ['benefitId']);
      if (!(await arePersons(work, input.ownerId))) return refused('notFound', ['ownerId']);
      const facts = { curve: await curveOf(work, benefit.id), contributors: await contributorsOf(work, benefit.id), today: work.today };
      const verdict = profileBenefit(input, { ...facts, benefit: profileOf(benefit as ProfiledBenefit) });
      if (!verdict.ok) return verdict;
      work.em.assign(benefit, verdict.value.change);
      await writeCurve(work, benefit, verdict.value.curve);
      for (const event of verdict.value.events) work.emit(event, { benefitId: benefit.id, scopeId: benefit.scopeId });
      await keepFigures(work, benefit);
      return ok({ benefitId: benefit.id });
    });
  }
}

/** The fields that a profile may change, without those that belong to the stored row alone. */
function profileOf(benefit: ProfiledBenefit): ProfiledBenefit {
  const { state, kind, category, beneficiary, ownerId, measureDe, measureEn, method, unit, aggregation, holdBand, baselineValue, baselineOn, targetValue, targetOn, relapsedOn } = benefit;
  const { titleDe, titleEn, confidence, measureEveryMonths, monetisedAmount, currency } = benefit;
  return {
    state, kind, category, beneficiary, ownerId, measureDe, measureEn, method, unit, aggregation, holdBand, baselineValue, baselineOn, targetValue, targetOn, relapsedOn,
    titleDe, titleEn, confidence, measureEveryMonths, monetisedAmount, currency,
  };
}
