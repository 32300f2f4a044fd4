import { Injectable } from '@nestjs/common';
import { joinParent } from '@tranche/organisation/api/offers.ts';
import { moveProject, type MoveFacts, type MoveProjectInput } from '@tranche/programmes/domain/move-project.ts';
import { UnitOfWork, type Work } from '@tranche/shared/api/unit-of-work.ts';
import { ok, refused, type Result } from '@tranche/shared/domain/result.ts';

@Injectable()
export class MoveProject {
  constructor(private readonly unit: UnitOfWork) {}

  execute(input: MoveProjectInput): Promise<Result<{ projectId: string }>> {
    return this.unit.run('moveProject', async (work) => {
      const facts = await factsFor(work, input);
      if (!facts) return refused('notFound', ['projectId']);
      if (facts.version !== input.expectedVersion) return refused('version.stale');
      const verdict = moveProject(input, facts);
      if (!verdict.ok) return verdict;
      work.reason = input.reason ?? undefined;
      await joinParent(work, { childId: input.projectId, parentId: input.targetId, trancheId: input.trancheId ?? null, from: verdict.value.from });
      for (const event of verdict.value.events) work.emit(event, { projectId: input.projectId, scopeId: input.projectId, fromId: facts.current?.parentId, toId: input.targetId });
      for (const scopeId of [input.projectId, input.targetId, facts.current?.parentId]) if (scopeId) work.touches(scopeId);
      return ok({ projectId: input.projectId });
    });
  }
}

async function factsFor(work: Work, input: MoveProjectInput): Promise<(MoveFacts & { version: number }) | undefined> {
  const [project] = await work.rows<MoveFacts['project'] & { version: number } & Record<string, unknown>>(
    'select version, state, state_before_pause as "stateBeforePause" from project where id = $1', [input.projectId]);
  if (!project) return undefined;
  const [current] = await work.rows<NonNullable<MoveFacts['current']> & Record<string, unknown>>(
    'select parent_id as "parentId", tranche_id as "trancheId", lower(valid)::text as since from membership where child_id = $1 and upper_inf(valid)', [input.projectId]);
  const [tranche] = input.trancheId
    ? await work.rows<NonNullable<MoveFacts['tranche']> & Record<string, unknown>>('select programme_id as "programmeId", state from tranche where id = $1', [input.trancheId])
    : [];
  return { today: work.today, version: project.version, project, current: current ?? null, tranche: tranche ?? null };
}
