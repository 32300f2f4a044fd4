import { Injectable } from '@nestjs/common';
import { acceptEndStageReport, type AcceptEndStageReportInput } from '@tranche/governance/domain/accept-end-stage-report.ts';
import { acceptStageReport, stageFacts } from '@tranche/projects/api/offers.ts';
import { Stale, UnitOfWork } from '@tranche/shared/api/unit-of-work.ts';
import { ok, refused, type Result } from '@tranche/shared/domain/result.ts';
import { StageAcceptance } from './governance.entities.ts';

/** The board accepts the end of a stage; from then on the stage is closed. */
@Injectable()
export class AcceptEndStageReport {
  constructor(private readonly unit: UnitOfWork) {}

  execute(input: AcceptEndStageReportInput): Promise<Result<{ stageId: string }>> {
    return this.unit.run('acceptEndStageReport', async (work) => {
      await work.rows('select id from stage where id = $1 for update', [input.stageId]);
      const stage = await stageFacts(work, input.stageId);
      if (!stage) return refused('notFound', ['stageId']);
      if (stage.version !== input.expectedVersion) throw new Stale();
      // The project manager presents the report by ending the stage.
      const verdict = acceptEndStageReport(input, { stage: stage.key, reportIssued: stage.state === 'ending' });
      if (!verdict.ok) return verdict;
      const moved = await acceptStageReport(work, stage.id);
      if (!moved.ok) return moved;
      work.create(StageAcceptance, { scopeId: stage.projectId, stageId: stage.id, judgement: verdict.value.judgement, language: work.actor.language, acceptedOn: work.today, acceptedById: work.actor.personId });
      await work.record({ subjectType: 'stage', subjectId: stage.id, kind: 'stage.closed', data: { stage: stage.key, on: work.today }, content: { judgement: verdict.value.judgement } });
      work.emit('EndStageReportAccepted', { stageId: stage.id, scopeId: stage.projectId });
      return ok({ stageId: stage.id });
    });
  }
}
