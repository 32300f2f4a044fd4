import { Injectable } from '@nestjs/common';
import { scopeById } from '@tranche/organisation/api/offers.ts';
import { planStage, type PlannedStage, type PlanStageInput } from '@tranche/projects/domain/plan-stage.ts';
import type { Project as ProjectRecord } from '@tranche/projects/domain/project.ts';
import { UnitOfWork } from '@tranche/shared/api/unit-of-work.ts';
import { ok, refused, type Result } from '@tranche/shared/domain/result.ts';
import { createStage } from './create-project.ts';
import { keepMilestones } from './keep-milestones.ts';
import { Project } from './project.entities.ts';

@Injectable()
export class PlanStage {
  constructor(private readonly unit: UnitOfWork) {}

  execute(input: PlanStageInput): Promise<Result<{ projectId: string; stageId: string }>> {
    return this.unit.run('planStage', async (work) => {
      const project = await work.find(Project, input.projectId, input.expectedVersion);
      const scope = await scopeById(work, input.projectId);
      if (!project || !scope) return refused('notFound', ['projectId']);
      // Two who plan the next stage at once would both count it; the row of the project lets one go first.
      await work.rows('select id from project where id = $1 for update', [project.id]);
      const stages = await work.rows<PlannedStage & Record<string, unknown>>('select number, state, kind, budget::text as budget from stage where project_id = $1', [project.id]);
      const verdict = planStage(project as ProjectRecord, input, stages);
      if (!verdict.ok) return verdict;
      const { id } = await createStage(work, { projectId: project.id, projectKey: scope.key, record: verdict.value.change });
      await work.flush();
      const kept = await keepMilestones(work, { projectId: project.id, projectKey: scope.key, stageId: id }, input.milestones ?? []);
      if (!kept.ok) return kept;
      for (const event of verdict.value.events) work.emit(event, { stageId: id, projectId: project.id, scopeId: project.id });
      return ok({ projectId: project.id, stageId: id });
    });
  }
}
