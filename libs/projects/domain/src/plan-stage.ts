import * as z from 'zod';
import { fixed, sum } from '@tranche/shared/domain/decimal.ts';
import { dayInput, id, positiveAmount, prose, version } from '@tranche/shared/domain/input.ts';
import { refusal, unlessRefused, type Refusal, type Result } from '@tranche/shared/domain/result.ts';
import { milestoneInput } from './milestone.ts';
import { periodRefusal } from './period.ts';
import type { Project, ProjectState } from './project.ts';
import type { ProjectEvent } from './project-events.ts';
import { stageKinds, type Stage, type StageKind } from './stage.ts';
import { title, titlesOf } from './title.ts';
import { budgetRefusal } from './update-project.ts';

export const planStageInput = z.strictObject({
  projectId: id,
  /** Version of the project: two people who plan the next stage at once do not both get it. */
  expectedVersion: version,
  titleDe: title.nullish(),
  titleEn: title.nullish(),
  /** Left out: initiation for the first stage, delivery for all others. */
  kind: z.enum(stageKinds).nullish(),
  plannedStart: dayInput,
  plannedEnd: dayInput,
  budget: positiveAmount,
  objectives: prose(1, 4000).nullish(),
  milestones: z.array(milestoneInput).max(100).nullish(),
});
export type PlanStageForm = z.input<typeof planStageInput>;
export type PlanStageInput = z.output<typeof planStageInput>;

export type PlannedStage = Pick<Stage, 'number' | 'state' | 'kind' | 'budget'>;

/** A project is planned from start-up on and until it closes. */
const plannable: readonly ProjectState[] = ['startUp', 'initiation', 'delivering', 'exception', 'paused'];

/** The next stage of a project, in state `planned`. The first one is the initiation (domain.md 2.5). */
export function planStage(project: Project, input: PlanStageInput, stages: readonly PlannedStage[]): Result<{ change: Stage; events: ProjectEvent[] }> {
  const titles = titlesOf(input);
  const number = Math.max(0, ...stages.map((stage) => stage.number)) + 1;
  const kind = input.kind ?? (number === 1 ? 'initiation' : 'delivery');
  return unlessRefused(
    [
      plannable.includes(project.state) ? undefined : refusal('stage.projectNotPlannable', [], { state: project.state }),
      titles ? undefined : refusal('stage.titleMissing', ['titleDe']),
      kindRefusal(kind, number, project, stages),
      periodRefusal(input, 'stage.endBeforeStart'),
      budgetRefusal(project.budget, stageBudgetSum([...stages, { budget: input.budget, state: 'planned' }])),
    ],
    () => ({
      change: {
        number, kind, state: 'planned', titleDe: titles?.titleDe ?? '', titleEn: titles?.titleEn ?? null, plannedStart: input.plannedStart, plannedEnd: input.plannedEnd,
        actualStart: null, actualEnd: null, budget: input.budget, objectives: input.objectives ?? null,
      },
      events: ['StagePlanned'],
    }),
  );
}

function kindRefusal(kind: StageKind, number: number, project: Project, stages: readonly PlannedStage[]): Refusal | undefined {
  if ((kind === 'initiation') !== (number === 1)) return refusal(number === 1 ? 'stage.firstIsInitiation' : 'stage.onlyFirstIsInitiation', ['kind']);
  const hasDelivery = stages.some((stage) => stage.kind === 'delivery' && stage.state !== 'stopped');
  return project.tailoring === 'light' && kind === 'delivery' && hasDelivery ? refusal('stage.lightHasOneDelivery') : undefined;
}

/** Sum of stage budgets; a stopped stage no longer claims its budget. */
export function stageBudgetSum(stages: readonly Pick<Stage, 'budget' | 'state'>[]): string {
  return fixed(sum(stages.filter((stage) => stage.state !== 'stopped').map((stage) => stage.budget)), 2);
}
