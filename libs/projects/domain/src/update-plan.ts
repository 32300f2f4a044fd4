import * as z from 'zod';
import { dayInput, id, positiveAmount, prose, version } from '@tranche/shared/domain/input.ts';
import { refusal, unlessRefused, type Result } from '@tranche/shared/domain/result.ts';
import { milestoneInput } from './milestone.ts';
import { periodRefusal } from './period.ts';
import { stageBudgetSum, type PlannedStage } from './plan-stage.ts';
import type { Project } from './project.ts';
import type { Stage, StageChange } from './stage.ts';
import { title } from './title.ts';
import { budgetRefusal } from './update-project.ts';

/** An absent field stays. Milestones without id are added, those with id are changed; none is dropped. */
export const updatePlanInput = z.strictObject({
  stageId: id,
  expectedVersion: version,
  titleDe: title.optional(),
  titleEn: title.nullable().optional(),
  plannedStart: dayInput.optional(),
  plannedEnd: dayInput.optional(),
  budget: positiveAmount.optional(),
  objectives: prose(1, 4000).nullable().optional(),
  milestones: z.array(milestoneInput).max(100).optional(),
});
export type UpdatePlanForm = z.input<typeof updatePlanInput>;
export type UpdatePlanInput = z.output<typeof updatePlanInput>;

/** Changes a plan while it is still being made: submitted it is frozen, authorised it is a baseline (domain.md 3.2; 6, case 45). */
export function updatePlan(stage: Stage, input: UpdatePlanInput, facts: { readonly project: Project; readonly otherStages: readonly PlannedStage[] }): Result<{ change: StageChange }> {
  const { stageId: _id, expectedVersion: _version, milestones: _milestones, ...change } = input;
  const after = { ...stage, ...change };
  return unlessRefused(
    [
      stage.state === 'planned' ? undefined : refusal('stage.planIsFixed', [], { state: stage.state }),
      periodRefusal(after, 'stage.endBeforeStart'),
      budgetRefusal(facts.project.budget, stageBudgetSum([...facts.otherStages, after])),
    ],
    () => ({ change }),
  );
}
