import * as z from 'zod';
import { nextProjectState } from '@tranche/projects/domain/project-machine.ts';
import type { PausableState, ProjectState } from '@tranche/projects/domain/project.ts';
import type { Day } from '@tranche/shared/domain/day.ts';
import { id, reason, version } from '@tranche/shared/domain/input.ts';
import { refusal, unlessRefused, type Result } from '@tranche/shared/domain/result.ts';
import { isFinishedTranche, type TrancheState } from './programme.ts';
import type { ProgrammeEvent } from './programme-events.ts';

export const moveProjectInput = z.strictObject({
  projectId: id,
  expectedVersion: version,
  /** Programme or portfolio to which the project shall belong. */
  targetId: id,
  trancheId: id.nullish(),
  reason: reason.nullish(),
});
export type MoveProjectForm = z.input<typeof moveProjectInput>;
export type MoveProjectInput = z.output<typeof moveProjectInput>;

export interface MoveFacts {
  readonly today: Day;
  readonly project: { readonly state: ProjectState; readonly stateBeforePause: PausableState | null };
  /** Where the project belongs now, and since when; `null` for an idea that belongs nowhere. */
  readonly current: { readonly parentId: string; readonly trancheId: string | null; readonly since: Day } | null;
  readonly tranche: { readonly programmeId: string; readonly state: TrancheState } | null;
}

/** The project belongs elsewhere from today on; what was before stays in the history (domain.md 2.3, 3.1; 6, cases 23 and 24). */
export function moveProject(input: MoveProjectInput, facts: MoveFacts): Result<{ from: Day; events: ProgrammeEvent[] }> {
  const { current, tranche } = facts;
  const trancheId = input.trancheId ?? null;
  const move = nextProjectState(facts.project, 'move', { targetAgreed: true });
  return unlessRefused(
    [
      ...(move.ok ? [] : move.refusals),
      current?.parentId === input.targetId && current.trancheId === trancheId ? refusal('move.samePlace', ['targetId']) : undefined,
      current?.since === facts.today ? refusal('move.movedToday', ['targetId']) : undefined,
      trancheId !== null && tranche?.programmeId !== input.targetId ? refusal('move.trancheOfOtherProgramme', ['trancheId']) : undefined,
      tranche && isFinishedTranche(tranche) ? refusal('move.trancheFinished', ['trancheId']) : undefined,
    ],
    () => ({ from: facts.today, events: ['ProjectMoved'] }),
  );
}
