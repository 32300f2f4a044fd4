import { Injectable } from '@nestjs/common';
import { resumeProject, type ResumeProjectInput } from '@tranche/projects/domain/resume-project.ts';
import { UnitOfWork } from '@tranche/shared/api/unit-of-work.ts';
import type { Result } from '@tranche/shared/domain/result.ts';
import { changeProject } from './change-project.ts';

@Injectable()
export class ResumeProject {
  constructor(private readonly unit: UnitOfWork) {}

  execute(input: ResumeProjectInput): Promise<Result<{ projectId: string }>> {
    return this.unit.run('resumeProject', (work) => changeProject(work, input, (project) => resumeProject(project, input)));
  }
}
