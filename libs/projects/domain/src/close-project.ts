import * as z from 'zod';
import type { Day } from '@tranche/shared/domain/day.ts';
import { dayInput, id, version } from '@tranche/shared/domain/input.ts';
import { unlessRefused, type Result } from '@tranche/shared/domain/result.ts';
import { futureRefusal } from './period.ts';
import { closureKinds, type Project, type ProjectChange } from './project.ts';
import type { ProjectEvent } from './project-events.ts';
import { nextProjectState, type ProjectFacts } from './project-machine.ts';

export const closeProjectInput = z.strictObject({
  projectId: id,
  expectedVersion: version,
  /** Left out: the kind with which the closure was started. */
  closureKind: z.enum(closureKinds).nullish(),
  /** Last day of the project; left out: today. */
  endedOn: dayInput.nullish(),
});
export type CloseProjectForm = z.input<typeof closeProjectInput>;
export type CloseProjectInput = z.output<typeof closeProjectInput>;

/** What is still open in a project when it is to be closed; counted by the capabilities that keep it. */
export type ClosureFacts = Required<Pick<ProjectFacts, 'endReportApproved' | 'openWorkPackages' | 'openRisks' | 'openIssues' | 'benefitReviewsPlanned'>>;

/** `closing → closed` when nothing is left open (domain.md 3.1; cases C-066). All that is open is named at once. */
export function closeProject(
  project: Project,
  input: CloseProjectInput,
  facts: ClosureFacts & { readonly today: Day },
): Result<{ change: ProjectChange; events: ProjectEvent[] }> {
  const state = nextProjectState(project, 'close', facts);
  const endedOn = input.endedOn ?? facts.today;
  return unlessRefused(
    [...(state.ok ? [] : state.refusals), futureRefusal(endedOn, facts.today, 'project.endInFuture', ['endedOn'])],
    () => ({ change: { state: 'closed', actualEnd: endedOn, closureKind: input.closureKind ?? project.closureKind ?? 'normal' }, events: ['ProjectClosed'] }),
  );
}
