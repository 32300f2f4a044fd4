import * as z from 'zod';
import type { Day } from '@tranche/shared/domain/day.ts';
import { id, version } from '@tranche/shared/domain/input.ts';
import { next } from '@tranche/shared/domain/machine.ts';
import { ok, type Result } from '@tranche/shared/domain/result.ts';
import { estimateFields, estimateRefusals, mergeEstimate } from './estimate.ts';
import type { RiskChange, RiskState } from './risk.ts';
import type { RiskEvent } from './risk-events.ts';
import { riskMachine } from './risk-machine.ts';
import { defaultScoreSettings, type ScoreSettings } from './score.ts';

export const reassessRiskInput = z.strictObject({ riskId: id, expectedVersion: version, ...estimateFields });
export type ReassessRiskInput = z.output<typeof reassessRiskInput>;

export interface ReassessRiskFacts {
  readonly today: Day;
  readonly currency: string;
  readonly settings?: ScoreSettings;
}

/** A new current estimate; state and the estimate before response stay, the day counts as review (domain.md 2.7). */
export function reassessRisk(risk: RiskState, input: ReassessRiskInput, facts: ReassessRiskFacts): Result<{ change: RiskChange; events: RiskEvent[] }> {
  const settings = facts.settings ?? defaultScoreSettings;
  const money = input.impactMoney ? { currency: input.currency ?? risk.currency ?? facts.currency } : {};
  const estimate = mergeEstimate(risk, { ...input, ...money }, settings);
  const state = next(riskMachine, 'risk', risk.state, 'reassess', { ...risk, ...estimate });
  const refusals = [...(state.ok ? [] : state.refusals), ...estimateRefusals(estimate, settings).filter((each) => each !== undefined)];
  if (refusals.length > 0) return { ok: false, refusals };
  return ok({ change: { ...estimate, lastReviewOn: facts.today }, events: ['RiskReassessed'] });
}
