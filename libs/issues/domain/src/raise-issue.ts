import * as z from 'zod';
import { currency, dayInput, id, line, positiveAmount, prose } from '@tranche/shared/domain/input.ts';
import { languages } from '@tranche/shared/domain/language.ts';
import { ok, type Result } from '@tranche/shared/domain/result.ts';
import { issueTypes, priorities, severities, type IssueSource, type IssueState } from './issue.ts';
import type { IssueEvent } from './issue-events.ts';

/** Type and one line are enough; any member may raise an issue (domain.md 3.5). */
export const raiseIssueInput = z.strictObject({
  scopeId: id,
  type: z.enum(issueTypes).default('problemConcern'),
  title: line(3, 200),
  description: prose(0, 10_000).nullish(),
  priority: z.enum(priorities).nullish(),
  severity: z.enum(severities).nullish(),
  ownerId: id.nullish(),
  dueOn: dayInput.nullish(),
  costImpact: positiveAmount.nullish(),
  currency: currency.nullish(),
  daysImpact: z.int().min(-9999).max(9999).nullish(),
  /** Who brought it up when that is somebody without an account. */
  raisedFor: line(2, 200).nullish(),
  language: z.enum(languages),
});
export type RaiseIssueForm = z.input<typeof raiseIssueInput>;
export type RaiseIssueInput = z.output<typeof raiseIssueInput>;

export interface RaiseIssueFacts {
  readonly actorId: string;
  /** Currency of money typed without one. */
  readonly currency: string;
  /** Set when the issue comes out of another record. */
  readonly source?: IssueSource;
  readonly riskId?: string;
}

/** A new issue in state `raised`. Brought up from outside, it says so (domain.md 6, case 58). */
export function raiseIssue(input: RaiseIssueInput, facts: RaiseIssueFacts): Result<{ change: IssueState; events: IssueEvent[] }> {
  const source: IssueSource = facts.source ?? (input.raisedFor ? 'external' : 'member');
  const change: IssueState = {
    ...blank,
    scopeId: input.scopeId, type: input.type, title: input.title, description: input.description || null, language: input.language,
    raisedById: facts.actorId, raisedFor: input.raisedFor ?? null, source, ownerId: input.ownerId ?? null,
    priority: input.priority ?? null, severity: input.severity ?? null, dueOn: input.dueOn ?? null, riskId: facts.riskId ?? null,
    costImpact: input.costImpact ?? null, currency: input.costImpact ? (input.currency ?? facts.currency) : null, daysImpact: input.daysImpact ?? null,
  };
  return ok({ change, events: [source === 'concern' ? 'ConcernRaised' : 'IssueRaised'] });
}

const blank = {
  state: 'raised', impacts: {}, options: [], recommendedOption: null, recommendation: null, decider: null, routeRules: [],
  outcome: null, chosenOption: null, decidedById: null, decidedOn: null, deferredUntil: null, resolution: null, closeKind: null,
} as const;
