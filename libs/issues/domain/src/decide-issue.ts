import * as z from 'zod';
import type { Day } from '@tranche/shared/domain/day.ts';
import { dayInput, id, prose, version } from '@tranche/shared/domain/input.ts';
import { next } from '@tranche/shared/domain/machine.ts';
import { refusal, type Refusal, type Result } from '@tranche/shared/domain/result.ts';
import { issueOutcomes, type IssueChange, type IssueCloseKind, type IssueOutcome, type IssueState } from './issue.ts';
import type { IssueEvent } from './issue-events.ts';
import { issueMachine, type IssueAct } from './issue-machine.ts';

export const decideIssueInput = z.strictObject({
  issueId: id,
  expectedVersion: version,
  outcome: z.enum(issueOutcomes),
  /** Index of the approved option; without it the recommended one. */
  chosenOption: z.int().min(0).max(9).nullish(),
  reason: prose(0, 4000).nullish(),
  deferredUntil: dayInput.nullish(),
});
export type DecideIssueInput = z.output<typeof decideIssueInput>;

export interface DecideIssueFacts {
  readonly actorId: string;
  readonly today: Day;
}

const acts: Readonly<Record<IssueOutcome, IssueAct>> = { approve: 'approve', exceptionPlan: 'approve', reject: 'reject', concession: 'concede', defer: 'defer', askForMore: 'askForMore' };
const closes: Readonly<Partial<Record<IssueOutcome, IssueCloseKind>>> = { reject: 'rejected', concession: 'concession' };

/**
 * The decider's word on a proposed issue (domain.md 3.5): approved and exception plan are acted upon, rejected and
 * concession close it, deferred waits for its day, "more" goes back to analysis. Whoever requested a change does not decide it (SD3).
 */
export function decideIssue(issue: IssueState, input: DecideIssueInput, facts: DecideIssueFacts): Result<{ change: IssueChange; events: IssueEvent[] }> {
  const deferredUntil = input.outcome === 'defer' ? (input.deferredUntil ?? null) : null;
  const state = next(issueMachine, 'issue', issue.state, acts[input.outcome], { ...issue, deferredUntil });
  const refusals = [...(state.ok ? [] : state.refusals), ...decisionRefusals(issue, input, facts)];
  if (!state.ok || refusals.length > 0) return { ok: false, refusals };
  const change: IssueChange = {
    state: state.value, outcome: input.outcome, decidedById: facts.actorId, decidedOn: facts.today, deferredUntil,
    chosenOption: input.outcome === 'approve' ? (input.chosenOption ?? issue.recommendedOption) : null,
    resolution: input.reason || issue.resolution, closeKind: closes[input.outcome] ?? null,
  };
  return { ok: true, value: { change, events: ['IssueDecided'] } };
}

function decisionRefusals(issue: IssueState, input: DecideIssueInput, facts: DecideIssueFacts): Refusal[] {
  const { outcome, chosenOption } = input;
  const found = [
    issue.raisedById === facts.actorId ? refusal('issue.requesterDecides') : undefined,
    outcome !== 'approve' && !input.reason ? refusal('issue.reasonMissing', ['reason']) : undefined,
    outcome === 'approve' && (chosenOption ?? issue.recommendedOption) === null ? refusal('issue.optionMissing', ['chosenOption']) : undefined,
    typeof chosenOption === 'number' && chosenOption >= issue.options.length ? refusal('issue.optionUnknown', ['chosenOption']) : undefined,
    outcome === 'concession' && issue.type !== 'offSpecification' ? refusal('issue.concessionOfOtherType', ['outcome']) : undefined,
    outcome === 'defer' && input.deferredUntil && input.deferredUntil <= facts.today ? refusal('issue.deferralNotInFuture', ['deferredUntil']) : undefined,
  ];
  return found.filter((each): each is Refusal => each !== undefined);
}
