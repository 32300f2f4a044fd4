import { Injectable, type OnModuleInit } from '@nestjs/common';
import { DecisionSubjects, type DecisionSubject, type SubjectDecision } from '@tranche/decisions/api/offers.ts';
import { authoriseChecks } from '@tranche/governance/domain/authorise-guards.ts';
import { refusalsOf } from '@tranche/governance/domain/guard-check.ts';
import { authoriseStage, returnStage } from '@tranche/projects/api/offers.ts';
import type { Work } from '@tranche/shared/api/unit-of-work.ts';
import { ok, refusal, refused, type Refusal, type Result } from '@tranche/shared/domain/result.ts';
import { tellGate, withdrawGate } from './end-gate.ts';
import { GateFactsReader } from './gate-facts.reader.ts';
import { StageGate } from './governance.entities.ts';

/** First answer of a gate: authorise. Every other one, and a rejection, sends the plan back for rework. */
const authorising = 1;

const approves = ({ outcome, chosenOptionPosition }: SubjectDecision) => outcome === 'approved' && (chosenOptionPosition ?? authorising) === authorising;

/** A stage gate is a decision with effect: its guards are asked and its stage is moved in the transaction of the decision. */
@Injectable()
export class StageGateSubject implements DecisionSubject, OnModuleInit {
  readonly kind = 'stageGate';

  constructor(private readonly subjects: DecisionSubjects, private readonly facts: GateFactsReader) {}

  onModuleInit(): void {
    this.subjects.add(this);
  }

  /** The guards are read anew in the moment of the effect, not taken from the figures that were frozen. */
  async guards(work: Work, decision: SubjectDecision): Promise<readonly Refusal[]> {
    const gate = await openGate(work, decision);
    if (!gate) return [refusal('stage.gateNotOpen')];
    if (!approves(decision)) return [];
    const facts = await this.facts.of(gate.stageId, work.today);
    return facts ? refusalsOf(authoriseChecks(facts.authorise({ breachNote: gate.breachNote ?? null, overlapAsked: gate.overlapAsked }))) : [refusal('notFound')];
  }

  async effect(work: Work, decision: SubjectDecision): Promise<Result<unknown>> {
    const gate = await openGate(work, decision);
    if (!gate) return refused('stage.gateNotOpen');
    const authorised = approves(decision);
    const moved = authorised ? await authoriseStage(work, gate.stageId, decision.id, { overlapAllowed: gate.overlapAsked }) : await returnStage(work, gate.stageId);
    if (!moved.ok) return moved;
    work.em.assign(gate, { state: authorised ? 'authorised' : 'returned', endedAt: work.now });
    await tellGate(work, gate, authorised ? 'stage.authorised' : 'stage.returned');
    work.emit(authorised ? 'StageGateAuthorised' : 'StageGateReturned', { stageId: gate.stageId, gateId: gate.id, scopeId: gate.scopeId, decisionId: decision.id });
    work.touches(gate.scopeId);
    return ok(undefined);
  }

  /** The decision was taken back before it was taken: the stage is being planned again. */
  async withdrawn(work: Work, decision: SubjectDecision, reason: string): Promise<Result<unknown>> {
    const gate = await openGate(work, decision);
    return gate ? withdrawGate(work, gate, reason) : ok(undefined);
  }
}

async function openGate(work: Work, decision: SubjectDecision): Promise<StageGate | undefined> {
  const gate = await work.find(StageGate, decision.subjectId);
  return gate?.state === 'open' ? gate : undefined;
}
