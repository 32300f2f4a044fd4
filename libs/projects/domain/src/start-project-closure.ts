import * as z from 'zod';
import { id, version } from '@tranche/shared/domain/input.ts';
import { ok, type Result } from '@tranche/shared/domain/result.ts';
import type { Project, ProjectChange } from './project.ts';
import type { ProjectEvent } from './project-events.ts';
import { nextProjectState } from './project-machine.ts';
import { isFinished, type Stage } from './stage.ts';

export const startProjectClosureInput = z.strictObject({ projectId: id, expectedVersion: version });
export type StartProjectClosureForm = z.input<typeof startProjectClosureInput>;
export type StartProjectClosureInput = z.output<typeof startProjectClosureInput>;

export interface ClosureStartFacts {
  readonly stages: readonly Pick<Stage, 'state'>[];
  /** A decision in force says to stop early. */
  readonly prematureCloseDecided: boolean;
}

/** `delivering, exception → closing` once the last stage is finished, or earlier by decision (domain.md 3.1). */
export function startProjectClosure(project: Project, facts: ClosureStartFacts): Result<{ change: ProjectChange; events: ProjectEvent[] }> {
  // A last stage that ends (report still to be accepted) is finished work: closing and the report run side by side.
  const lastStageFinished = facts.stages.length > 0 && facts.stages.every((stage) => isFinished(stage) || stage.state === 'ending');
  const state = nextProjectState(project, 'startClosure', { lastStageFinished, prematureCloseDecided: facts.prematureCloseDecided });
  if (!state.ok) return state;
  return ok({ change: { state: state.value, closureKind: lastStageFinished ? 'normal' : 'premature' }, events: ['ProjectClosureStarted'] });
}
