import * as z from 'zod';
import { id, reason, version } from '@tranche/shared/domain/input.ts';
import { ok, type Result } from '@tranche/shared/domain/result.ts';
import type { Project, ProjectChange } from './project.ts';
import type { ProjectEvent } from './project-events.ts';
import { nextProjectState } from './project-machine.ts';

export const declineProjectInput = z.strictObject({ projectId: id, expectedVersion: version, reason });
export type DeclineProjectForm = z.input<typeof declineProjectInput>;
export type DeclineProjectInput = z.output<typeof declineProjectInput>;

/** `idea, startUp → declined`, with a reason that everyone may read (domain.md 3.1). */
export function declineProject(project: Project, input: DeclineProjectInput): Result<{ change: ProjectChange; events: ProjectEvent[] }> {
  const state = nextProjectState(project, 'decline', { reason: input.reason });
  return state.ok ? ok({ change: { state: state.value, stateReason: input.reason }, events: ['ProjectDeclined'] }) : state;
}
