import { Injectable } from '@nestjs/common';
import { unknownPerson } from '@tranche/issues/api/offers.ts';
import { organisationFacts } from '@tranche/organisation/api/offers.ts';
import { planRiskResponse, type PlannedResponse, type PlanRiskResponseInput, type ResponsePlan } from '@tranche/risks/domain/plan-risk-response.ts';
import type { Work } from '@tranche/shared/api/unit-of-work.ts';
import type { Result } from '@tranche/shared/domain/result.ts';
import { ChangeRisk, responsesOf } from './change-risk.ts';
import { RiskResponse, type Risk } from './risk.entity.ts';

@Injectable()
export class PlanRiskResponse {
  constructor(private readonly change: ChangeRisk) {}

  execute(input: PlanRiskResponseInput): Promise<Result<{ riskId: string }>> {
    return this.change.execute(
      'planRiskResponse', input,
      async (risk, work) => (await unknownPerson(work, Object.fromEntries(input.responses.map((each, index) => [`responses.${index}.actioneeId`, each.actioneeId])))) ?? planRiskResponse(risk, input, { responses: await responsesOf(work, input.riskId), currency: (await organisationFacts(work)).currency }),
      async (risk, { plan }, work) => writePlan(work, risk, plan, risk.currency ?? ((await organisationFacts(work)).currency)),
    );
  }
}

async function writePlan(work: Work, risk: Risk, plan: ResponsePlan, currency: string): Promise<void> {
  const fieldsOf = ({ category, text, actioneeId, dueOn, cost }: PlannedResponse) =>
    ({ category, text, actioneeId: actioneeId ?? null, dueOn: dueOn ?? null, cost: cost ?? null, currency: cost ? currency : null });
  for (const planned of plan.add) work.create(RiskResponse, { riskId: risk.id, scopeId: risk.scopeId, ...fieldsOf(planned), state: 'planned', doneOn: null, note: null });
  for (const { id, planned } of plan.keep) {
    const response = await work.find(RiskResponse, id);
    if (response) work.em.assign(response, fieldsOf(planned));
  }
  for (const id of plan.drop) {
    const response = await work.find(RiskResponse, id);
    if (response) response.state = 'dropped';
  }
}
