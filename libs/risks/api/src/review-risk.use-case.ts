import { Injectable } from '@nestjs/common';
import { organisationFacts } from '@tranche/organisation/api/offers.ts';
import { confirmRiskUnchanged, type ConfirmRiskUnchangedInput } from '@tranche/risks/domain/confirm-risk-unchanged.ts';
import { reassessRisk, type ReassessRiskInput } from '@tranche/risks/domain/reassess-risk.ts';
import type { Result } from '@tranche/shared/domain/result.ts';
import { ChangeRisk } from './change-risk.ts';

/** A review ends with a new estimate or with "unchanged". */
@Injectable()
export class ReviewRisk {
  constructor(private readonly change: ChangeRisk) {}

  reassess(input: ReassessRiskInput): Promise<Result<{ riskId: string }>> {
    return this.change.execute('reassessRisk', input, async (risk, work) => reassessRisk(risk, input, { today: work.today, currency: (await organisationFacts(work)).currency }));
  }

  confirm(input: ConfirmRiskUnchangedInput): Promise<Result<{ riskId: string }>> {
    return this.change.execute('confirmRiskUnchanged', input, (risk, work) => confirmRiskUnchanged(risk, { today: work.today }));
  }
}
