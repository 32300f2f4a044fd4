import type { Work } from '@tranche/shared/api/unit-of-work.ts';
import { ok, refused, type Result } from '@tranche/shared/domain/result.ts';
import { moveProject, moveStage, projectOf, type StageMoved } from './stage-transitions.ts';

export { createMilestone, createProject, createStage, type Created, type NewMilestone, type NewProject, type NewStage } from './create-project.ts';
export { keepForecast, keepMilestoneNews } from './keep-forecast.ts';
export { ProjectParts, type MilestoneRow, type StageRow } from './project-parts.loader.ts';
export { ProjectPorts, type ClosureFactsProvider, type StageCostProvider } from './project.ports.ts';
export { projectColumns, ProjectReader, type ProjectRow } from './project.reader.ts';
export { previousStage, stageFacts, stagesOf, type StageFacts } from './stage-facts.ts';
export { MilestoneType, ProjectStateEnum, ProjectType, StageType } from './project.type.ts';
export { readProjects } from './project.policies.ts';
export { settingsOfRequest } from './organisation-settings.ts';

/** `planned → submitted`: the plan is with the board and frozen. */
export function submitStage(work: Work, stageId: string): Promise<Result<StageMoved>> {
  return moveStage(work, stageId, 'submitPlan', 'StageSubmitted');
}

/** `submitted → planned`, by the project manager. */
export function withdrawStage(work: Work, stageId: string): Promise<Result<StageMoved>> {
  return moveStage(work, stageId, 'withdraw', 'StageWithdrawn');
}

/** `submitted → planned`, because the board asks for rework. */
export function returnStage(work: Work, stageId: string): Promise<Result<StageMoved>> {
  return moveStage(work, stageId, 'askForRework', 'StageReturned');
}

export interface Authorisation {
  /** The board lets the stage run beside the one before it. */
  readonly overlapAllowed?: boolean;
  /** The board lets the stage start before its planned day. */
  readonly earlyStartAllowed?: boolean;
}

/**
 * `submitted → authorised` by this decision. The first stage also authorises the initiation, the first delivery stage the
 * project itself (domain.md 3.1); the initiation stage is in progress at once.
 */
export async function authoriseStage(work: Work, stageId: string, decisionId: string, allowed: Authorisation = {}): Promise<Result<StageMoved>> {
  const found = await projectOf(work, stageId);
  if (!found) return refused('notFound', ['stageId']);
  const { project, stage } = found;
  const change = { decisionId, overlapAllowed: allowed.overlapAllowed ?? false, earlyStartAllowed: allowed.earlyStartAllowed ?? false };
  const authorised = await moveStage(work, stageId, 'authorise', 'StageAuthorised', change);
  if (!authorised.ok) return authorised;
  if (project.state === 'startUp') {
    const initiation = await moveProject(work, project.id, 'authoriseInitiation', 'ProjectInitiationAuthorised', { actualStart: project.actualStart ?? work.today });
    if (!initiation.ok) return initiation;
    if (stage.kind === 'initiation') work.em.assign(stage, { state: 'inProgress', actualStart: work.today });
  }
  if (project.state === 'initiation' && stage.kind === 'delivery') {
    const delivery = await moveProject(work, project.id, 'authoriseProject', 'ProjectAuthorised');
    if (!delivery.ok) return delivery;
  }
  return authorised;
}

/** `inProgress → exception` for the stage, and `delivering → exception` for the project when its own tolerance is broken. */
export async function raiseStageException(work: Work, stageId: string, level: 'stage' | 'project'): Promise<Result<StageMoved>> {
  const raised = await moveStage(work, stageId, 'raiseException', 'StageExceptionRaised');
  if (!raised.ok || level === 'stage') return raised;
  const project = await moveProject(work, raised.value.projectId, 'raiseException', 'ProjectExceptionRaised');
  return project.ok ? raised : project;
}

/** What the level in charge decided: more tolerance or an approved exception plan lets the stage run on, otherwise it ends early or stops. */
export type ExceptionEnd = 'grantTolerance' | 'approveExceptionPlan' | 'endByException' | 'stop';

/** Ends the exception of a stage, and of its project when that is in exception. `stop` starts the closure of the project. */
export async function settleStageException(work: Work, stageId: string, end: ExceptionEnd): Promise<Result<StageMoved>> {
  const ended = end === 'endByException' || end === 'stop' ? { actualEnd: work.today } : {};
  const settled = await moveStage(work, stageId, end, end === 'stop' ? 'StageStopped' : 'StageExceptionDecided', ended);
  if (!settled.ok) return settled;
  const found = await projectOf(work, stageId);
  if (!found) return refused('notFound', ['stageId']);
  const { project } = found;
  if (end === 'stop') {
    const closing = await moveProject(work, project.id, project.state === 'exception' ? 'closeAfterException' : 'startClosure', 'ProjectClosureStarted', { closureKind: 'premature' });
    return closing.ok ? settled : closing;
  }
  if (project.state !== 'exception') return settled;
  const continued = await moveProject(work, project.id, 'continueAfterException', 'ProjectExceptionDecided');
  return continued.ok ? settled : continued;
}

/** `ending → closed`: the end stage report is accepted. */
export function acceptStageReport(work: Work, stageId: string): Promise<Result<StageMoved>> {
  return moveStage(work, stageId, 'acceptEndStageReport', 'StageClosed');
}

/** A decision in force stops the project early: running stages stop, the project closes (domain.md 3.1, 3.2). */
export async function stopProject(work: Work, projectId: string): Promise<Result<{ projectId: string }>> {
  const running = await work.rows<{ id: string }>("select id from stage where project_id = $1 and state in ('authorised', 'inProgress', 'exception') order by number", [projectId]);
  for (const { id } of running) {
    const stopped = await moveStage(work, id, 'stop', 'StageStopped', { actualEnd: work.today });
    if (!stopped.ok) return stopped;
  }
  const closing = await moveProject(work, projectId, 'startClosure', 'ProjectClosureStarted', { closureKind: 'premature' });
  return closing.ok ? ok({ projectId }) : closing;
}
