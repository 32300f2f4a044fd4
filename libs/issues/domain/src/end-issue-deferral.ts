import type { Day } from '@tranche/shared/domain/day.ts';
import { next } from '@tranche/shared/domain/machine.ts';
import { ok, refused, type Result } from '@tranche/shared/domain/result.ts';
import type { IssueChange, IssueState } from './issue.ts';
import type { IssueEvent } from './issue-events.ts';
import { issueMachine } from './issue-machine.ts';

/** `deferred → analysed` when its day has come (domain.md 3.5); a nightly job asks for every deferred issue. */
export function endIssueDeferral(issue: IssueState, facts: { readonly today: Day }): Result<{ change: IssueChange; events: IssueEvent[] }> {
  const state = next(issueMachine, 'issue', issue.state, 'deferralEnds', issue);
  if (!state.ok) return state;
  if (issue.deferredUntil !== null && issue.deferredUntil > facts.today) return refused('issue.deferralNotOver');
  return ok({ change: { state: state.value, outcome: null, decidedById: null, decidedOn: null, deferredUntil: null }, events: ['IssueDeferralEnded'] });
}
