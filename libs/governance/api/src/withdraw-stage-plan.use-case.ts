import { Injectable } from '@nestjs/common';
import { DecisionOffer } from '@tranche/decisions/api/offers.ts';
import { withdrawStagePlan, type WithdrawStagePlanInput } from '@tranche/governance/domain/withdraw-stage-plan.ts';
import { stageFacts } from '@tranche/projects/api/offers.ts';
import { Stale, UnitOfWork, type Work } from '@tranche/shared/api/unit-of-work.ts';
import { ok, refused, type Result } from '@tranche/shared/domain/result.ts';
import { withdrawGate } from './end-gate.ts';
import { StageGate } from './governance.entities.ts';

/** The project manager takes a plan back: the decision leaves the vote, and the stage goes back to planning. */
@Injectable()
export class WithdrawStagePlan {
  constructor(private readonly unit: UnitOfWork, private readonly decisions: DecisionOffer) {}

  execute(input: WithdrawStagePlanInput): Promise<Result<{ stageId: string }>> {
    return this.unit.run('withdrawStagePlan', async (work) => {
      const stage = await stageFacts(work, input.stageId);
      if (!stage) return refused('notFound', ['stageId']);
      if (stage.version !== input.expectedVersion) throw new Stale();
      const open = await openGateOf(work, stage.id);
      const gate = open && (await work.find(StageGate, open.id));
      if (!gate) return refused('stage.gateNotOpen');
      const verdict = withdrawStagePlan(input, { voteClosed: open.outcome !== null });
      if (!verdict.ok) return verdict;
      const { reason } = verdict.value;
      work.reason = reason;
      const withdrawn = await this.decisions.withdrawDecisionFor(work, open.decisionId, reason);
      if (!withdrawn.ok) return withdrawn;
      const ended = await withdrawGate(work, gate, reason);
      return ended.ok ? ok({ stageId: stage.id }) : ended;
    });
  }
}

interface OpenGate extends Record<string, unknown> {
  readonly id: string;
  readonly decisionId: string;
  readonly outcome: string | null;
}

async function openGateOf(work: Work, stageId: string): Promise<OpenGate | undefined> {
  const [gate] = await work.rows<OpenGate>(
    `select g.id, g.decision_id as "decisionId", d.outcome from stage_gate g join decision d on d.id = g.decision_id where g.stage_id = $1 and g.state = 'open' for update of d`, [stageId]);
  return gate;
}
