import { Injectable } from '@nestjs/common';
import { unknownPerson } from '@tranche/issues/api/offers.ts';
import { scopeById } from '@tranche/organisation/api/offers.ts';
import { handOverRisk, type HandOverRiskInput } from '@tranche/risks/domain/hand-over-risk.ts';
import { visibleScope } from '@tranche/shared/api/policy.ts';
import { Database } from '@tranche/shared/api/database.ts';
import { ok, refused, type Result } from '@tranche/shared/domain/result.ts';
import { ChangeRisk, responsesOf } from './change-risk.ts';
import { createRisk } from './raise-risk.use-case.ts';
import { RiskResponse } from './risk.entity.ts';

/** The risk goes on in another scope with a new owner, its open responses with it. */
@Injectable()
export class HandOverRisk {
  constructor(private readonly change: ChangeRisk, private readonly db: Database) {}

  execute(input: HandOverRiskInput): Promise<Result<{ riskId: string }>> {
    return this.change.execute('handOverRisk', input, async (risk, work) => (await unknownPerson(work, { ownerId: input.ownerId })) ?? handOverRisk(risk, input), async (risk, { copy }, work) => {
      const scope = await scopeById(work, input.scopeId);
      const visible = await this.db.row(`select 1 from scope where id = $1 and ${await visibleScope(this.db, 'id')}`, [input.scopeId]);
      if (!scope || !visible) return refused('notFound', ['scopeId']);
      const next = await createRisk(work, scope.key, copy);
      for (const { category, text, actioneeId, dueOn, cost, currency, state } of await responsesOf(work, risk.id)) {
        if (state === 'planned') work.create(RiskResponse, { riskId: next.id, scopeId: scope.id, category, text, actioneeId, dueOn, cost, currency, state, doneOn: null, note: null });
      }
      risk.closeNote = [risk.closeNote, next.key].filter(Boolean).join(' · ');
      return ok(undefined);
    });
  }
}
