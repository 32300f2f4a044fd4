import * as z from 'zod';
import { id, reason, version } from '@tranche/shared/domain/input.ts';
import { next } from '@tranche/shared/domain/machine.ts';
import { ok, type Result } from '@tranche/shared/domain/result.ts';
import type { IssueChange, IssueState } from './issue.ts';
import type { IssueEvent } from './issue-events.ts';
import { issueMachine } from './issue-machine.ts';

export const reopenIssueInput = z.strictObject({ issueId: id, expectedVersion: version, reason });
export type ReopenIssueInput = z.output<typeof reopenIssueInput>;

/** `closed → analysed` with a reason, which the audit trail keeps; the earlier decision no longer holds, its record does. */
export function reopenIssue(issue: IssueState): Result<{ change: IssueChange; events: IssueEvent[] }> {
  const state = next(issueMachine, 'issue', issue.state, 'reopen', issue);
  if (!state.ok) return state;
  const undecided = { outcome: null, chosenOption: null, decidedById: null, decidedOn: null, closeKind: null, resolution: null, decider: null, routeRules: [] };
  return ok({ change: { state: state.value, ...undecided }, events: ['IssueReopened'] });
}
