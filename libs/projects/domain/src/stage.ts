import type { Day } from '@tranche/shared/domain/day.ts';

/*
 * Words and state of a management stage and of a milestone (domain.md 2.5, 3.2).
 */

export const stageStates = ['planned', 'submitted', 'authorised', 'inProgress', 'exception', 'ending', 'closed', 'stopped'] as const;
export type StageState = (typeof stageStates)[number];

export const stageKinds = ['initiation', 'delivery'] as const;
export type StageKind = (typeof stageKinds)[number];

/** A stage as its rules see it. Money is exact decimal text in the currency of the project. */
export interface Stage {
  readonly number: number;
  readonly titleDe: string;
  readonly titleEn: string | null;
  readonly kind: StageKind;
  readonly state: StageState;
  readonly plannedStart: Day;
  readonly plannedEnd: Day;
  readonly actualStart: Day | null;
  readonly actualEnd: Day | null;
  readonly budget: string;
  readonly objectives: string | null;
}

export type StageChange = Partial<Stage>;

/** What was expected of a stage on a report date: its cost at the end and its last day. */
export interface StageForecast {
  readonly reportOn: Day;
  readonly cost: string;
  readonly endOn: Day;
  readonly reason: string | null;
}

/** True when the stage will not change any more. */
export function isFinished(stage: Pick<Stage, 'state'>): boolean {
  return stage.state === 'closed' || stage.state === 'stopped';
}

/** True from the start of the stage until its end report is accepted. */
export function isRunning(stage: Pick<Stage, 'state'>): boolean {
  return stage.state === 'inProgress' || stage.state === 'exception' || stage.state === 'ending';
}
