import * as z from 'zod';
import type { Day } from '@tranche/shared/domain/day.ts';
import { id, line, version } from '@tranche/shared/domain/input.ts';
import { next } from '@tranche/shared/domain/machine.ts';
import { ok, type Result } from '@tranche/shared/domain/result.ts';
import { estimateFields, estimateRefusals, mergeEstimate } from './estimate.ts';
import { riskCategories, type RiskChange, type RiskState } from './risk.ts';
import type { RiskEvent } from './risk-events.ts';
import { riskMachine } from './risk-machine.ts';
import { defaultScoreSettings, type ScoreSettings } from './score.ts';

/** An absent field keeps what was said at raising; the rules then ask for what is still missing. */
export const assessRiskInput = z.strictObject({
  riskId: id,
  expectedVersion: version,
  title: line(3, 200).optional(),
  event: line(3, 300).optional(),
  cause: line(3, 1000).optional(),
  effect: line(3, 1000).optional(),
  category: z.enum(riskCategories).nullish(),
  ownerId: id.optional(),
  ...estimateFields,
});
export type AssessRiskForm = z.input<typeof assessRiskInput>;
export type AssessRiskInput = z.output<typeof assessRiskInput>;

export interface AssessRiskFacts {
  readonly today: Day;
  readonly currency: string;
  readonly settings?: ScoreSettings;
}

/**
 * Cause, effect, estimate and owner are known: `raised → assessed` (domain.md 3.4). Until a response is planned the
 * estimate is also the inherent one; from then on only `reassessRisk` changes the current estimate.
 */
export function assessRisk(risk: RiskState, input: AssessRiskInput, facts: AssessRiskFacts): Result<{ change: RiskChange; events: RiskEvent[] }> {
  const settings = facts.settings ?? defaultScoreSettings;
  const money = input.impactMoney ? { currency: input.currency ?? risk.currency ?? facts.currency } : {};
  const estimate = mergeEstimate(risk, { ...input, ...money }, settings);
  const texts = { title: input.title ?? risk.title, event: input.event ?? risk.event, cause: input.cause ?? risk.cause, effect: input.effect ?? risk.effect };
  const category = input.category === undefined ? risk.category : input.category;
  const change = { ...estimate, ...texts, category, ownerId: input.ownerId ?? risk.ownerId };

  const state = next(riskMachine, 'risk', risk.state, 'assess', { ...risk, ...change });
  const wrong = estimateRefusals(estimate, settings).filter((each) => each !== undefined);
  if (!state.ok || wrong.length > 0) return { ok: false, refusals: [...(state.ok ? [] : state.refusals), ...wrong] };
  return ok({
    change: { ...change, state: state.value, lastReviewOn: facts.today, inherentProbability: change.probability, inherentImpact: change.impact },
    events: ['RiskAssessed'],
  });
}
