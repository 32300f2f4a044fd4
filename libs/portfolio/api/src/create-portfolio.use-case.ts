import { Injectable } from '@nestjs/common';
import { createPortfolio, type CreatePortfolioInput } from '@tranche/portfolio/domain/create-portfolio.ts';
import { registerScope } from '@tranche/organisation/api/offers.ts';
import { newId } from '@tranche/shared/api/record.ts';
import { UnitOfWork } from '@tranche/shared/api/unit-of-work.ts';
import { ok, type Result } from '@tranche/shared/domain/result.ts';
import { Portfolio } from './portfolio.entities.ts';

@Injectable()
export class CreatePortfolio {
  constructor(private readonly unit: UnitOfWork) {}

  execute(input: CreatePortfolioInput): Promise<Result<{ portfolioId: string }>> {
    return this.unit.run('createPortfolio', async (work) => {
      const verdict = createPortfolio(input);
      if (!verdict.ok) return verdict;
      const id = newId(work.now);
      await registerScope(work, { id, kind: 'portfolio', titleDe: input.titleDe, titleEn: input.titleEn ?? null, parentId: null, from: work.today });
      work.create(Portfolio, { ...verdict.value.change, id });
      for (const event of verdict.value.events) work.emit(event, { portfolioId: id, scopeId: id });
      return ok({ portfolioId: id });
    });
  }
}
