import * as z from 'zod';
import { amount, currency, id, line, prose, version } from '@tranche/shared/domain/input.ts';
import { next } from '@tranche/shared/domain/machine.ts';
import { refusal, type Refusal, type Result } from '@tranche/shared/domain/result.ts';
import { dimensions, issueTypes, priorities, severities, type Dimension, type IssueChange, type IssueState } from './issue.ts';
import type { IssueEvent } from './issue-events.ts';
import { issueMachine } from './issue-machine.ts';

const impact = z.strictObject({ dimension: z.enum(dimensions), text: line(1, 500) });
const days = z.int().min(-9999).max(9999);

export const issueOption = z.strictObject({ text: line(3, 500), cost: amount.nullish(), days: days.nullish() });

/** Impact in words by dimension; cost and time may be given as numbers instead. "Keine" is an answer, an empty field is none. */
export const analyseIssueInput = z.strictObject({
  issueId: id,
  expectedVersion: version,
  impacts: z.array(impact).max(dimensions.length),
  costImpact: amount.nullish(),
  currency: currency.nullish(),
  daysImpact: days.nullish(),
  options: z.array(issueOption).max(10),
  type: z.enum(issueTypes).nullish(),
  priority: z.enum(priorities).nullish(),
  severity: z.enum(severities).nullish(),
  description: prose(0, 10_000).nullish(),
});
export type AnalyseIssueInput = z.output<typeof analyseIssueInput>;

export interface AnalyseIssueFacts {
  readonly currency: string;
  /** Dimensions that the organisation judges; sustainability can be switched off (domain.md 1.2). */
  readonly dimensions: readonly Dimension[];
}

/** `raised → analysed`: an answer for each dimension and at least one option (domain.md 3.5). */
export function analyseIssue(issue: IssueState, input: AnalyseIssueInput, facts: AnalyseIssueFacts): Result<{ change: IssueChange; events: IssueEvent[] }> {
  const change = {
    impacts: Object.fromEntries(input.impacts.map((each) => [each.dimension, each.text])),
    costImpact: input.costImpact === undefined ? issue.costImpact : input.costImpact,
    daysImpact: input.daysImpact === undefined ? issue.daysImpact : input.daysImpact,
    options: input.options.map((option) => ({ text: option.text, cost: option.cost ?? null, days: option.days ?? null })),
    type: input.type ?? issue.type, priority: input.priority ?? issue.priority, severity: input.severity ?? issue.severity,
    description: input.description === undefined ? issue.description : input.description || null,
  };
  const money = change.costImpact !== null || change.options.some((option) => option.cost !== null);
  const state = next(issueMachine, 'issue', issue.state, 'analyse', { ...issue, ...change });
  const refusals = [...(state.ok ? [] : state.refusals), ...impactRefusals(change, facts.dimensions)];
  if (!state.ok || refusals.length > 0) return { ok: false, refusals };
  return { ok: true, value: { change: { ...change, currency: money ? (input.currency ?? issue.currency ?? facts.currency) : issue.currency, state: state.value }, events: ['IssueAnalysed'] } };
}

function impactRefusals(change: Pick<IssueState, 'impacts' | 'costImpact' | 'daysImpact'>, judged: readonly Dimension[]): Refusal[] {
  const answered = (dimension: Dimension) =>
    change.impacts[dimension] !== undefined || (dimension === 'cost' && change.costImpact !== null) || (dimension === 'time' && change.daysImpact !== null);
  return judged.filter((dimension) => !answered(dimension)).map((dimension) => refusal('issue.impactMissing', ['impacts', dimension], { dimension }));
}
