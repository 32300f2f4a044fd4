import { Injectable } from '@nestjs/common';
import { raiseIssueFrom, RaiseIssue } from '@tranche/issues/api/offers.ts';
import { riskOccurred, type RiskOccurredInput } from '@tranche/risks/domain/risk-occurred.ts';
import { ok, type Result } from '@tranche/shared/domain/result.ts';
import { ChangeRisk } from './change-risk.ts';

/** The risk occurred: in the same transaction it becomes an issue, and both know each other. */
@Injectable()
export class RiskOccurred {
  constructor(private readonly change: ChangeRisk, private readonly raise: RaiseIssue) {}

  execute(input: RiskOccurredInput): Promise<Result<{ riskId: string }>> {
    return this.change.execute('riskOccurred', input, (risk, work) => riskOccurred(risk, input, { today: work.today }), async (risk, { issue }) => {
      const raised = await raiseIssueFrom(this.raise, { scopeId: risk.scopeId, ...issue }, { source: 'risk', riskId: risk.id });
      if (!raised.ok) return raised;
      risk.issueId = raised.value.issueId;
      return ok(undefined);
    });
  }
}
