import { Injectable } from '@nestjs/common';
import { declineProject, type DeclineProjectInput } from '@tranche/projects/domain/decline-project.ts';
import { UnitOfWork } from '@tranche/shared/api/unit-of-work.ts';
import type { Result } from '@tranche/shared/domain/result.ts';
import { changeProject } from './change-project.ts';

@Injectable()
export class DeclineProject {
  constructor(private readonly unit: UnitOfWork) {}

  execute(input: DeclineProjectInput): Promise<Result<{ projectId: string }>> {
    return this.unit.run('declineProject', (work) => changeProject(work, input, (project) => declineProject(project, input)));
  }
}
