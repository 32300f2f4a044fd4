import * as z from 'zod';
import { dayInput, id, line, prose, version } from '@tranche/shared/domain/input.ts';
import { ok, refused, type Result } from '@tranche/shared/domain/result.ts';
import { sentFields } from '@tranche/shared/domain/sent-fields.ts';
import { issueTypes, priorities, severities, type IssueChange, type IssueState } from './issue.ts';
import type { IssueEvent } from './issue-events.ts';

/** Who cares for the issue and until when, and its wording; an absent field stays, `null` empties one that may be empty. */
export const assignIssueInput = z.strictObject({
  issueId: id,
  expectedVersion: version,
  ownerId: id.nullish(),
  dueOn: dayInput.nullish(),
  title: line(3, 200).optional(),
  description: prose(0, 10_000).nullish(),
  type: z.enum(issueTypes).optional(),
  priority: z.enum(priorities).nullish(),
  severity: z.enum(severities).nullish(),
});
export type AssignIssueInput = z.output<typeof assignIssueInput>;

const undecided: readonly IssueState['state'][] = ['raised', 'analysed', 'proposed'];

/** Changes owner, date, wording or judgement of an open issue; the type only until it is decided (domain.md 2.7). */
export function assignIssue(issue: IssueState, input: AssignIssueInput): Result<{ change: IssueChange; events: IssueEvent[] }> {
  if (issue.state === 'closed') return refused('issue.notInThisState', [], { state: issue.state, event: 'assign' });
  if (input.type !== undefined && input.type !== issue.type && !undecided.includes(issue.state)) return refused('issue.typeDecided', ['type']);
  const { issueId: _issueId, expectedVersion: _version, ...given } = input;
  return ok({ change: sentFields(given), events: input.ownerId && input.ownerId !== issue.ownerId ? ['IssueAssigned'] : [] });
}
