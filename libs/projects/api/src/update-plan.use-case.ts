import { Injectable } from '@nestjs/common';
import { scopeById } from '@tranche/organisation/api/offers.ts';
import type { PlannedStage } from '@tranche/projects/domain/plan-stage.ts';
import type { Project as ProjectRecord } from '@tranche/projects/domain/project.ts';
import { updatePlan, type UpdatePlanInput } from '@tranche/projects/domain/update-plan.ts';
import { UnitOfWork } from '@tranche/shared/api/unit-of-work.ts';
import { refused, type Result } from '@tranche/shared/domain/result.ts';
import { changeStage } from './change-project.ts';
import { keepMilestones } from './keep-milestones.ts';
import { Project } from './project.entities.ts';

@Injectable()
export class UpdatePlan {
  constructor(private readonly unit: UnitOfWork) {}

  execute(input: UpdatePlanInput): Promise<Result<{ projectId: string; stageId: string }>> {
    return this.unit.run('updatePlan', async (work) => {
      const changed = await changeStage(work, input, async (stage) => {
        const project = await work.find(Project, stage.projectId);
        if (!project) return refused('notFound', ['stageId']);
        const otherStages = await work.rows<PlannedStage & Record<string, unknown>>(
          'select number, state, kind, budget::text as budget from stage where project_id = $1 and id <> $2', [stage.projectId, input.stageId]);
        return updatePlan(stage, input, { project: project as ProjectRecord, otherStages });
      });
      if (!changed.ok || !input.milestones) return changed;
      const { projectId, stageId } = changed.value;
      const scope = await scopeById(work, projectId);
      const kept = await keepMilestones(work, { projectId, projectKey: scope?.key ?? '', stageId }, input.milestones);
      return kept.ok ? changed : kept;
    });
  }
}
