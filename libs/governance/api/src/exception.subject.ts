import { Injectable, type OnModuleInit } from '@nestjs/common';
import { DecisionSubjects, type DecisionSubject, type SubjectDecision } from '@tranche/decisions/api/offers.ts';
import { exceptionMachine, stageEffects, type ExceptionOption } from '@tranche/governance/domain/exception.ts';
import { widened } from '@tranche/governance/domain/widen-tolerance.ts';
import { settleStageException } from '@tranche/projects/api/offers.ts';
import type { Work } from '@tranche/shared/api/unit-of-work.ts';
import { next } from '@tranche/shared/domain/machine.ts';
import { ok, refusal, refused, type Refusal, type Result } from '@tranche/shared/domain/result.ts';
import { ExceptionReport, ToleranceRecord } from './governance.entities.ts';

const atDecision = { optionCount: 0, hasRecommendation: true, hasOutcome: true };

/** The decision on an exception moves the stage on, ends it, or asks for an exception plan (domain.md 3.12). */
@Injectable()
export class ExceptionSubject implements DecisionSubject, OnModuleInit {
  readonly kind = 'exception';

  constructor(private readonly subjects: DecisionSubjects) {}

  onModuleInit(): void {
    this.subjects.add(this);
  }

  async guards(work: Work, decision: SubjectDecision): Promise<readonly Refusal[]> {
    const report = await work.find(ExceptionReport, decision.subjectId);
    return report?.state === 'submitted' ? [] : [refusal('exception.notInThisState', [], { state: report?.state ?? 'decided', event: 'decide' })];
  }

  async effect(work: Work, decision: SubjectDecision): Promise<Result<unknown>> {
    const report = await work.find(ExceptionReport, decision.subjectId);
    if (!report) return refused('notFound');
    const state = next(exceptionMachine, 'exception', report.state, 'decide', atDecision);
    if (!state.ok) return state;
    const outcome = outcomeOf(report, decision);
    if (outcome === 'moreTolerance') await widenTolerances(work, report, decision);
    const settled = await settle(work, report.stageId, outcome);
    if (!settled.ok) return settled;
    work.em.assign(report, { state: state.value, outcome, decidedOn: work.today, planState: outcome === 'exceptionPlan' ? 'requested' : null });
    await work.record({ subjectType: 'exception', subjectId: report.id, kind: 'exception.decided', data: { outcome, decision: decision.id } });
    work.emit('ExceptionDecided', { exceptionId: report.id, stageId: report.stageId, scopeId: report.scopeId, outcome });
    work.touches(report.scopeId);
    return ok(undefined);
  }

  /** Taken back before it was decided: the report is its author's again, the stage stays in exception. */
  async withdrawn(work: Work, decision: SubjectDecision): Promise<Result<unknown>> {
    const report = await work.find(ExceptionReport, decision.subjectId);
    if (report?.state !== 'submitted') return ok(undefined);
    work.em.assign(report, { state: 'draft', submittedOn: null });
    work.touches(report.scopeId);
    return ok(undefined);
  }
}

/**
 * Options stand in the order of the ballot, the recommended one first; behind them stands "do nothing". A board that
 * approves none of them has judged the report wrong: the project manager forecasts anew.
 */
function outcomeOf(report: ExceptionReport, { outcome, chosenOptionPosition }: SubjectDecision): ExceptionOption {
  const index = (chosenOptionPosition ?? 1) - 1;
  return outcome === 'approved' ? (report.options[index]?.kind ?? 'reject') : 'reject';
}

function settle(work: Work, stageId: string, outcome: ExceptionOption): Promise<Result<unknown>> {
  const effect = stageEffects[outcome];
  // Until its new plan is approved, the stage waits in exception.
  if (effect === 'stayInException') return Promise.resolve(ok(undefined));
  return settleStageException(work, stageId, effect === 'stop' ? 'stop' : 'grantTolerance');
}

/** More tolerance means a number: the limits are widened to what the chosen option said. */
async function widenTolerances(work: Work, report: ExceptionReport, { chosenOptionPosition }: SubjectDecision): Promise<void> {
  const option = report.options[(chosenOptionPosition ?? 1) - 1];
  const [plan] = await work.rows<{ planned: string | null }>(
    report.level === 'stage' ? 'select budget::text as planned from stage where id = $1' : 'select planned::text from project_figures where id = $1', [report.level === 'stage' ? report.stageId : report.scopeId]);
  const records = await work.em.find(ToleranceRecord, { scopeId: report.scopeId, stageId: report.level === 'stage' ? report.stageId : null });
  for (const record of records) {
    const upper = widened(record as Parameters<typeof widened>[0], plan?.planned ?? null, option ?? {});
    if (upper !== null) work.em.assign(record, { upper });
  }
}
