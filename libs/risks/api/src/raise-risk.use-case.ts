import { Injectable } from '@nestjs/common';
import { nextKey, scopeById } from '@tranche/organisation/api/offers.ts';
import { raiseRisk, type RaiseRiskInput } from '@tranche/risks/domain/raise-risk.ts';
import { Access } from '@tranche/shared/api/access.ts';
import { newId } from '@tranche/shared/api/record.ts';
import { UnitOfWork } from '@tranche/shared/api/unit-of-work.ts';
import { ok, refused, type Result } from '@tranche/shared/domain/result.ts';
import { Risk } from './risk.entity.ts';
import { registerKeepers } from './risk.policies.ts';

@Injectable()
export class RaiseRisk {
  constructor(private readonly unit: UnitOfWork, private readonly access: Access) {}

  execute(input: RaiseRiskInput): Promise<Result<{ riskId: string }>> {
    return this.unit.run('raiseRisk', async (work) => {
      const scope = await scopeById(work, input.scopeId);
      if (!scope) return refused('notFound', ['scopeId']);
      const mayAssess = (await this.access.actorOn(scope.id)).has(...registerKeepers);
      const verdict = raiseRisk(input, { actorId: work.actor.personId, today: work.today, mayAssess, currency: 'EUR' });
      if (!verdict.ok) return verdict;
      const { change, events } = verdict.value;
      const id = newId(work.now);
      const key = await nextKey(work, scope.key, 'R', 'risk', id);
      work.create(Risk, { ...change, id, key, closedOn: null });
      for (const event of events) work.emit(event, { riskId: id, scopeId: scope.id });
      work.touches(scope.id);
      return ok({ riskId: id });
    });
  }
}
