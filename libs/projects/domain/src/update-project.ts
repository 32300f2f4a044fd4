import * as z from 'zod';
import { currency, dayInput, id, positiveAmount, prose, version } from '@tranche/shared/domain/input.ts';
import { decimal } from '@tranche/shared/domain/decimal.ts';
import { refusal, unlessRefused, type Refusal, type Result } from '@tranche/shared/domain/result.ts';
import { periodRefusal } from './period.ts';
import { approaches, isBaselined, isOpenProject, tailorings, type Project, type ProjectChange } from './project.ts';
import type { ProjectEvent } from './project-events.ts';

/** An absent field stays; `null` empties it. */
export const updateProjectInput = z.strictObject({
  projectId: id,
  expectedVersion: version,
  summary: prose(1, 4000).nullable().optional(),
  userGroup: prose(1, 500).nullable().optional(),
  userNeed: prose(3, 4000).optional(),
  approach: z.enum(approaches).optional(),
  tailoring: z.enum(tailorings).optional(),
  plannedStart: dayInput.nullable().optional(),
  plannedEnd: dayInput.nullable().optional(),
  budget: positiveAmount.nullable().optional(),
  currency: currency.optional(),
  firstBenefitOn: dayInput.nullable().optional(),
  productCount: z.int().min(0).max(10_000).nullable().optional(),
  peopleCount: z.int().min(0).max(100_000).nullable().optional(),
  reportRhythmDays: z.int().min(1).max(366).optional(),
});
export type UpdateProjectForm = z.input<typeof updateProjectInput>;
export type UpdateProjectInput = z.output<typeof updateProjectInput>;

export interface UpdateProjectFacts {
  /** Sum of the budgets of all stages that are not stopped. */
  readonly stageBudgets: string;
  readonly hasBookings: boolean;
}

const baselineFields = ['budget', 'currency', 'plannedStart', 'plannedEnd', 'tailoring'] as const;

/**
 * Changes what describes a project. Plan and money are a baseline once the project is authorised: then only a decision changes
 * them (domain.md 6, cases 45 and 63).
 */
export function updateProject(project: Project, input: UpdateProjectInput, facts: UpdateProjectFacts): Result<{ change: ProjectChange; events: ProjectEvent[] }> {
  const { projectId: _id, expectedVersion: _version, ...change } = input;
  const after = { ...project, ...change };
  return unlessRefused(
    [
      isOpenProject(project) ? undefined : refusal('project.closedForChanges'),
      ...baselineFields.map((field) => baselineRefusal(project, after, field)),
      periodRefusal(after, 'project.endBeforeStart'),
      budgetRefusal(after.budget, facts.stageBudgets),
      facts.hasBookings && after.currency !== project.currency ? refusal('project.currencyInUse', ['currency']) : undefined,
    ],
    () => ({ change, events: ['ProjectUpdated'] }),
  );
}

function baselineRefusal(project: Project, after: Project, field: (typeof baselineFields)[number]): Refusal | undefined {
  return isBaselined(project) && after[field] !== project[field] ? refusal('project.baselined', [field]) : undefined;
}

/** Stage budgets never exceed the budget of the project (domain.md 2.4). Without a project budget there is nothing to exceed yet. */
export function budgetRefusal(budget: string | null, stageBudgets: string): Refusal | undefined {
  if (budget === null || decimal(stageBudgets).lte(budget)) return undefined;
  return refusal('project.stageBudgetsExceedBudget', ['budget'], { budget, stages: stageBudgets });
}
