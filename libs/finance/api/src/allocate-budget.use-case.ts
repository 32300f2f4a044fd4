import { Injectable } from '@nestjs/common';
import { allocateBudget, type AllocateBudgetInput } from '@tranche/finance/domain/allocate-budget.ts';
import { organisationFacts, scopeById } from '@tranche/organisation/api/offers.ts';
import { newId } from '@tranche/shared/api/record.ts';
import { UnitOfWork } from '@tranche/shared/api/unit-of-work.ts';
import { ok, refused, type Result } from '@tranche/shared/domain/result.ts';
import { BudgetAllocation } from './finance.entities.ts';

@Injectable()
export class AllocateBudget {
  constructor(private readonly unit: UnitOfWork) {}

  execute(input: AllocateBudgetInput): Promise<Result<{ allocationId: string; scopeId: string }>> {
    return this.unit.run('allocateBudget', async (work) => {
      const scope = await scopeById(work, input.scopeId);
      if (!scope) return refused('notFound', ['scopeId']);
      const [project] = await work.rows<{ currency: string }>('select currency from project where id = $1', [scope.id]);
      const verdict = allocateBudget(input, { currency: project?.currency ?? (await organisationFacts(work)).currency });
      if (!verdict.ok) return verdict;
      const id = newId(work.now);
      work.create(BudgetAllocation, { ...verdict.value.change, id });
      for (const event of verdict.value.events) work.emit(event, { allocationId: id, scopeId: scope.id });
      work.touches(scope.id);
      return ok({ allocationId: id, scopeId: scope.id });
    });
  }
}
