import * as z from 'zod';
import { decimal } from '@tranche/shared/domain/decimal.ts';
import { dayInput, id, line, reason } from '@tranche/shared/domain/input.ts';
import { refusal, refused, unlessRefused, type Result } from '@tranche/shared/domain/result.ts';
import { evidenceInput, measuredValue } from './benefit-input.ts';
import { validMeasurements, type Measurement } from './measurement.ts';
import { measurementHints, measurementRefusals, type MeasuredValue } from './measurement-rules.ts';
import { stateAfterMeasuring } from './realisation-state.ts';
import { turns, type MeasurementFacts, type RecordedMeasurement } from './record-measurement.ts';

/** What is left out is taken over from the corrected row. */
export const correctMeasurementInput = z.strictObject({
  measurementId: id,
  onDay: dayInput.nullish(),
  periodFrom: dayInput.nullish(),
  value: measuredValue,
  source: line(1, 200).nullish(),
  evidence: evidenceInput.nullish(),
  reason,
});
export type CorrectMeasurementForm = z.input<typeof correctMeasurementInput>;
export type CorrectMeasurementInput = z.output<typeof correctMeasurementInput>;

export interface CorrectionFacts extends MeasurementFacts {
  readonly corrected: Measurement;
}

const newRow = 'new';

/** Replaces a measured value by a new row; the old one stays readable with its correction (domain.md 2.6). */
export function correctMeasurement(input: CorrectMeasurementInput, facts: CorrectionFacts): Result<RecordedMeasurement> {
  const { corrected } = facts;
  if (facts.rows.some((row) => row.correctionOfId === corrected.id)) return refused('measurement.alreadyCorrected', ['measurementId']);
  const measurement: MeasuredValue = {
    onDay: input.onDay ?? corrected.onDay,
    periodFrom: input.periodFrom === undefined ? corrected.periodFrom : input.periodFrom,
    value: input.value,
  };
  const others = validMeasurements(facts.rows).filter((row) => row.id !== corrected.id);
  const rows = [...facts.rows, { ...measurement, id: newRow, correctionOfId: corrected.id }];
  return unlessRefused(
    [
      changesNothing(input, measurement, corrected) ? refusal('measurement.nothingCorrected', ['value']) : undefined,
      ...measurementRefusals(measurement, facts.benefit, others, facts.today),
    ],
    () => {
      const change = stateAfterMeasuring(facts.benefit, rows, facts.today, facts.settings);
      return { measurement, change, hints: measurementHints(measurement, others), events: ['MeasurementCorrected', ...turns(facts.benefit, change)] };
    },
  );
}

function changesNothing(input: CorrectMeasurementInput, measurement: MeasuredValue, corrected: Measurement): boolean {
  const sameValue = measurement.onDay === corrected.onDay && measurement.periodFrom === corrected.periodFrom && decimal(measurement.value).eq(corrected.value);
  return sameValue && !input.source && !input.evidence;
}
