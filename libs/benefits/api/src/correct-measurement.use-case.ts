import { Injectable } from '@nestjs/common';
import type { Benefit } from '@tranche/benefits/domain/benefit.ts';
import { correctMeasurement, type CorrectMeasurementInput } from '@tranche/benefits/domain/correct-measurement.ts';
import { UnitOfWork } from '@tranche/shared/api/unit-of-work.ts';
import { ok, refused, type Result } from '@tranche/shared/domain/result.ts';
import { Measurement } from './benefit.entities.ts';
import { measurementsOf } from './benefit-facts.ts';
import { lockBenefit } from './benefit.store.ts';
import { storeMeasurement, type MeasurementAnswer } from './measurement-record.ts';

@Injectable()
export class CorrectMeasurement {
  constructor(private readonly unit: UnitOfWork) {}

  execute(input: CorrectMeasurementInput): Promise<Result<MeasurementAnswer>> {
    return this.unit.run('correctMeasurement', async (work) => {
      const row = await work.find(Measurement, input.measurementId);
      const benefit = row && (await lockBenefit(work, row.benefitId));
      if (!benefit) return refused('notFound', ['measurementId']);
      const rows = await measurementsOf(work, [benefit.id]);
      const corrected = rows.find((each) => each.id === row.id);
      if (!corrected) return refused('notFound', ['measurementId']);
      const verdict = correctMeasurement(input, { benefit: benefit as Benefit, rows, corrected, today: work.today });
      if (!verdict.ok) return verdict;
      work.reason = input.reason;
      const { source = corrected.source, evidence = corrected.evidence, reason } = input;
      return ok(await storeMeasurement(work, benefit, verdict.value, { source, evidence, reason, correctionOfId: row.id }));
    });
  }
}
