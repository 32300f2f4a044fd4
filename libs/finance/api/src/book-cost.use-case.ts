import { Injectable } from '@nestjs/common';
import { bookCost, type BookCostFacts, type BookCostInput } from '@tranche/finance/domain/book-cost.ts';
import { organisationFacts, scopeById } from '@tranche/organisation/api/offers.ts';
import { newId } from '@tranche/shared/api/record.ts';
import { UnitOfWork, type Work } from '@tranche/shared/api/unit-of-work.ts';
import { ok, refused, type Result } from '@tranche/shared/domain/result.ts';
import { CostItem } from './finance.entities.ts';

@Injectable()
export class BookCost {
  constructor(private readonly unit: UnitOfWork) {}

  execute(input: BookCostInput): Promise<Result<{ costItemId: string; scopeId: string; stageId: string | null }>> {
    return this.unit.run('bookCost', async (work) => {
      const scope = await scopeById(work, input.scopeId);
      if (!scope) return refused('notFound', ['scopeId']);
      const verdict = bookCost(input, await factsFor(work, input));
      if (!verdict.ok) return verdict;
      const { change, events } = verdict.value;
      const id = newId(work.now);
      work.create(CostItem, { ...change, id });
      for (const event of events) work.emit(event, { costItemId: id, scopeId: scope.id });
      work.touches(scope.id);
      return ok({ costItemId: id, scopeId: scope.id, stageId: change.stageId });
    });
  }
}

async function factsFor(work: Work, input: BookCostInput): Promise<BookCostFacts> {
  const settings = await organisationFacts(work);
  const [project] = await work.rows<{ currency: string; state: string }>('select currency, state from project where id = $1', [input.scopeId]);
  const [stage] = input.stageId ? await work.rows('select id from stage where id = $1 and project_id = $2', [input.stageId, input.scopeId]) : [];
  const settled = input.settlesId ? await work.find(CostItem, input.settlesId) : undefined;
  return {
    today: work.today, fiscalYearStartMonth: settings.fiscalYearStartMonth, currency: project?.currency ?? settings.currency,
    stageBelongs: stage !== undefined, bookable: project?.state !== 'declined', settled: settled ?? null,
  };
}
