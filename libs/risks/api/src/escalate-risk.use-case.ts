import { Injectable } from '@nestjs/common';
import { scopeById } from '@tranche/organisation/api/offers.ts';
import { escalateRisk, type EscalateRiskInput } from '@tranche/risks/domain/escalate-risk.ts';
import { Database } from '@tranche/shared/api/database.ts';
import { visibleScope } from '@tranche/shared/api/policy.ts';
import type { Work } from '@tranche/shared/api/unit-of-work.ts';
import { ok, refused, type Result } from '@tranche/shared/domain/result.ts';
import { ChangeRisk } from './change-risk.ts';
import { createRisk } from './raise-risk.use-case.ts';
import { RiskTolerance } from './risk-tolerance.ts';

/** A copy of the risk one level up; the risk itself goes on where it is. */
@Injectable()
export class EscalateRisk {
  constructor(private readonly change: ChangeRisk, private readonly tolerance: RiskTolerance, private readonly db: Database) {}

  execute(input: EscalateRiskInput): Promise<Result<{ riskId: string }>> {
    return this.change.execute(
      'escalateRisk', input,
      async (risk, work) => escalateRisk(risk, input, { actorId: work.actor.personId, ...(await this.facts(work, input, risk.scopeId)), ...(await this.tolerance.of(work, risk.scopeId)) }),
      async (risk, { copy }, work) => {
        const scope = await scopeById(work, input.scopeId);
        if (!scope) return refused('notFound', ['scopeId']);
        if (input.reason) work.reason = input.reason;
        await createRisk(work, scope.key, { ...copy, escalatedFromId: risk.id });
        risk.updatedAt = work.now;
        return ok(undefined);
      },
    );
  }

  /** A target that the actor may not see is no target, so that nobody learns of it by trying. */
  private async facts(work: Work, { riskId, scopeId }: EscalateRiskInput, from: string): Promise<{ targetIsAbove: boolean; escalatedBefore: boolean }> {
    const [row] = await work.rows<{ above: boolean; before: boolean }>(
      `select exists (select from scope_ancestor a where a.descendant_id = $1 and a.ancestor_id = $2 and a.depth > 0 and a.valid @> $3::date and ${await visibleScope(this.db, 'a.ancestor_id')}) as above,
              exists (select from risk r where r.escalated_from_id = $4 and r.scope_id = $2 and r.state <> 'closed') as before`, [from, scopeId, work.today, riskId]);
    return { targetIsAbove: row?.above ?? false, escalatedBefore: row?.before ?? false };
  }
}
