import { Injectable } from '@nestjs/common';
import { declareConflictOfInterest, type DeclareConflictOfInterestInput } from '@tranche/decisions/domain/declare-conflict-of-interest.ts';
import { Database } from '@tranche/shared/api/database.ts';
import { UnitOfWork } from '@tranche/shared/api/unit-of-work.ts';
import { ok, refused, type Result } from '@tranche/shared/domain/result.ts';
import { voterFacts } from './decision-facts.ts';
import { DecisionConflict, Vote } from './decision.entity.ts';
import { lockDecision, tellLedger } from './locked-decision.ts';

@Injectable()
export class DeclareConflictOfInterest {
  constructor(private readonly unit: UnitOfWork, private readonly db: Database) {}

  /** Takes the decision alone: it changes who is entitled, which no vote may overtake. */
  execute(input: DeclareConflictOfInterestInput): Promise<Result<{ decisionId: string }>> {
    return this.unit.run('declareConflictOfInterest', async (work) => {
      const locked = await lockDecision(work, this.db, input.decisionId, 'update', input.expectedVersion);
      if (!locked) return refused('notFound', ['decisionId']);
      const { decision, facts } = locked;
      const verdict = declareConflictOfInterest(input, voterFacts(facts, work.actor.personId));
      if (!verdict.ok) return verdict;
      const { conflict, discardedSeatIds } = verdict.value;
      for (const vote of await work.em.find(Vote, { decisionId: decision.id, round: decision.round, seatId: { $in: discardedSeatIds } })) work.em.remove(vote);
      await work.flush();
      work.create(DecisionConflict, { ...conflict, scopeId: decision.scopeId, decisionId: decision.id });
      await tellLedger(work, decision, {
        kind: 'vote.conflictDeclared', data: { round: decision.round, category: conflict.category, discarded: discardedSeatIds }, content: { note: conflict.note || undefined },
      });
      work.emit('ConflictOfInterestDeclared', { decisionId: decision.id, scopeId: decision.scopeId });
      return ok({ decisionId: decision.id });
    });
  }
}
