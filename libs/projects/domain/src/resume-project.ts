import * as z from 'zod';
import { id, version } from '@tranche/shared/domain/input.ts';
import { ok, type Result } from '@tranche/shared/domain/result.ts';
import type { Project, ProjectChange } from './project.ts';
import type { ProjectEvent } from './project-events.ts';
import { nextProjectState } from './project-machine.ts';

export const resumeProjectInput = z.strictObject({
  projectId: id,
  expectedVersion: version,
  /** The board has looked at the plan again: dates went on during the pause. */
  planReviewed: z.boolean(),
});
export type ResumeProjectForm = z.input<typeof resumeProjectInput>;
export type ResumeProjectInput = z.output<typeof resumeProjectInput>;

/** `paused` → the state before the pause, after the plan was reviewed (domain.md 3.1). */
export function resumeProject(project: Project, input: ResumeProjectInput): Result<{ change: ProjectChange; events: ProjectEvent[] }> {
  const state = nextProjectState(project, 'resume', { planReviewed: input.planReviewed });
  return state.ok ? ok({ change: { state: state.value, stateBeforePause: null, pausedUntil: null, stateReason: null }, events: ['ProjectResumed'] }) : state;
}
