import { Injectable } from '@nestjs/common';
import { DecisionOffer, type DecisionRequest } from '@tranche/decisions/api/offers.ts';
import { submitExceptionReport, type SubmitExceptionReportInput } from '@tranche/governance/domain/submit-exception-report.ts';
import { raiseStageException, stageFacts, type StageFacts } from '@tranche/projects/api/offers.ts';
import { translate } from '@tranche/shared/api/messages.ts';
import { UnitOfWork, type Work } from '@tranche/shared/api/unit-of-work.ts';
import type { Day } from '@tranche/shared/domain/day.ts';
import { ok, refused, type Result } from '@tranche/shared/domain/result.ts';
import { exceptionQuestion } from './gate-texts.ts';
import { ExceptionReport } from './governance.entities.ts';
import { workingCalendar } from '@tranche/organisation/api/offers.ts';

/** Days that the level in charge has for its decision, when the report does not say more: one working week. */
const decideWithinWorkingDays = 5;

/** The report is complete: stage and, where its tolerance is broken, project are in exception, and the level that set the tolerance decides. */
@Injectable()
export class SubmitExceptionReport {
  constructor(private readonly unit: UnitOfWork, private readonly decisions: DecisionOffer) {}

  execute(input: SubmitExceptionReportInput): Promise<Result<{ exceptionId: string; projectId: string }>> {
    return this.unit.run('submitExceptionReport', async (work) => {
      const report = await work.find(ExceptionReport, input.exceptionId, input.expectedVersion);
      const stage = report && (await stageFacts(work, report.stageId));
      if (!report || !stage) return refused('notFound', ['exceptionId']);
      const verdict = submitExceptionReport(report, input, { today: work.today });
      if (!verdict.ok) return verdict;
      const board = await decidingBoard(work, stage.projectId, report.level);
      if (!board) return refused('exception.boardMissing');
      const { cause, consequences, recommendation } = input;
      work.em.assign(report, { cause, consequences, options: recommendedFirst(input), recommended: 0, recommendation, state: verdict.value.state, submittedOn: verdict.value.submittedOn });
      // A report that its board gave back is submitted again while the stage is in exception already.
      const moved = stage.state === 'exception' ? ok(undefined) : await raiseStageException(work, stage.id, report.level);
      if (!moved.ok) return moved;
      const dueOn = (await workingCalendar(work)).dueAfter(work.today, decideWithinWorkingDays);
      const opened = await this.decisions.openDecisionFor(work, ballotFor(report, stage, board, dueOn));
      if (!opened.ok) return opened;
      report.decisionId = opened.value.decisionId;
      await work.record({ subjectType: 'exception', subjectId: report.id, kind: 'exception.submitted', data: { stage: stage.key, level: report.level, decision: report.decisionId, usages: report.usages, late: verdict.value.late }, content: { cause, consequences, recommendation } });
      work.emit('ExceptionReportSubmitted', { exceptionId: report.id, stageId: stage.id, scopeId: stage.projectId, decisionId: report.decisionId });
      work.touches(stage.projectId);
      return ok({ exceptionId: report.id, projectId: stage.projectId });
    });
  }
}

interface Board {
  readonly id: string;
  readonly scopeId: string;
}

/** The level that set the broken tolerance: the project's board for a stage, the next board above for the project. */
async function decidingBoard(work: Work, projectId: string, level: 'stage' | 'project'): Promise<Board | undefined> {
  const [board] = await work.rows<Board & Record<string, unknown>>(
    `select b.id, b.scope_id as "scopeId" from scope_ancestor a join body b on b.scope_id = a.ancestor_id and b.kind = any($3)
     where a.descendant_id = $1 and a.valid @> $2::date and (a.depth > 0) = $4 order by a.depth limit 1`,
    [projectId, work.today, level === 'stage' ? ['projectBoard'] : ['programmeBoard', 'portfolioBoard'], level === 'project']);
  return board;
}

/** The board's ballot names the recommended option first. */
function recommendedFirst({ options, recommended }: SubmitExceptionReportInput): SubmitExceptionReportInput['options'] {
  return options.toSorted((a, b) => Number(b === options[recommended]) - Number(a === options[recommended]));
}

function ballotFor(report: ExceptionReport, stage: StageFacts, board: Board, dueOn: Day): DecisionRequest {
  const { language } = report;
  return {
    scopeId: board.scopeId, kind: 'exception', subject: { kind: 'exception', id: report.id }, bodyId: board.id, language, dueOn, question: exceptionQuestion(stage, language),
    context: `${report.cause}\n\n${report.consequences ?? ''}`.trim(), recommendation: report.recommendation ?? '',
    options: report.options.map((option) => ({ title: translate(language, `governance.exceptionOption.${option.kind}`), description: option.text })), evidence: [{ title: stage.key, target: stage.key }],
  };
}
