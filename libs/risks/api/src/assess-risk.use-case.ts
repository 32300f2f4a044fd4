import { Injectable } from '@nestjs/common';
import { assessRisk, type AssessRiskInput } from '@tranche/risks/domain/assess-risk.ts';
import type { RiskState } from '@tranche/risks/domain/risk.ts';
import { UnitOfWork } from '@tranche/shared/api/unit-of-work.ts';
import { ok, refused, type Result } from '@tranche/shared/domain/result.ts';
import { Risk } from './risk.entity.ts';

@Injectable()
export class AssessRisk {
  constructor(private readonly unit: UnitOfWork) {}

  execute(input: AssessRiskInput): Promise<Result<{ riskId: string }>> {
    return this.unit.run('assessRisk', async (work) => {
      const risk = await work.find(Risk, input.riskId, input.expectedVersion);
      if (!risk) return refused('notFound', ['riskId']);
      const verdict = assessRisk(risk as RiskState, input, { today: work.today, currency: 'EUR' });
      if (!verdict.ok) return verdict;
      work.em.assign(risk, verdict.value.change);
      for (const event of verdict.value.events) work.emit(event, { riskId: risk.id, scopeId: risk.scopeId });
      work.touches(risk.scopeId);
      return ok({ riskId: risk.id });
    });
  }
}
