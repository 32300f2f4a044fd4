import { Injectable } from '@nestjs/common';
import { scopeById } from '@tranche/organisation/api/offers.ts';
import { escalateRisk, type EscalateRiskInput } from '@tranche/risks/domain/escalate-risk.ts';
import type { Work } from '@tranche/shared/api/unit-of-work.ts';
import { ok, refused, type Result } from '@tranche/shared/domain/result.ts';
import { ChangeRisk } from './change-risk.ts';
import { createRisk } from './raise-risk.use-case.ts';
import { RiskTolerance } from './risk-tolerance.ts';

/** A copy of the risk one level up; the risk itself goes on where it is. */
@Injectable()
export class EscalateRisk {
  constructor(private readonly change: ChangeRisk, private readonly tolerance: RiskTolerance) {}

  execute(input: EscalateRiskInput): Promise<Result<{ riskId: string }>> {
    return this.change.execute(
      'escalateRisk', input,
      async (risk, work) => escalateRisk(risk, input, { actorId: work.actor.personId, ...(await facts(work, input, risk.scopeId)), ...(await this.tolerance.of(work, risk.scopeId)) }),
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
}

async function facts(work: Work, { riskId, scopeId }: EscalateRiskInput, from: string): Promise<{ targetIsAbove: boolean; escalatedBefore: boolean }> {
  const [row] = await work.rows<{ above: boolean; before: boolean }>(
    `select exists (select from scope_ancestor where descendant_id = $1 and ancestor_id = $2 and depth > 0 and valid @> $3::date) as above,
            exists (select from risk where escalated_from_id = $4 and scope_id = $2 and state <> 'closed') as before`, [from, scopeId, work.today, riskId]);
  return { targetIsAbove: row?.above ?? false, escalatedBefore: row?.before ?? false };
}
