import { Injectable } from '@nestjs/common';
import { proposeProject, type ProposeProjectInput } from '@tranche/projects/domain/propose-project.ts';
import { UnitOfWork } from '@tranche/shared/api/unit-of-work.ts';
import { ok, type Result } from '@tranche/shared/domain/result.ts';
import { createProject } from './create-project.ts';
import { projectSettings } from './organisation-settings.ts';

@Injectable()
export class ProposeProject {
  constructor(private readonly unit: UnitOfWork) {}

  execute(input: ProposeProjectInput): Promise<Result<{ projectId: string }>> {
    return this.unit.run('proposeProject', async (work) => {
      const { currency } = await projectSettings(work);
      const verdict = proposeProject(input, { currency });
      if (!verdict.ok) return verdict;
      const { change, titles, events } = verdict.value;
      const { id } = await createProject(work, { ...titles, parentId: input.parentId ?? null, from: work.today, record: change });
      for (const event of events) work.emit(event, { projectId: id, scopeId: id });
      return ok({ projectId: id });
    });
  }
}
