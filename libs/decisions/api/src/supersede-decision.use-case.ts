import { Injectable } from '@nestjs/common';
import type { SupersedeDecisionInput } from '@tranche/decisions/domain/supersede-decision.ts';
import { Database } from '@tranche/shared/api/database.ts';
import { UnitOfWork } from '@tranche/shared/api/unit-of-work.ts';
import { ok, refused, type Result } from '@tranche/shared/domain/result.ts';
import { lockDecision } from './locked-decision.ts';
import { linkRefusals, partOf, supersede } from './supersession.ts';

@Injectable()
export class SupersedeDecision {
  constructor(private readonly unit: UnitOfWork, private readonly db: Database) {}

  execute(input: SupersedeDecisionInput): Promise<Result<{ decisionId: string; successorId: string }>> {
    return this.unit.run('supersedeDecision', async (work) => {
      const old = await lockDecision(work, this.db, input.decisionId, 'update', input.expectedVersion);
      if (!old) return refused('notFound', ['decisionId']);
      const successor = await lockDecision(work, this.db, input.byDecisionId, 'update');
      if (!successor) return refused('notFound', ['byDecisionId']);
      const link = await linkRefusals(work, old.decision.id, partOf(successor.decision));
      if (!link.ok) return link;
      work.em.assign(successor.decision, link.value.successor);
      await work.flush();
      if (link.value.old) {
        const done = await supersede(work, old.decision.id, successor.decision.id);
        if (!done.ok) return done;
      }
      work.touches(old.decision.scopeId);
      return ok({ decisionId: old.decision.id, successorId: successor.decision.id });
    });
  }
}
