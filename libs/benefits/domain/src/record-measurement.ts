import * as z from 'zod';
import type { Day } from '@tranche/shared/domain/day.ts';
import { dayInput, id, line } from '@tranche/shared/domain/input.ts';
import { unlessRefused, type Result } from '@tranche/shared/domain/result.ts';
import type { Benefit } from './benefit.ts';
import type { BenefitEvent } from './benefit-events.ts';
import { evidenceInput, measuredValue } from './benefit-input.ts';
import type { Measurement } from './measurement.ts';
import { measurementHints, measurementRefusals, type MeasuredValue, type MeasurementHint } from './measurement-rules.ts';
import { stateAfterMeasuring, type RealisationChange, type RealisationSettings } from './realisation-state.ts';

export const recordMeasurementInput = z.strictObject({
  benefitId: id,
  /** Day of the value; for a flow the last day of its period. */
  onDay: dayInput,
  periodFrom: dayInput.nullish(),
  value: measuredValue,
  source: line(1, 200).nullish(),
  evidence: evidenceInput.nullish(),
});
export type RecordMeasurementForm = z.input<typeof recordMeasurementInput>;
export type RecordMeasurementInput = z.output<typeof recordMeasurementInput>;

export interface MeasurementFacts {
  readonly benefit: Benefit;
  readonly rows: readonly Measurement[];
  readonly today: Day;
  readonly settings?: RealisationSettings;
}

export interface RecordedMeasurement {
  readonly measurement: MeasuredValue;
  readonly change: RealisationChange;
  readonly hints: readonly MeasurementHint[];
  readonly events: readonly BenefitEvent[];
}

// The row gets its id when it is stored; until then this one stands for it.
const newRow = 'new';

/** Takes a measured value, also after the project was closed; the benefit may become realised or relapse by it (domain.md 3.7, 6 case 7). */
export function recordMeasurement(input: RecordMeasurementInput, facts: MeasurementFacts): Result<RecordedMeasurement> {
  const measurement: MeasuredValue = { onDay: input.onDay, periodFrom: input.periodFrom ?? null, value: input.value };
  const rows = [...facts.rows, { ...measurement, id: newRow, correctionOfId: null }];
  return unlessRefused(measurementRefusals(measurement, facts.benefit, facts.rows, facts.today), () => {
    const change = stateAfterMeasuring(facts.benefit, rows, facts.today, facts.settings);
    return { measurement, change, hints: measurementHints(measurement, facts.rows), events: ['MeasurementRecorded', ...turns(facts.benefit, change)] };
  });
}

/** What a change of the values made of the benefit. */
export function turns(benefit: Benefit, change: RealisationChange): BenefitEvent[] {
  if (change.state === benefit.state) return [];
  return [change.state === 'realised' ? 'BenefitRealised' : 'BenefitRelapsed'];
}
