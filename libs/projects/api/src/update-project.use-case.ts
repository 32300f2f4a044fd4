import { Injectable } from '@nestjs/common';
import { stageBudgetSum, type PlannedStage } from '@tranche/projects/domain/plan-stage.ts';
import { updateProject, type UpdateProjectInput } from '@tranche/projects/domain/update-project.ts';
import { UnitOfWork } from '@tranche/shared/api/unit-of-work.ts';
import type { Result } from '@tranche/shared/domain/result.ts';
import { changeProject } from './change-project.ts';
import { ProjectPorts } from './project.ports.ts';

@Injectable()
export class UpdateProject {
  constructor(private readonly unit: UnitOfWork, private readonly ports: ProjectPorts) {}

  execute(input: UpdateProjectInput): Promise<Result<{ projectId: string }>> {
    return this.unit.run('updateProject', async (work) => {
      const stages = await work.rows<PlannedStage & Record<string, unknown>>('select number, state, kind, budget::text as budget from stage where project_id = $1', [input.projectId]);
      const facts = { stageBudgets: stageBudgetSum(stages), hasBookings: await this.ports.hasBookings(work, input.projectId) };
      return changeProject(work, input, (project) => updateProject(project, input, facts));
    });
  }
}
