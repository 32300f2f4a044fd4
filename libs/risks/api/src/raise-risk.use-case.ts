import { Injectable } from '@nestjs/common';
import { belongsTo, levelOf, unknownPerson } from '@tranche/issues/api/offers.ts';
import { nextKey, scopeById } from '@tranche/organisation/api/offers.ts';
import { raiseRisk, type RaiseRiskInput } from '@tranche/risks/domain/raise-risk.ts';
import type { RiskState } from '@tranche/risks/domain/risk.ts';
import { Access } from '@tranche/shared/api/access.ts';
import { newId } from '@tranche/shared/api/record.ts';
import { UnitOfWork, type Work } from '@tranche/shared/api/unit-of-work.ts';
import { ok, refused, type Result } from '@tranche/shared/domain/result.ts';
import { rememberEstimate } from './change-risk.ts';
import { Risk } from './risk.entity.ts';

@Injectable()
export class RaiseRisk {
  constructor(private readonly unit: UnitOfWork, private readonly access: Access) {}

  execute(input: RaiseRiskInput): Promise<Result<{ riskId: string }>> {
    return this.unit.run('raiseRisk', async (work) => {
      const [scope, unknown, actor] = await Promise.all([scopeById(work, input.scopeId), unknownPerson(work, { ownerId: input.ownerId }), this.access.actorOn(input.scopeId)]);
      if (!scope) return refused('notFound', ['scopeId']);
      if (unknown) return unknown;
      const mayAssess = belongsTo('keepers', levelOf(scope.key), actor);
      const verdict = raiseRisk(input, { actorId: work.actor.personId, today: work.today, mayAssess, currency: work.currency });
      if (!verdict.ok) return verdict;
      const risk = await createRisk(work, scope.key, verdict.value.change);
      for (const event of verdict.value.events) work.emit(event, { riskId: risk.id, scopeId: scope.id, actorId: work.actor.personId, ...(input.originId ? { originId: input.originId } : {}) });
      return ok({ riskId: risk.id });
    });
  }
}

/** A new row of the register with the next key of its scope and the first entry of its history. */
export async function createRisk(work: Work, scopeKey: string, state: RiskState): Promise<Risk> {
  const id = newId(work.now);
  const key = await nextKey(work, scopeKey, 'R', 'risk', id);
  const risk = work.create(Risk, { ...state, id, key, closedOn: null, scoreBefore: null });
  rememberEstimate(work, risk);
  work.touches(state.scopeId);
  return risk;
}
