import { Injectable } from '@nestjs/common';
import { pauseProject, type PauseProjectInput } from '@tranche/projects/domain/pause-project.ts';
import { UnitOfWork } from '@tranche/shared/api/unit-of-work.ts';
import type { Result } from '@tranche/shared/domain/result.ts';
import { changeProject } from './change-project.ts';

@Injectable()
export class PauseProject {
  constructor(private readonly unit: UnitOfWork) {}

  execute(input: PauseProjectInput): Promise<Result<{ projectId: string }>> {
    return this.unit.run('pauseProject', (work) => changeProject(work, input, (project) => pauseProject(project, input, { today: work.today })));
  }
}
