import * as z from 'zod';
import type { Day } from '@tranche/shared/domain/day.ts';
import { dayInput, id, version } from '@tranche/shared/domain/input.ts';
import { refusal, unlessRefused, type Result } from '@tranche/shared/domain/result.ts';
import { futureRefusal } from './period.ts';
import type { ProjectEvent } from './project-events.ts';
import type { Stage, StageChange } from './stage.ts';
import { nextStageState } from './stage-machine.ts';

export const endStageInput = z.strictObject({
  stageId: id,
  expectedVersion: version,
  /** Last day of work; left out: today. */
  endedOn: dayInput.nullish(),
});
export type EndStageForm = z.input<typeof endStageInput>;
export type EndStageInput = z.output<typeof endStageInput>;

export interface EndStageFacts {
  readonly today: Day;
  readonly openWorkPackages: number;
}

/** `inProgress → ending`: the work is done, the end stage report follows (domain.md 3.2). A stage without work may end too (6, case 6). */
export function endStage(stage: Stage, input: EndStageInput, facts: EndStageFacts): Result<{ change: StageChange; events: ProjectEvent[] }> {
  const endedOn = input.endedOn ?? facts.today;
  const state = nextStageState(stage.state, 'endStage', { openWorkPackages: facts.openWorkPackages });
  return unlessRefused(
    [
      ...(state.ok ? [] : state.refusals),
      futureRefusal(endedOn, facts.today, 'stage.endInFuture', ['endedOn']),
      stage.actualStart && endedOn < stage.actualStart ? refusal('stage.endBeforeActualStart', ['endedOn'], { start: stage.actualStart, end: endedOn }) : undefined,
    ],
    () => ({ change: { state: 'ending', actualEnd: endedOn }, events: ['StageEnding'] }),
  );
}
