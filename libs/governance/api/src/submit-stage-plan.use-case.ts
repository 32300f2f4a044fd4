import { Injectable } from '@nestjs/common';
import { DecisionOffer, type DecisionRequest } from '@tranche/decisions/api/offers.ts';
import { submitStagePlan, type StageSubmission, type SubmitStagePlanInput } from '@tranche/governance/domain/submit-stage-plan.ts';
import { submitStage } from '@tranche/projects/api/offers.ts';
import { newId } from '@tranche/shared/api/record.ts';
import { Stale, UnitOfWork, type Work } from '@tranche/shared/api/unit-of-work.ts';
import { ok, refused, type Result } from '@tranche/shared/domain/result.ts';
import { GateFactsReader, type GateFacts } from './gate-facts.reader.ts';
import { authorising, gateQuestion } from './gate-texts.ts';
import { StageGate } from './governance.entities.ts';
import { snapshotHash } from './snapshot-hash.ts';

/** A plan goes to its board: figures and seats are frozen, the vote is open; all of it or nothing. */
@Injectable()
export class SubmitStagePlan {
  constructor(private readonly unit: UnitOfWork, private readonly facts: GateFactsReader, private readonly decisions: DecisionOffer) {}

  execute(input: SubmitStagePlanInput): Promise<Result<{ stageId: string }>> {
    return this.unit.run('submitStagePlan', async (work) => {
      await work.rows('select id from stage where id = $1 for update', [input.stageId]);
      const facts = await this.facts.of(input.stageId, work.today);
      if (!facts) return refused('notFound', ['stageId']);
      if (facts.stage.version !== input.expectedVersion) throw new Stale();
      const verdict = submitStagePlan(input, { ...facts.submit, today: work.today });
      if (!verdict.ok) return verdict;
      const moved = await submitStage(work, input.stageId);
      if (!moved.ok) return moved;
      const gate = freeze(work, facts, verdict.value);
      await work.flush();
      const opened = await this.decisions.openDecisionFor(work, ballotFor(facts, gate));
      if (!opened.ok) return opened;
      gate.decisionId = opened.value.decisionId;
      await tell(work, facts, gate);
      work.emit('StagePlanSubmitted', { stageId: input.stageId, gateId: gate.id, scopeId: gate.scopeId, decisionId: gate.decisionId });
      work.touches(gate.scopeId);
      return ok({ stageId: input.stageId });
    });
  }
}

function freeze(work: Work, facts: GateFacts, submission: StageSubmission): StageGate {
  const snapshot = facts.snapshot(submission);
  return work.create(StageGate, {
    ...submission, id: newId(work.now), scopeId: facts.stage.projectId, stageId: facts.stage.id, decisionId: null, state: 'open',
    submittedAt: work.now, submittedById: work.actor.personId, snapshot, snapshotHash: snapshotHash(snapshot), endedAt: null, endNote: null,
  });
}

function ballotFor({ stage, boardId }: GateFacts, gate: StageGate): DecisionRequest {
  const { language } = gate;
  return {
    scopeId: stage.projectId, kind: 'stageGate', subject: { kind: 'stageGate', id: gate.id }, bodyId: boardId ?? null, language, dueOn: gate.dueOn,
    question: gateQuestion(stage, language), context: gate.ifNot ?? '', recommendation: gate.recommendation, options: [authorising(language)], evidence: [{ title: stage.key, target: stage.key }],
  };
}

function tell(work: Work, { stage }: GateFacts, gate: StageGate): Promise<string> {
  return work.record({
    subjectType: 'stageGate', subjectId: gate.id, kind: 'gate.submitted',
    data: { stage: stage.id, decision: gate.decisionId ?? undefined, snapshot: gate.snapshotHash, budget: stage.budget, currency: stage.currency, from: stage.plannedStart, to: stage.plannedEnd, dueOn: gate.dueOn, overlap: gate.overlapAsked },
    content: { recommendation: gate.recommendation, ifNot: gate.ifNot ?? undefined, breachNote: gate.breachNote ?? undefined },
  });
}
