import * as z from 'zod';
import type { Day } from '@tranche/shared/domain/day.ts';
import { dayInput, id, version } from '@tranche/shared/domain/input.ts';
import { unlessRefused, type Result } from '@tranche/shared/domain/result.ts';
import { futureRefusal } from './period.ts';
import type { ProjectEvent } from './project-events.ts';
import type { Stage, StageChange } from './stage.ts';
import { nextStageState } from './stage-machine.ts';

export const startStageInput = z.strictObject({
  stageId: id,
  expectedVersion: version,
  /** Day on which work began; left out: today. */
  startedOn: dayInput.nullish(),
});
export type StartStageForm = z.input<typeof startStageInput>;
export type StartStageInput = z.output<typeof startStageInput>;

export interface StartStageFacts {
  readonly today: Day;
  /** The board allowed to start before the planned day. */
  readonly earlyStartAllowed: boolean;
  readonly blockingConditionsOpen: number;
  readonly runningStages: number;
  readonly overlapDecided: boolean;
}

/** `authorised → inProgress` (domain.md 3.2). */
export function startStage(stage: Stage, input: StartStageInput, facts: StartStageFacts): Result<{ change: StageChange; events: ProjectEvent[] }> {
  const startedOn = input.startedOn ?? facts.today;
  const state = nextStageState(stage.state, 'start', { ...facts, startReached: startedOn >= stage.plannedStart });
  return unlessRefused(
    [...(state.ok ? [] : state.refusals), futureRefusal(startedOn, facts.today, 'stage.startInFuture', ['startedOn'])],
    () => ({ change: { state: 'inProgress', actualStart: startedOn }, events: ['StageStarted'] }),
  );
}
