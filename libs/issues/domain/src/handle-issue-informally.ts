import * as z from 'zod';
import { id, prose, version } from '@tranche/shared/domain/input.ts';
import { next } from '@tranche/shared/domain/machine.ts';
import { ok, type Result } from '@tranche/shared/domain/result.ts';
import type { IssueChange, IssueState } from './issue.ts';
import type { IssueEvent } from './issue-events.ts';
import { issueMachine } from './issue-machine.ts';

export const handleIssueInformallyInput = z.strictObject({
  issueId: id,
  expectedVersion: version,
  /** What was done; becomes the entry of the daily log. */
  note: prose(3, 2000),
});
export type HandleIssueInformallyInput = z.output<typeof handleIssueInformallyInput>;

/** `raised → closed` (kind informal) with an entry in the daily log (domain.md 3.5). */
export function handleIssueInformally(issue: IssueState, input: HandleIssueInformallyInput): Result<{ change: IssueChange; logText: string; events: IssueEvent[] }> {
  const state = next(issueMachine, 'issue', issue.state, 'handleInformally', issue);
  if (!state.ok) return state;
  return ok({ change: { state: state.value, closeKind: 'informal', resolution: input.note }, logText: `${issue.title}: ${input.note}`, events: ['IssueHandledInformally'] });
}
