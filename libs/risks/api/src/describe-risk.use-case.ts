import { Injectable } from '@nestjs/common';
import { unknownPerson } from '@tranche/issues/api/offers.ts';
import { describeRisk, type DescribeRiskInput } from '@tranche/risks/domain/describe-risk.ts';
import type { Result } from '@tranche/shared/domain/result.ts';
import { ChangeRisk } from './change-risk.ts';

@Injectable()
export class DescribeRisk {
  constructor(private readonly change: ChangeRisk) {}

  execute(input: DescribeRiskInput): Promise<Result<{ riskId: string }>> {
    return this.change.execute('describeRisk', input, async (risk, work) => (await unknownPerson(work, { ownerId: input.ownerId })) ?? describeRisk(risk, input));
  }
}
