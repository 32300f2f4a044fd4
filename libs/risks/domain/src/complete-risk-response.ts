import * as z from 'zod';
import type { Day } from '@tranche/shared/domain/day.ts';
import { id, prose, version } from '@tranche/shared/domain/input.ts';
import { next } from '@tranche/shared/domain/machine.ts';
import { ok, refused, type Result } from '@tranche/shared/domain/result.ts';
import { estimateFields, estimateRefusals, mergeEstimate } from './estimate.ts';
import type { ResponseState, RiskChange, RiskResponseState, RiskState } from './risk.ts';
import type { RiskEvent } from './risk-events.ts';
import { riskMachine } from './risk-machine.ts';
import { defaultScoreSettings, type ScoreSettings } from './score.ts';

export const responseOutcomes = ['done', 'dropped'] as const;

/** The estimate is asked for with the last open response: then the owner says where the risk stands now. */
export const completeRiskResponseInput = z.strictObject({
  riskId: id,
  expectedVersion: version,
  responseId: id,
  outcome: z.enum(responseOutcomes).default('done'),
  note: prose(0, 2000).nullish(),
  probability: estimateFields.probability,
  impact: estimateFields.impact,
  probabilityPercent: estimateFields.probabilityPercent,
  impactMoney: estimateFields.impactMoney,
});
export type CompleteRiskResponseInput = z.output<typeof completeRiskResponseInput>;

export interface CompleteRiskResponseFacts {
  readonly responses: readonly RiskResponseState[];
  readonly today: Day;
  readonly settings?: ScoreSettings;
}

export interface ResponseChange {
  readonly id: string;
  readonly state: ResponseState;
  readonly doneOn: Day | null;
  readonly note: string | null;
}

/** A response is done, or dropped with a reason. With the last one and a new estimate: `responding → monitored` (domain.md 3.4). */
export function completeRiskResponse(risk: RiskState, input: CompleteRiskResponseInput, facts: CompleteRiskResponseFacts): Result<{ change: RiskChange; response: ResponseChange; events: RiskEvent[] }> {
  const settings = facts.settings ?? defaultScoreSettings;
  const response = facts.responses.find((each) => each.id === input.responseId);
  if (risk.state !== 'responding') return refused('risk.notInThisState', [], { state: risk.state, event: 'responsesDone' });
  if (response?.state !== 'planned') return refused('risk.responseNotPlanned', ['responseId']);
  if (input.outcome === 'dropped' && !input.note) return refused('risk.reasonMissing', ['note']);

  const estimate = mergeEstimate(risk, input, settings);
  const wrong = estimateRefusals(estimate, settings).filter((each) => each !== undefined);
  if (wrong.length > 0) return { ok: false, refusals: wrong };
  const closedResponse = { id: response.id, state: input.outcome, doneOn: input.outcome === 'done' ? facts.today : null, note: input.note || null };
  const reassessed = Boolean((input.probability || input.probabilityPercent) && input.impact);
  const last = !facts.responses.some((each) => each.id !== response.id && each.state === 'planned');
  if (!last) return ok({ change: reassessed ? { ...estimate, lastReviewOn: facts.today } : {}, response: closedResponse, events: ['RiskResponseCompleted'] });

  if (!reassessed) return refused('risk.reassessmentMissing', [input.probability ? 'impact' : 'probability']);
  const state = next(riskMachine, 'risk', risk.state, 'responsesDone', { ...risk, ...estimate });
  if (!state.ok) return state;
  return ok({ change: { ...estimate, state: state.value, lastReviewOn: facts.today }, response: closedResponse, events: ['RiskResponseCompleted'] });
}
