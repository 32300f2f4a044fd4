import type { MilestoneInput } from '@tranche/projects/domain/milestone.ts';
import { titlesOf } from '@tranche/projects/domain/title.ts';
import type { Work } from '@tranche/shared/api/unit-of-work.ts';
import { ok, refused, type Result } from '@tranche/shared/domain/result.ts';
import { createMilestone } from './create-project.ts';
import { Milestone } from './project.entities.ts';

interface PlanOf {
  readonly projectId: string;
  readonly projectKey: string;
  readonly stageId: string;
}

/** Adds or changes the milestones of a plan that is still being made. A milestone of a plan that is fixed keeps its agreed day. */
export async function keepMilestones(work: Work, plan: PlanOf, milestones: readonly MilestoneInput[]): Promise<Result<void>> {
  for (const [index, input] of milestones.entries()) {
    const titles = titlesOf(input);
    if (!input.milestoneId) {
      if (!titles) return refused('stage.titleMissing', ['milestones', String(index), 'titleDe']);
      await createMilestone(work, { ...plan, ...titles, baselineOn: input.on });
      continue;
    }
    const milestone = await work.find(Milestone, input.milestoneId);
    if (milestone?.stageId !== plan.stageId) return refused('milestone.notOfThisStage', ['milestones', String(index), 'milestoneId']);
    work.em.assign(milestone, { ...titles, baselineOn: input.on });
  }
  return ok(undefined);
}
