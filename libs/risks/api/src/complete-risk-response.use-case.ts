import { Injectable } from '@nestjs/common';
import { completeRiskResponse, type CompleteRiskResponseInput } from '@tranche/risks/domain/complete-risk-response.ts';
import type { Result } from '@tranche/shared/domain/result.ts';
import { ChangeRisk, responsesOf } from './change-risk.ts';
import { RiskResponse } from './risk.entity.ts';

@Injectable()
export class CompleteRiskResponse {
  constructor(private readonly change: ChangeRisk) {}

  execute(input: CompleteRiskResponseInput): Promise<Result<{ riskId: string }>> {
    return this.change.execute(
      'completeRiskResponse', input,
      async (risk, work) => completeRiskResponse(risk, input, { responses: await responsesOf(work, input.riskId), today: work.today }),
      async (risk, { response: { id, ...change } }, work) => {
        const response = await work.find(RiskResponse, id);
        if (response) work.em.assign(response, change);
        // The risk may keep all its fields; its version moves all the same, so that two people do not complete at once.
        risk.updatedAt = work.now;
      },
    );
  }
}
