import { Injectable } from '@nestjs/common';
import type { Benefit as DomainBenefit } from '@tranche/benefits/domain/benefit.ts';
import { rebaselineBenefit, type RebaselineBenefitInput } from '@tranche/benefits/domain/rebaseline-benefit.ts';
import { Database } from '@tranche/shared/api/database.ts';
import { visibleScope } from '@tranche/shared/api/policy.ts';
import { UnitOfWork, type Work } from '@tranche/shared/api/unit-of-work.ts';
import { ok, refused, type Result } from '@tranche/shared/domain/result.ts';
import { BenefitFrame } from './benefit.entities.ts';
import { curveOf, lockBenefit, writeCurve } from './benefit.store.ts';
import { keepFigures } from './keep-figures.ts';

@Injectable()
export class RebaselineBenefit {
  constructor(private readonly unit: UnitOfWork, private readonly db: Database) {}

  execute(input: RebaselineBenefitInput): Promise<Result<{ benefitId: string }>> {
    return this.unit.run('rebaselineBenefit', async (work) => {
      const benefit = await lockBenefit(work, input.benefitId, input.expectedVersion);
      if (!benefit) return refused('notFound', ['benefitId']);
      const verdict = rebaselineBenefit(input, {
        benefit: benefit as DomainBenefit, curve: await curveOf(work, benefit.id), today: work.today,
        decisionInForce: await isInForce(work, this.db, input.decisionId), actorRecorded: await hasRecorded(work, benefit.id),
      });
      if (!verdict.ok) return verdict;
      const { change, curve, replaced, events } = verdict.value;
      work.reason = input.reason;
      work.create(BenefitFrame, { ...replaced, benefitId: benefit.id, scopeId: benefit.scopeId, replacedById: work.actor.personId });
      work.em.assign(benefit, change);
      await writeCurve(work, benefit, curve);
      for (const event of events) work.emit(event, { benefitId: benefit.id, scopeId: benefit.scopeId });
      await keepFigures(work, benefit);
      return ok({ benefitId: benefit.id });
    });
  }
}

/** Whether the decision exists for the actor, was approved, and is in force. */
async function isInForce(work: Work, db: Database, decisionId: string): Promise<boolean> {
  const found = await work.rows(`select from decision d where d.id = $1 and d.state = 'inForce' and d.outcome = 'approved' and ${await visibleScope(db, 'd.scope_id')}`, [decisionId]);
  return found.length > 0;
}

async function hasRecorded(work: Work, benefitId: string): Promise<boolean> {
  return (await work.rows('select from measurement where benefit_id = $1 and recorded_by_id = $2 limit 1', [benefitId, work.actor.personId])).length > 0;
}
