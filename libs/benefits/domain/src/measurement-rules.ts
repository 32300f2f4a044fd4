import type { Day } from '@tranche/shared/domain/day.ts';
import { decimal } from '@tranche/shared/domain/decimal.ts';
import { refusal, type Refusal } from '@tranche/shared/domain/result.ts';
import { isOpenBenefit, type Benefit } from './benefit.ts';
import { validMeasurements, type Measurement } from './measurement.ts';

/** What a person is asked to look at again; nothing is refused for it. */
export interface MeasurementHint {
  readonly rule: 'measurement.outlier';
  readonly values: { readonly last: string; readonly value: string };
}

/** A value at least three times as far from zero as the one before, or at most a third, is more often a slip than the truth. */
export const outlierFactor = 3;

export type MeasuredValue = Pick<Measurement, 'onDay' | 'periodFrom' | 'value'>;

/** What stands against a measured value; `rows` are the rows that remain valid beside it. */
export function measurementRefusals(value: MeasuredValue, benefit: Benefit, rows: readonly Measurement[], today: Day): (Refusal | undefined)[] {
  const { onDay, periodFrom } = value;
  const valid = validMeasurements(rows);
  return [
    isOpenBenefit(benefit.state) ? undefined : refusal('measurement.benefitClosed'),
    benefit.unit === null ? refusal('measurement.unitMissing') : undefined,
    onDay > today ? refusal('measurement.inFuture', ['onDay']) : undefined,
    valid.some((row) => row.onDay === onDay) ? refusal('measurement.dayTaken', ['onDay']) : undefined,
    periodFrom !== null && benefit.aggregation === 'stock' ? refusal('measurement.periodOnlyForFlow', ['periodFrom']) : undefined,
    periodFrom !== null && periodFrom > onDay ? refusal('measurement.periodOrder', ['periodFrom']) : undefined,
    valid.some((row) => overlaps(row, value)) ? refusal('measurement.periodOverlaps', ['periodFrom']) : undefined,
  ];
}

function overlaps(row: MeasuredValue, value: MeasuredValue): boolean {
  if (row.periodFrom === null || value.periodFrom === null) return false;
  return row.periodFrom <= value.onDay && value.periodFrom <= row.onDay;
}

/** Hints on a value against the latest valid one before it (factor 3, ux.md 5.8). */
export function measurementHints(value: MeasuredValue, rows: readonly Measurement[]): MeasurementHint[] {
  const last = validMeasurements(rows).findLast((row) => row.onDay < value.onDay);
  if (!last || decimal(last.value).isZero()) return [];
  const factor = decimal(value.value).div(last.value);
  const plausible = factor.lt(outlierFactor) && factor.gt(decimal(1).div(outlierFactor));
  return plausible ? [] : [{ rule: 'measurement.outlier', values: { last: last.value, value: value.value } }];
}
