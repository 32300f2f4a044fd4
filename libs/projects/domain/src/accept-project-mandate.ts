import * as z from 'zod';
import { id, version } from '@tranche/shared/domain/input.ts';
import { ok, type Result } from '@tranche/shared/domain/result.ts';
import type { Project, ProjectChange } from './project.ts';
import type { ProjectEvent } from './project-events.ts';
import { nextProjectState } from './project-machine.ts';

export const acceptProjectMandateInput = z.strictObject({
  projectId: id,
  expectedVersion: version,
  /** Portfolio or programme; may be left out when the idea already lies in the right one. */
  parentId: id.nullish(),
});
export type AcceptProjectMandateForm = z.input<typeof acceptProjectMandateInput>;
export type AcceptProjectMandateInput = z.output<typeof acceptProjectMandateInput>;

export interface AcceptMandateFacts {
  readonly currentParentId: string | null;
}

/** `idea → startUp`: somebody takes the idea into a portfolio or programme (domain.md 3.1). */
export function acceptProjectMandate(
  project: Project,
  input: AcceptProjectMandateInput,
  facts: AcceptMandateFacts,
): Result<{ change: ProjectChange; parentId: string; events: ProjectEvent[] }> {
  const parentId = input.parentId ?? facts.currentParentId;
  const state = nextProjectState(project, 'acceptMandate', { parentChosen: parentId !== null });
  return state.ok ? ok({ change: { state: state.value }, parentId: parentId as string, events: ['ProjectMandateAccepted'] }) : state;
}
