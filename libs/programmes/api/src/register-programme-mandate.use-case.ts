import { Injectable } from '@nestjs/common';
import { registerProgrammeMandate, type RegisterProgrammeMandateInput } from '@tranche/programmes/domain/register-programme-mandate.ts';
import { scopeById } from '@tranche/organisation/api/offers.ts';
import { UnitOfWork } from '@tranche/shared/api/unit-of-work.ts';
import { ok, refused, type Result } from '@tranche/shared/domain/result.ts';
import type { ChangedProgramme } from './change-programme.ts';
import { createProgramme } from './create-programme.ts';

@Injectable()
export class RegisterProgrammeMandate {
  constructor(private readonly unit: UnitOfWork) {}

  execute(input: RegisterProgrammeMandateInput): Promise<Result<ChangedProgramme>> {
    return this.unit.run('registerProgrammeMandate', async (work) => {
      const portfolio = await scopeById(work, input.portfolioId);
      if (portfolio?.kind !== 'portfolio') return refused('notFound', ['portfolioId']);
      const verdict = registerProgrammeMandate(input);
      if (!verdict.ok) return verdict;
      const { titleDe, titleEn = null, portfolioId } = input;
      const { id } = await createProgramme(work, { titleDe, titleEn, portfolioId, from: work.today, record: verdict.value.change });
      for (const event of verdict.value.events) work.emit(event, { programmeId: id, scopeId: id });
      return ok({ programmeId: id });
    });
  }
}
