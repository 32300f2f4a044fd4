import * as z from 'zod';
import { dayInput, id, line, positiveAmount, scale, version } from '@tranche/shared/domain/input.ts';
import { next } from '@tranche/shared/domain/machine.ts';
import { refusal, type Refusal, type Result } from '@tranche/shared/domain/result.ts';
import { percent } from './estimate.ts';
import { responseCategories, responsesFor, type RiskChange, type RiskResponseState, type RiskState } from './risk.ts';
import type { RiskEvent } from './risk-events.ts';
import { riskMachine } from './risk-machine.ts';

const plannedResponse = z.strictObject({
  /** Absent for a new response. */
  responseId: id.nullish(),
  category: z.enum(responseCategories),
  text: line(0, 500),
  actioneeId: id.nullish(),
  dueOn: dayInput.nullish(),
  cost: positiveAmount.nullish(),
});

/** The whole plan as it should be: a planned response that is not named any more is dropped, what is done stays. */
export const planRiskResponseInput = z.strictObject({
  riskId: id,
  expectedVersion: version,
  responses: z.array(plannedResponse).max(20),
  residualProbability: scale,
  residualImpact: scale,
  residualPercent: percent.nullish(),
  residualMoney: positiveAmount.nullish(),
});
export type PlanRiskResponseInput = z.output<typeof planRiskResponseInput>;
export type PlannedResponse = PlanRiskResponseInput['responses'][number];

export interface ResponsePlan {
  readonly add: readonly PlannedResponse[];
  readonly keep: readonly { readonly id: string; readonly planned: PlannedResponse }[];
  readonly drop: readonly string[];
}

export interface PlanRiskResponseFacts {
  readonly responses: readonly RiskResponseState[];
  readonly currency: string;
}

/** `assessed → responding`: at least one response, or acceptance with its reason, and the estimate for afterwards (domain.md 3.4). */
export function planRiskResponse(risk: RiskState, input: PlanRiskResponseInput, facts: PlanRiskResponseFacts): Result<{ change: RiskChange; plan: ResponsePlan; events: RiskEvent[] }> {
  const residual = {
    residualProbability: input.residualProbability, residualImpact: input.residualImpact,
    residualPercent: input.residualPercent === undefined ? risk.residualPercent : input.residualPercent,
    residualMoney: input.residualMoney === undefined ? risk.residualMoney : input.residualMoney,
  };
  const state = next(riskMachine, 'risk', risk.state, 'planResponse', { ...risk, ...residual });
  const refusals = [...(state.ok ? [] : state.refusals), ...planRefusals(risk, input, facts.responses)];
  if (!state.ok || refusals.length > 0) return { ok: false, refusals };

  const currency = risk.currency ?? (input.residualMoney ? facts.currency : null);
  const change = { ...residual, currency, state: state.value, responseCategory: input.responses[0]?.category ?? risk.responseCategory };
  return { ok: true, value: { change, plan: planOf(input.responses, facts.responses), events: ['RiskResponsePlanned'] } };
}

function planRefusals(risk: RiskState, input: PlanRiskResponseInput, existing: readonly RiskResponseState[]): Refusal[] {
  const plannedIds = new Set(existing.filter((each) => each.state === 'planned').map((each) => each.id));
  const ofResponse = (response: PlannedResponse, index: number): (Refusal | undefined)[] => {
    const path = (field: string) => ['responses', String(index), field];
    const accepted = response.category === 'accept';
    return [
      responsesFor(risk.kind).includes(response.category) ? undefined : refusal('risk.responseOfOtherKind', path('category'), { kind: risk.kind, category: response.category }),
      response.text.length >= 3 ? undefined : refusal(accepted ? 'risk.reasonMissing' : 'risk.responseTextMissing', path('text')),
      !response.responseId || plannedIds.has(response.responseId) ? undefined : refusal('risk.responseNotPlanned', path('responseId')),
    ];
  };
  const open = input.responses.length > 0 ? undefined : refusal('risk.responseMissing', ['responses']);
  return [open, ...input.responses.flatMap(ofResponse)].filter((each): each is Refusal => each !== undefined);
}

function planOf(responses: readonly PlannedResponse[], existing: readonly RiskResponseState[]): ResponsePlan {
  const kept = new Set(responses.map((each) => each.responseId));
  return {
    add: responses.filter((each) => !each.responseId),
    keep: responses.flatMap((planned) => (planned.responseId ? [{ id: planned.responseId, planned }] : [])),
    drop: existing.filter((each) => each.state === 'planned' && !kept.has(each.id)).map((each) => each.id),
  };
}
