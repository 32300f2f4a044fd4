import * as z from 'zod';
import { id, prose, version } from '@tranche/shared/domain/input.ts';
import { next } from '@tranche/shared/domain/machine.ts';
import { ok, refused, type Result } from '@tranche/shared/domain/result.ts';
import type { IssueChange, IssueState } from './issue.ts';
import type { IssueEvent } from './issue-events.ts';
import { issueMachine } from './issue-machine.ts';
import { routeOf, type ChangeAuthorityLimits, type Route, type ToleranceUsage } from './route.ts';

export const proposeIssueDecisionInput = z.strictObject({
  issueId: id,
  expectedVersion: version,
  recommendation: prose(3, 4000),
  /** Index in the options of the analysis. */
  recommendedOption: z.int().min(0).max(9).nullish(),
});
export type ProposeIssueDecisionInput = z.output<typeof proposeIssueDecisionInput>;

export interface ProposeIssueFacts {
  readonly usage: ToleranceUsage;
  readonly limits: ChangeAuthorityLimits | null;
}

/** `analysed → proposed` with a recommendation; the rules compute who decides (domain.md 3.5). */
export function proposeIssueDecision(issue: IssueState, input: ProposeIssueDecisionInput, facts: ProposeIssueFacts): Result<{ change: IssueChange; route: Route; events: IssueEvent[] }> {
  const state = next(issueMachine, 'issue', issue.state, 'propose', { ...issue, recommendation: input.recommendation });
  if (!state.ok) return state;
  const recommendedOption = input.recommendedOption ?? null;
  if (recommendedOption !== null && recommendedOption >= issue.options.length) return refused('issue.optionUnknown', ['recommendedOption']);
  const route = routeOf(issue, facts.usage, facts.limits);
  return ok({
    change: { state: state.value, recommendation: input.recommendation, recommendedOption, decider: route.decider, routeRules: route.rules },
    route,
    events: ['IssueProposed'],
  });
}
