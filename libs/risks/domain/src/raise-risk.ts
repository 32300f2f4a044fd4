import * as z from 'zod';
import type { Day } from '@tranche/shared/domain/day.ts';
import { id, line, visibleLength } from '@tranche/shared/domain/input.ts';
import { languages } from '@tranche/shared/domain/language.ts';
import { next } from '@tranche/shared/domain/machine.ts';
import { refusal, unlessRefused, type Refusal, type Result } from '@tranche/shared/domain/result.ts';
import { estimateFields, estimateRefusals, mergeEstimate, noEstimate } from './estimate.ts';
import { responseCategories, responsesFor, riskCategories, riskKinds, type RiskKind, type RiskState } from './risk.ts';
import type { RiskEvent } from './risk-events.ts';
import { riskMachine } from './risk-machine.ts';
import { defaultScoreSettings, type ScoreSettings } from './score.ts';

/** One field is enough: what might happen. Everything else may follow with the assessment (ux.md 4.3). */
export const raiseRiskInput = z.strictObject({
  scopeId: id,
  kind: z.enum(riskKinds).default('threat'),
  event: line(3, 300),
  title: line(3, 200).nullish(),
  cause: line(3, 1000).nullish(),
  effect: line(3, 1000).nullish(),
  category: z.enum(riskCategories).nullish(),
  ownerId: id.nullish(),
  responseCategory: z.enum(responseCategories).nullish(),
  /** The entry of the daily log that this risk comes from. */
  originId: id.nullish(),
  language: z.enum(languages),
  ...estimateFields,
});
/** As typed: defaults may be absent. */
export type RaiseRiskForm = z.input<typeof raiseRiskInput>;
export type RaiseRiskInput = z.output<typeof raiseRiskInput>;

export interface RaiseRiskFacts {
  readonly actorId: string;
  readonly today: Day;
  /** Whoever may assess and gives all that an assessment needs has assessed the risk with the same line. */
  readonly mayAssess: boolean;
  /** Currency of money typed without one. */
  readonly currency: string;
  readonly settings?: ScoreSettings;
}

/** A new risk in state `raised`, or `assessed` when the line is complete and the person may assess (domain.md 3.4). */
export function raiseRisk(input: RaiseRiskInput, facts: RaiseRiskFacts): Result<{ change: RiskState; events: RiskEvent[] }> {
  const settings = facts.settings ?? defaultScoreSettings;
  const estimate = mergeEstimate(noEstimate, { ...input, currency: input.currency ?? (input.impactMoney ? facts.currency : null) }, settings);
  const raised: RiskState = {
    ...blank, ...estimate,
    scopeId: input.scopeId, kind: input.kind, language: input.language,
    event: input.event, title: input.title ?? titleOf(input.event), cause: input.cause ?? null, effect: input.effect ?? null,
    category: input.category ?? null, ownerId: input.ownerId ?? null, raisedById: facts.actorId, responseCategory: input.responseCategory ?? null,
  };
  return unlessRefused([...estimateRefusals(estimate, settings), responseFits(input.kind, raised)], () => {
    const assessed = next(riskMachine, 'risk', 'raised', 'assess', raised);
    if (!facts.mayAssess || !assessed.ok) return { change: raised, events: ['RiskRaised'] };
    const { probability, impact } = raised;
    return { change: { ...raised, state: assessed.value, inherentProbability: probability, inherentImpact: impact, lastReviewOn: facts.today }, events: ['RiskRaised', 'RiskAssessed'] };
  });
}

const blank = {
  state: 'raised', inherentProbability: null, inherentImpact: null, residualProbability: null, residualImpact: null, residualPercent: null, residualMoney: null,
  closeReason: null, closeNote: null, issueId: null, occurredOn: null, occurrences: 0, escalatedFromId: null, lastReviewOn: null,
} as const;

/** A response category must belong to the kind of risk (domain.md 2.7). */
export function responseFits(kind: RiskKind, response: Pick<RiskState, 'responseCategory'>): Refusal | undefined {
  const { responseCategory } = response;
  if (responseCategory === null || responsesFor(kind).includes(responseCategory)) return undefined;
  return refusal('risk.responseOfOtherKind', ['responseCategory'], { kind, category: responseCategory });
}

const longestTitle = 120;

/** The event, cut at a word when it is too long for a heading. */
export function titleOf(event: string): string {
  if (visibleLength(event) <= longestTitle) return event;
  // By code points, so that no character of two units is cut in half.
  const start = [...event].slice(0, longestTitle - 1).join('');
  const lastSpace = start.lastIndexOf(' ');
  return `${lastSpace > 0 ? start.slice(0, lastSpace) : start}…`;
}
