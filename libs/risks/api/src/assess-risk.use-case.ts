import { Injectable } from '@nestjs/common';
import { unknownPerson } from '@tranche/issues/api/offers.ts';
import { organisationFacts } from '@tranche/organisation/api/offers.ts';
import { assessRisk, type AssessRiskInput } from '@tranche/risks/domain/assess-risk.ts';
import type { Result } from '@tranche/shared/domain/result.ts';
import { ChangeRisk } from './change-risk.ts';

@Injectable()
export class AssessRisk {
  constructor(private readonly change: ChangeRisk) {}

  execute(input: AssessRiskInput): Promise<Result<{ riskId: string }>> {
    return this.change.execute('assessRisk', input, async (risk, work) => (await unknownPerson(work, { ownerId: input.ownerId })) ?? assessRisk(risk, input, { today: work.today, currency: (await organisationFacts(work)).currency }));
  }
}
