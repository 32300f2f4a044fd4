import { Injectable } from '@nestjs/common';
import { addCondition, type AddConditionInput } from '@tranche/decisions/domain/add-condition.ts';
import { Database } from '@tranche/shared/api/database.ts';
import { newId } from '@tranche/shared/api/record.ts';
import { UnitOfWork } from '@tranche/shared/api/unit-of-work.ts';
import { ok, refused, type Result } from '@tranche/shared/domain/result.ts';
import { Condition } from './condition.entity.ts';
import { leadsOf } from './decision-facts.ts';
import { lockDecision, tellLedger } from './locked-decision.ts';

@Injectable()
export class AddCondition {
  constructor(private readonly unit: UnitOfWork, private readonly db: Database) {}

  execute(input: AddConditionInput): Promise<Result<{ conditionId: string; decisionId: string }>> {
    return this.unit.run('addCondition', async (work) => {
      const locked = await lockDecision(work, this.db, input.decisionId, 'update');
      if (!locked) return refused('notFound', ['decisionId']);
      const { decision, facts } = locked;
      const [owner] = await work.rows('select id from person where id = $1', [input.ownerId]);
      if (!owner) return refused('notFound', ['ownerId']);
      const actorLeads = leadsOf(facts).includes(work.actor.personId);
      const verdict = addCondition(input, { state: decision.state, outcome: decision.outcome ?? null, today: work.today, actorLeads });
      if (!verdict.ok) return verdict;
      const { condition } = verdict.value;
      const id = newId(work.now);
      work.create(Condition, { ...condition, id, scopeId: decision.scopeId, proposedById: work.actor.personId });
      await tellLedger(work, decision, {
        kind: condition.state === 'open' ? 'condition.added' : 'condition.proposed',
        data: { condition: id, owner: condition.ownerId, dueOn: condition.dueOn, blocking: condition.blocking }, content: { text: condition.text },
      });
      work.emit('ConditionAdded', { conditionId: id, decisionId: decision.id, scopeId: decision.scopeId });
      return ok({ conditionId: id, decisionId: decision.id });
    });
  }
}
