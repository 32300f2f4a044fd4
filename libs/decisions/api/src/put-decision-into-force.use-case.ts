import { Injectable } from '@nestjs/common';
import { putDecisionIntoForce, type PutDecisionIntoForceInput } from '@tranche/decisions/domain/put-decision-into-force.ts';
import { Database } from '@tranche/shared/api/database.ts';
import { UnitOfWork } from '@tranche/shared/api/unit-of-work.ts';
import { ok, refused, type Result } from '@tranche/shared/domain/result.ts';
import { DecisionSubjects } from './decision-subject.ts';
import { lockDecision, subjectOf, tellLedger } from './locked-decision.ts';
import { supersede } from './supersession.ts';

@Injectable()
export class PutDecisionIntoForce {
  constructor(private readonly unit: UnitOfWork, private readonly db: Database, private readonly subjects: DecisionSubjects) {}

  /** Decision, effect on its subject and end of the replaced decision are one transaction; a guard that fails leaves all as it was. */
  execute(input: PutDecisionIntoForceInput): Promise<Result<{ decisionId: string; supersedesId: string | null }>> {
    return this.unit.run('putDecisionIntoForce', async (work) => {
      const locked = await lockDecision(work, this.db, input.decisionId, 'update', input.expectedVersion);
      if (!locked) return refused('notFound', ['decisionId']);
      const { decision, facts } = locked;
      const about = await subjectOf(work, decision);
      const subject = about && this.subjects.of(about.kind);
      const verdict = putDecisionIntoForce({
        state: decision.state, outcome: decision.outcome ?? null, effectiveFrom: decision.effectiveFrom ?? null, supersedesId: decision.supersedesId ?? null, today: work.today,
        conditions: facts.conditions, subjectRefusals: subject && decision.state === 'decided' ? await subject.guards(work, about.told) : [],
      });
      if (!verdict.ok) return verdict;
      work.em.assign(decision, verdict.value.change);
      const { supersedesId } = verdict.value;
      await tellLedger(work, decision, { kind: 'decision.inForce', data: { key: decision.key, effectiveOn: work.today, subject: about?.told.subjectId, supersedes: supersedesId ?? undefined } });
      if (supersedesId) {
        const replaced = await supersede(work, supersedesId, decision.id);
        if (!replaced.ok) return replaced;
      }
      const effect = subject ? await subject.effect(work, about.told) : ok(undefined);
      if (!effect.ok) return effect;
      work.emit('DecisionInForce', { decisionId: decision.id, scopeId: decision.scopeId });
      work.touches(decision.scopeId);
      return ok({ decisionId: decision.id, supersedesId });
    });
  }
}
