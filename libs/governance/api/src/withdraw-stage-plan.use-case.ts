import { Injectable } from '@nestjs/common';
import { DecisionOffer } from '@tranche/decisions/api/offers.ts';
import { withdrawStagePlan, type WithdrawStagePlanInput } from '@tranche/governance/domain/withdraw-stage-plan.ts';
import { stageFacts } from '@tranche/projects/api/offers.ts';
import { Stale, UnitOfWork, type Work } from '@tranche/shared/api/unit-of-work.ts';
import { ok, refused, type Result } from '@tranche/shared/domain/result.ts';

/** The project manager takes a plan back: the decision leaves the vote, and its subject puts the stage back to planning. */
@Injectable()
export class WithdrawStagePlan {
  constructor(private readonly unit: UnitOfWork, private readonly decisions: DecisionOffer) {}

  execute(input: WithdrawStagePlanInput): Promise<Result<{ stageId: string }>> {
    return this.unit.run('withdrawStagePlan', async (work) => {
      const stage = await stageFacts(work, input.stageId);
      if (!stage) return refused('notFound', ['stageId']);
      if (stage.version !== input.expectedVersion) throw new Stale();
      const gate = await openGateOf(work, stage.id);
      if (!gate) return refused('stage.gateNotOpen');
      const verdict = withdrawStagePlan(input, { voteClosed: gate.outcome !== null });
      if (!verdict.ok) return verdict;
      work.reason = verdict.value.reason;
      const withdrawn = await this.decisions.withdrawDecisionFor(work, gate.decisionId, verdict.value.reason);
      return withdrawn.ok ? ok({ stageId: stage.id }) : withdrawn;
    });
  }
}

async function openGateOf(work: Work, stageId: string): Promise<{ decisionId: string; outcome: string | null } | undefined> {
  const [gate] = await work.rows<{ decisionId: string; outcome: string | null }>(
    `select g.decision_id as "decisionId", d.outcome from stage_gate g join decision d on d.id = g.decision_id where g.stage_id = $1 and g.state = 'open' for update of d`, [stageId]);
  return gate;
}
