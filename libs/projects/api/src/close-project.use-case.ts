import { Injectable } from '@nestjs/common';
import { closeProject, type CloseProjectInput } from '@tranche/projects/domain/close-project.ts';
import { UnitOfWork } from '@tranche/shared/api/unit-of-work.ts';
import type { Result } from '@tranche/shared/domain/result.ts';
import { changeProject } from './change-project.ts';
import { ProjectPorts } from './project.ports.ts';

@Injectable()
export class CloseProject {
  constructor(private readonly unit: UnitOfWork, private readonly ports: ProjectPorts) {}

  execute(input: CloseProjectInput): Promise<Result<{ projectId: string }>> {
    return this.unit.run('closeProject', async (work) => {
      const open = await this.ports.closureFacts(work, input.projectId);
      return changeProject(work, input, (project) => closeProject(project, input, { ...open, today: work.today }));
    });
  }
}
