import { Injectable } from '@nestjs/common';
import type { StageState } from '@tranche/projects/domain/stage.ts';
import { startProjectClosure, type StartProjectClosureInput } from '@tranche/projects/domain/start-project-closure.ts';
import { UnitOfWork } from '@tranche/shared/api/unit-of-work.ts';
import type { Result } from '@tranche/shared/domain/result.ts';
import { changeProject } from './change-project.ts';
import { ProjectPorts } from './project.ports.ts';

@Injectable()
export class StartProjectClosure {
  constructor(private readonly unit: UnitOfWork, private readonly ports: ProjectPorts) {}

  execute(input: StartProjectClosureInput): Promise<Result<{ projectId: string }>> {
    return this.unit.run('startProjectClosure', async (work) => {
      const stages = await work.rows<{ state: StageState }>('select state from stage where project_id = $1', [input.projectId]);
      const prematureCloseDecided = await this.ports.prematureCloseDecided(work, input.projectId);
      return changeProject(work, input, (project) => startProjectClosure(project, { stages, prematureCloseDecided }));
    });
  }
}
