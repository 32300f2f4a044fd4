import { Injectable } from '@nestjs/common';
import { rejectRisk, type RejectRiskInput } from '@tranche/risks/domain/reject-risk.ts';
import type { Result } from '@tranche/shared/domain/result.ts';
import { ChangeRisk } from './change-risk.ts';

@Injectable()
export class RejectRisk {
  constructor(private readonly change: ChangeRisk) {}

  execute(input: RejectRiskInput): Promise<Result<{ riskId: string }>> {
    return this.change.execute('rejectRisk', input, (risk) => rejectRisk(risk, input));
  }
}
