import * as z from 'zod';
import { id, version } from '@tranche/shared/domain/input.ts';
import { next } from '@tranche/shared/domain/machine.ts';
import { ok, refused, type Result } from '@tranche/shared/domain/result.ts';
import type { IssueChange, IssueState } from './issue.ts';
import { issueMachine } from './issue-machine.ts';

export const withdrawIssueInput = z.strictObject({ issueId: id, expectedVersion: version });
export type WithdrawIssueInput = z.output<typeof withdrawIssueInput>;

/** Whoever raised an issue takes it back while nobody has worked on it: the "Undo" of the quick line. The key stays given. */
export function withdrawIssue(issue: IssueState, input: WithdrawIssueInput, facts: { readonly actorId: string }): Result<{ change: IssueChange; events: [] }> {
  const state = next(issueMachine, 'issue', issue.state, 'withdraw', issue);
  if (!state.ok) return state;
  if (issue.raisedById !== facts.actorId || input.expectedVersion > 1) return refused('issue.workedOn');
  return ok({ change: { state: state.value, closeKind: 'withdrawn' }, events: [] });
}
