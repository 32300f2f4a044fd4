import { Injectable } from '@nestjs/common';
import { decide, type DecideInput } from '@tranche/decisions/domain/decide.ts';
import { Database } from '@tranche/shared/api/database.ts';
import { UnitOfWork, type Work } from '@tranche/shared/api/unit-of-work.ts';
import { ok, refused, type Result } from '@tranche/shared/domain/result.ts';
import { voterFacts } from './decision-facts.ts';
import { lockDecision, tellLedger } from './locked-decision.ts';

@Injectable()
export class Decide {
  constructor(private readonly unit: UnitOfWork, private readonly db: Database) {}

  execute(input: DecideInput): Promise<Result<{ decisionId: string }>> {
    return this.unit.run('decide', async (work) => {
      const locked = await lockDecision(work, this.db, input.decisionId, 'update', input.expectedVersion);
      if (!locked) return refused('notFound', ['decisionId']);
      const { decision, facts } = locked;
      const { actorId, viaToken, managesScope, ballot } = voterFacts(facts, work.actor.personId);
      const verdict = decide(input, {
        state: decision.state, kind: decision.kind, deciderId: decision.deciderId ?? null, recommendedOptionId: decision.recommendedOptionId ?? null,
        actorId, viaToken, managesScope, conflicts: ballot.conflicts, now: facts.now, deciderHoldsRole: await isActive(work, actorId), optionIds: facts.optionIds,
      });
      if (!verdict.ok) return verdict;
      work.em.assign(decision, { ...verdict.value.change, decidedById: actorId });
      await tellLedger(work, decision, {
        kind: 'decision.decided', data: { key: decision.key, outcome: input.outcome, option: decision.chosenOptionId ?? undefined, decider: actorId }, content: { reason: input.reason },
      });
      work.emit('DecisionDecided', { decisionId: decision.id, scopeId: decision.scopeId });
      work.touches(decision.scopeId);
      return ok({ decisionId: decision.id });
    });
  }
}

/** Decisions are laid before persons by name, so the role that must be held today is to belong to the organisation. */
async function isActive(work: Work, personId: string): Promise<boolean> {
  const [person] = await work.rows('select id from person where id = $1 and active_from <= $2::date and (active_to is null or active_to >= $2::date)', [personId, work.today]);
  return person !== undefined;
}
