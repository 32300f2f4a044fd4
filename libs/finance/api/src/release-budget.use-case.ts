import { Injectable } from '@nestjs/common';
import { releaseBudget, type ReleaseBudgetInput } from '@tranche/finance/domain/release-budget.ts';
import { UnitOfWork } from '@tranche/shared/api/unit-of-work.ts';
import { ok, refused, type Result } from '@tranche/shared/domain/result.ts';
import { BudgetAllocation } from './finance.entities.ts';

@Injectable()
export class ReleaseBudget {
  constructor(private readonly unit: UnitOfWork) {}

  execute(input: ReleaseBudgetInput): Promise<Result<{ allocationId: string; scopeId: string }>> {
    return this.unit.run('releaseBudget', async (work) => {
      const allocation = await work.find(BudgetAllocation, input.allocationId, input.expectedVersion);
      if (!allocation) return refused('notFound', ['allocationId']);
      const verdict = releaseBudget(allocation);
      if (!verdict.ok) return verdict;
      work.em.assign(allocation, verdict.value.change);
      for (const event of verdict.value.events) work.emit(event, { allocationId: allocation.id, scopeId: allocation.scopeId });
      work.touches(allocation.scopeId);
      return ok({ allocationId: allocation.id, scopeId: allocation.scopeId });
    });
  }
}
