import { Injectable } from '@nestjs/common';
import type { Benefit } from '@tranche/benefits/domain/benefit.ts';
import { recordMeasurement, type RecordMeasurementInput } from '@tranche/benefits/domain/record-measurement.ts';
import { UnitOfWork } from '@tranche/shared/api/unit-of-work.ts';
import { ok, refused, type Result } from '@tranche/shared/domain/result.ts';
import { measurementsOf } from './benefit-facts.ts';
import { lockBenefit } from './benefit.store.ts';
import { storeMeasurement, type MeasurementAnswer } from './measurement-record.ts';

@Injectable()
export class RecordMeasurement {
  constructor(private readonly unit: UnitOfWork) {}

  execute(input: RecordMeasurementInput): Promise<Result<MeasurementAnswer>> {
    return this.unit.run('recordMeasurement', async (work) => {
      const benefit = await lockBenefit(work, input.benefitId);
      if (!benefit) return refused('notFound', ['benefitId']);
      const verdict = recordMeasurement(input, { benefit: benefit as Benefit, rows: await measurementsOf(work, [benefit.id]), today: work.today });
      if (!verdict.ok) return verdict;
      return ok(await storeMeasurement(work, benefit, verdict.value, { source: input.source ?? null, evidence: input.evidence ?? null, reason: null, correctionOfId: null }));
    });
  }
}
