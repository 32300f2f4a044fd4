import * as z from 'zod';
import { id, prose, version } from '@tranche/shared/domain/input.ts';
import { next } from '@tranche/shared/domain/machine.ts';
import { refusal, unlessRefused, type Result } from '@tranche/shared/domain/result.ts';
import { changesBaseline, type IssueChange, type IssueState } from './issue.ts';
import type { IssueEvent } from './issue-events.ts';
import { issueMachine } from './issue-machine.ts';

export const completeIssueInput = z.strictObject({
  issueId: id,
  expectedVersion: version,
  resolution: prose(3, 4000),
  /** For a change of what was agreed: plan and product descriptions say the new state. */
  baselineUpdated: z.boolean().default(false),
});
export type CompleteIssueInput = z.output<typeof completeIssueInput>;

/** `inAction → closed` when the actions are done and, for a change, the baseline says so (domain.md 3.5). */
export function completeIssue(issue: IssueState, input: CompleteIssueInput, facts: { readonly openActions: number }): Result<{ change: IssueChange; events: IssueEvent[] }> {
  const state = next(issueMachine, 'issue', issue.state, 'complete', issue);
  if (!state.ok) return state;
  return unlessRefused(
    [
      facts.openActions === 0 ? undefined : refusal('issue.actionsOpen', [], { count: facts.openActions }),
      changesBaseline(issue.type) && !input.baselineUpdated ? refusal('issue.baselineNotUpdated', ['baselineUpdated']) : undefined,
    ],
    () => ({ change: { state: state.value, closeKind: 'completed', resolution: input.resolution }, events: ['IssueCompleted'] }),
  );
}
