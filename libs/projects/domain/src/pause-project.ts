import * as z from 'zod';
import type { Day } from '@tranche/shared/domain/day.ts';
import { dayInput, id, reason, version } from '@tranche/shared/domain/input.ts';
import { refused, type Result, ok } from '@tranche/shared/domain/result.ts';
import type { PausableState, Project, ProjectChange } from './project.ts';
import type { ProjectEvent } from './project-events.ts';
import { nextProjectState } from './project-machine.ts';

export const pauseProjectInput = z.strictObject({ projectId: id, expectedVersion: version, reason, resumeBy: dayInput });
export type PauseProjectForm = z.input<typeof pauseProjectInput>;
export type PauseProjectInput = z.output<typeof pauseProjectInput>;

/** Any running state → `paused`: reminders stop, dates do not (domain.md 3.1). */
export function pauseProject(project: Project, input: PauseProjectInput, facts: { readonly today: Day }): Result<{ change: ProjectChange; events: ProjectEvent[] }> {
  const state = nextProjectState(project, 'pause', { reason: input.reason, resumeBySet: true });
  if (!state.ok) return state;
  if (input.resumeBy <= facts.today) return refused('project.resumeByInPast', ['resumeBy'], { today: facts.today });
  // The machine only lets pausable states through.
  const stateBeforePause = project.state as PausableState;
  return ok({ change: { state: state.value, stateBeforePause, pausedUntil: input.resumeBy, stateReason: input.reason }, events: ['ProjectPaused'] });
}
