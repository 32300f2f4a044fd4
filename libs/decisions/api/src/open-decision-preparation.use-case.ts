import { Injectable } from '@nestjs/common';
import { openDecisionPreparation, type OpenDecisionPreparationInput } from '@tranche/decisions/domain/open-decision-preparation.ts';
import { Database } from '@tranche/shared/api/database.ts';
import { UnitOfWork } from '@tranche/shared/api/unit-of-work.ts';
import { ok, refused, type Result } from '@tranche/shared/domain/result.ts';
import { lockDecision } from './locked-decision.ts';

@Injectable()
export class OpenDecisionPreparation {
  constructor(private readonly unit: UnitOfWork, private readonly db: Database) {}

  execute(input: OpenDecisionPreparationInput): Promise<Result<{ decisionId: string }>> {
    return this.unit.run('openDecisionPreparation', async (work) => {
      const locked = await lockDecision(work, this.db, input.decisionId, 'update', input.expectedVersion);
      if (!locked) return refused('notFound', ['decisionId']);
      const { decision, facts } = locked;
      const verdict = openDecisionPreparation(input, { state: decision.state, dueOn: decision.dueOn ?? null, optionCount: facts.optionIds.length, today: work.today });
      if (!verdict.ok) return verdict;
      work.em.assign(decision, verdict.value.change);
      work.emit('DecisionPreparationOpened', { decisionId: decision.id, scopeId: decision.scopeId });
      return ok({ decisionId: decision.id });
    });
  }
}
