import { Injectable } from '@nestjs/common';
import { joinParent, scopeById } from '@tranche/organisation/api/offers.ts';
import { acceptProjectMandate, type AcceptProjectMandateInput } from '@tranche/projects/domain/accept-project-mandate.ts';
import { UnitOfWork, type Work } from '@tranche/shared/api/unit-of-work.ts';
import { refused, type Result } from '@tranche/shared/domain/result.ts';
import { changeProject } from './change-project.ts';

@Injectable()
export class AcceptProjectMandate {
  constructor(private readonly unit: UnitOfWork) {}

  execute(input: AcceptProjectMandateInput): Promise<Result<{ projectId: string }>> {
    return this.unit.run('acceptProjectMandate', async (work) => {
      const current = await parentOf(work, input.projectId);
      const accepted = await changeProject(work, input, (project) => acceptProjectMandate(project, input, { currentParentId: current?.parentId ?? null }));
      if (!accepted.ok || accepted.value.parentId === current?.parentId) return accepted;
      const parent = await scopeById(work, accepted.value.parentId);
      if (!parent || parent.kind === 'project') return refused('notFound', ['parentId']);
      // One parent on each day: what began today cannot be followed by another one today.
      if (current?.since === work.today) return refused('project.parentSetToday', ['parentId']);
      await joinParent(work, { childId: input.projectId, parentId: parent.id, trancheId: null, from: work.today });
      return accepted;
    });
  }
}

async function parentOf(work: Work, projectId: string): Promise<{ parentId: string; since: string } | undefined> {
  const [row] = await work.rows<{ parentId: string; since: string }>('select parent_id as "parentId", lower(valid)::text as since from membership where child_id = $1 and upper_inf(valid)', [projectId]);
  return row;
}
