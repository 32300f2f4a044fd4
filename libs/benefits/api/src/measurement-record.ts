import type { Benefit as DomainBenefit } from '@tranche/benefits/domain/benefit.ts';
import type { RecordedMeasurement } from '@tranche/benefits/domain/record-measurement.ts';
import type { MeasurementHint } from '@tranche/benefits/domain/measurement-rules.ts';
import { newId } from '@tranche/shared/api/record.ts';
import type { Work } from '@tranche/shared/api/unit-of-work.ts';
import { Measurement, type Benefit } from './benefit.entities.ts';
import { keepFigures } from './keep-figures.ts';

/** What an act on measured values answers with. */
export interface MeasurementAnswer {
  readonly benefitId: string;
  readonly measurementId: string;
  readonly hints: readonly MeasurementHint[];
}

/** What a row has beside the measured value itself. */
export interface MeasurementOrigin {
  readonly source: string | null;
  readonly evidence: string | null;
  readonly reason: string | null;
  readonly correctionOfId: string | null;
}

/** Stores a measured value that the domain accepted, and what it made of the benefit. */
export async function storeMeasurement(work: Work, benefit: Benefit, recorded: RecordedMeasurement, origin: MeasurementOrigin): Promise<MeasurementAnswer> {
  const id = newId(work.now);
  work.create(Measurement, { ...recorded.measurement, ...origin, id, benefitId: benefit.id, scopeId: benefit.scopeId, recordedById: work.actor.personId });
  work.em.assign(benefit, recorded.change satisfies Pick<DomainBenefit, 'state' | 'relapsedOn'>);
  for (const event of recorded.events) work.emit(event, { benefitId: benefit.id, measurementId: id, scopeId: benefit.scopeId });
  await keepFigures(work, benefit);
  return { benefitId: benefit.id, measurementId: id, hints: recorded.hints };
}
