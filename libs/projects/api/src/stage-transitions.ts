import { nextProjectState, type ProjectAct, type ProjectFacts } from '@tranche/projects/domain/project-machine.ts';
import type { Project as ProjectRecord, ProjectChange } from '@tranche/projects/domain/project.ts';
import type { ProjectEvent } from '@tranche/projects/domain/project-events.ts';
import { nextStageState, type StageAct, type StageGuardFacts } from '@tranche/projects/domain/stage-machine.ts';
import type { StageChange } from '@tranche/projects/domain/stage.ts';
import type { Work } from '@tranche/shared/api/unit-of-work.ts';
import { ok, refused, type Result } from '@tranche/shared/domain/result.ts';
import { Project, Stage } from './project.entities.ts';

/*
 * Acts on stages and projects that a higher capability commands: it keeps the facts behind the guards (tolerances, votes,
 * reports, budget), has checked them and names each missing one itself. Here only the state machine decides.
 */

const stageGuardsHold: StageGuardFacts = {
  planned: true, budgeted: true, tolerancesSet: true, productsDescribed: true, previousEndReportDrafted: true, ruleMet: true, previousClosed: true, businessCaseValid: true,
  undecidedExceptions: 0, budgetReleased: true, reason: 'given', exceptionReportSubmitted: true, exceptionPlanApproved: true, toleranceDecided: true, endReportIssued: true,
  prematureCloseDecided: true,
};
const projectGuardsHold: ProjectFacts = {
  briefWritten: true, executiveNamed: true, managerNamed: true, businessCaseOutlined: true, initiationStagePlanned: true, baselineComplete: true, businessCaseApproved: true,
  strategyLinked: true, tolerancesSet: true, sliceJustified: true, boardComplete: true, toleranceBroken: true, decisionTaken: true, prematureCloseDecided: true,
};

export interface StageMoved {
  readonly stageId: string;
  readonly projectId: string;
}

/** Moves a stage by an act of its machine and tells what happened. */
export async function moveStage(work: Work, stageId: string, act: StageAct, event: ProjectEvent, change: StageChange & Partial<Pick<Stage, 'decisionId' | 'overlapAllowed' | 'earlyStartAllowed'>> = {}): Promise<Result<StageMoved>> {
  const stage = await work.find(Stage, stageId);
  if (!stage) return refused('notFound', ['stageId']);
  const state = nextStageState(stage.state, act, stageGuardsHold);
  if (!state.ok) return state;
  work.em.assign(stage, { ...change, state: state.value });
  const moved = { stageId, projectId: stage.projectId };
  work.emit(event, { ...moved, scopeId: stage.projectId });
  work.touches(stage.projectId);
  return ok(moved);
}

/** Moves a project by an act of its machine and tells what happened. */
export async function moveProject(work: Work, projectId: string, act: ProjectAct, event: ProjectEvent, change: ProjectChange = {}): Promise<Result<{ projectId: string }>> {
  const project = await work.find(Project, projectId);
  if (!project) return refused('notFound', ['projectId']);
  const state = nextProjectState(project as ProjectRecord, act, projectGuardsHold);
  if (!state.ok) return state;
  work.em.assign(project, { ...change, state: state.value });
  work.emit(event, { projectId, scopeId: projectId });
  work.touches(projectId);
  return ok({ projectId });
}

export async function projectOf(work: Work, stageId: string): Promise<{ readonly project: Project; readonly stage: Stage } | undefined> {
  const stage = await work.find(Stage, stageId);
  const project = stage && (await work.find(Project, stage.projectId));
  return project ? { project, stage } : undefined;
}
