import type { Project as ProjectRecord, ProjectChange } from '@tranche/projects/domain/project.ts';
import type { ProjectEvent } from '@tranche/projects/domain/project-events.ts';
import type { Stage as StageRecord, StageChange } from '@tranche/projects/domain/stage.ts';
import type { Work } from '@tranche/shared/api/unit-of-work.ts';
import { ok, refused, type Result } from '@tranche/shared/domain/result.ts';
import { Project, Stage } from './project.entities.ts';

interface ProjectVerdict {
  readonly change: ProjectChange;
  readonly events: readonly ProjectEvent[];
}

/** Loads the project in the version that was read, lets the domain decide, writes and tells: what all its verbs share. */
export async function changeProject<Verdict extends ProjectVerdict>(
  work: Work,
  { projectId, expectedVersion, reason }: { readonly projectId: string; readonly expectedVersion: number; readonly reason?: string },
  decide: (project: ProjectRecord) => Result<Verdict> | Promise<Result<Verdict>>,
): Promise<Result<Verdict & { readonly projectId: string }>> {
  const project = await work.find(Project, projectId, expectedVersion);
  if (!project) return refused('notFound', ['projectId']);
  const verdict = await decide(project as ProjectRecord);
  if (!verdict.ok) return verdict;
  work.reason = reason;
  work.em.assign(project, verdict.value.change);
  for (const event of verdict.value.events) work.emit(event, { projectId, scopeId: projectId });
  work.touches(projectId);
  return ok({ ...verdict.value, projectId });
}

interface StageVerdict {
  readonly change?: StageChange;
  readonly events?: readonly ProjectEvent[];
}

/** The same for the verbs of a stage. */
export async function changeStage<Verdict extends StageVerdict>(
  work: Work,
  { stageId, expectedVersion }: { readonly stageId: string; readonly expectedVersion: number },
  decide: (stage: StageRecord & { readonly projectId: string; readonly decisionId: string | null; readonly overlapAllowed: boolean; readonly earlyStartAllowed: boolean }) => Result<Verdict> | Promise<Result<Verdict>>,
): Promise<Result<Verdict & { readonly stageId: string; readonly projectId: string }>> {
  const stage = await work.find(Stage, stageId, expectedVersion);
  if (!stage) return refused('notFound', ['stageId']);
  const { projectId } = stage;
  const verdict = await decide(stage as Parameters<typeof decide>[0]);
  if (!verdict.ok) return verdict;
  if (verdict.value.change) work.em.assign(stage, verdict.value.change);
  for (const event of verdict.value.events ?? []) work.emit(event, { stageId, projectId, scopeId: projectId });
  work.touches(projectId);
  return ok({ ...verdict.value, stageId, projectId });
}
