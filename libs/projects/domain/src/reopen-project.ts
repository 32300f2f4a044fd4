import * as z from 'zod';
import { daysBetween, type Day } from '@tranche/shared/domain/day.ts';
import { id, reason, version } from '@tranche/shared/domain/input.ts';
import { ok, type Result } from '@tranche/shared/domain/result.ts';
import type { Project, ProjectChange } from './project.ts';
import type { ProjectEvent } from './project-events.ts';
import { defaultReopenDays, nextProjectState } from './project-machine.ts';

export const reopenProjectInput = z.strictObject({ projectId: id, expectedVersion: version, reason });
export type ReopenProjectForm = z.input<typeof reopenProjectInput>;
export type ReopenProjectInput = z.output<typeof reopenProjectInput>;

export interface ReopenFacts {
  readonly today: Day;
  readonly reopenDays?: number;
}

/** `closed → closing` within 90 days of the end (setting), with a reason (domain.md 3.1). */
export function reopenProject(project: Project, input: ReopenProjectInput, facts: ReopenFacts): Result<{ change: ProjectChange; events: ProjectEvent[] }> {
  const age = project.actualEnd ? { daysSinceClosure: daysBetween(project.actualEnd, facts.today) } : {};
  const state = nextProjectState(project, 'reopen', { ...age, reopenDays: facts.reopenDays ?? defaultReopenDays, reason: input.reason });
  return state.ok ? ok({ change: { state: state.value, actualEnd: null, stateReason: input.reason }, events: ['ProjectReopened'] }) : state;
}
