import { Injectable } from '@nestjs/common';
import { reopenProject, type ReopenProjectInput } from '@tranche/projects/domain/reopen-project.ts';
import { UnitOfWork } from '@tranche/shared/api/unit-of-work.ts';
import type { Result } from '@tranche/shared/domain/result.ts';
import { changeProject } from './change-project.ts';
import { projectSettings } from './organisation-settings.ts';

@Injectable()
export class ReopenProject {
  constructor(private readonly unit: UnitOfWork) {}

  execute(input: ReopenProjectInput): Promise<Result<{ projectId: string }>> {
    return this.unit.run('reopenProject', async (work) => {
      const { reopenDays } = await projectSettings(work);
      return changeProject(work, input, (project) => reopenProject(project, input, { today: work.today, ...(reopenDays === undefined ? {} : { reopenDays }) }));
    });
  }
}
