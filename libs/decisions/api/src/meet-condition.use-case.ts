import { Injectable } from '@nestjs/common';
import { meetCondition, type MeetConditionInput } from '@tranche/decisions/domain/meet-condition.ts';
import { Database } from '@tranche/shared/api/database.ts';
import { UnitOfWork } from '@tranche/shared/api/unit-of-work.ts';
import { ok, refused, type Result } from '@tranche/shared/domain/result.ts';
import { Condition } from './condition.entity.ts';
import { lockDecision, tellLedger } from './locked-decision.ts';

@Injectable()
export class MeetCondition {
  constructor(private readonly unit: UnitOfWork, private readonly db: Database) {}

  execute(input: MeetConditionInput): Promise<Result<{ conditionId: string; decisionId: string }>> {
    return this.unit.run('meetCondition', async (work) => {
      const condition = await work.find(Condition, input.conditionId, input.expectedVersion);
      const locked = condition && (await lockDecision(work, this.db, condition.decisionId, 'update'));
      if (!locked) return refused('notFound', ['conditionId']);
      const { decision, facts } = locked;
      const verdict = meetCondition(input, { state: condition.state, decisionState: decision.state, now: facts.now });
      if (!verdict.ok) return verdict;
      work.em.assign(condition, verdict.value.change);
      await tellLedger(work, decision, { kind: 'condition.met', data: { condition: condition.id }, content: { note: input.note } });
      work.emit('ConditionMet', { conditionId: condition.id, decisionId: decision.id, scopeId: decision.scopeId });
      work.touches(decision.scopeId);
      return ok({ conditionId: condition.id, decisionId: decision.id });
    });
  }
}
