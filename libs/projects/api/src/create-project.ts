import { nextKey, registerScope } from '@tranche/organisation/api/offers.ts';
import type { Project as ProjectRecord } from '@tranche/projects/domain/project.ts';
import type { Stage as StageRecord } from '@tranche/projects/domain/stage.ts';
import { newId } from '@tranche/shared/api/record.ts';
import type { Work } from '@tranche/shared/api/unit-of-work.ts';
import type { Day } from '@tranche/shared/domain/day.ts';
import { Milestone, Project, Stage } from './project.entities.ts';

export interface NewProject {
  readonly id?: string;
  readonly titleDe: string;
  readonly titleEn?: string | null;
  /** Programme or portfolio that it belongs to from `from` on. */
  readonly parentId?: string | null;
  readonly trancheId?: string | null;
  readonly from: Day;
  readonly record: ProjectRecord;
}

export interface Created {
  readonly id: string;
  readonly key: string;
}

/** Writes a project with its scope and key. The record is taken as it is: rules are the caller's, an import brings history. */
export async function createProject(work: Work, project: NewProject): Promise<Created> {
  const id = project.id ?? newId(work.now);
  const { titleDe, titleEn = null, parentId = null, trancheId = null, from } = project;
  const key = await registerScope(work, { id, kind: 'project', titleDe, titleEn, parentId, trancheId, from });
  work.create(Project, { ...project.record, id, proposedById: work.actor.personId });
  work.touches(id);
  return { id, key };
}

export interface NewStage {
  readonly id?: string;
  readonly projectId: string;
  readonly projectKey: string;
  readonly record: StageRecord;
  readonly decisionId?: string | null;
}

/** Writes a stage with its key `P-5/S-2`; the record is taken as it is. */
export async function createStage(work: Work, stage: NewStage): Promise<Created> {
  const id = stage.id ?? newId(work.now);
  const key = await nextKey(work, stage.projectKey, 'S', 'stage', id);
  work.create(Stage, { ...stage.record, id, key, projectId: stage.projectId, decisionId: stage.decisionId ?? null });
  work.touches(stage.projectId);
  return { id, key };
}

export interface NewMilestone {
  readonly projectId: string;
  readonly projectKey: string;
  readonly stageId?: string | null;
  readonly titleDe: string;
  readonly titleEn?: string | null;
  readonly baselineOn: Day;
  readonly forecastOn?: Day | null;
  readonly actualOn?: Day | null;
}

/** Writes a milestone with its key `P-5/M-1`. */
export async function createMilestone(work: Work, milestone: NewMilestone): Promise<Created> {
  const id = newId(work.now);
  const { projectId, stageId = null, titleDe, titleEn = null, baselineOn, forecastOn = null, actualOn = null } = milestone;
  const key = await nextKey(work, milestone.projectKey, 'M', 'milestone', id);
  work.create(Milestone, { id, key, projectId, stageId, titleDe, titleEn, baselineOn, forecastOn, actualOn });
  work.touches(projectId);
  return { id, key };
}
