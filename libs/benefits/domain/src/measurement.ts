import { sum, type Decimal, decimal } from '@tranche/shared/domain/decimal.ts';
import type { Day } from '@tranche/shared/domain/day.ts';
import type { BenefitMeasure } from './benefit.ts';

/** One measured value. Rows are never changed: a correction is a new row that names the row it replaces. */
export interface Measurement {
  readonly id: string;
  /** Day of the value; for a flow the last day of its period. */
  readonly onDay: Day;
  /** First day of the period of a flow; null for a stock. */
  readonly periodFrom: Day | null;
  /** In the benefit's unit. */
  readonly value: string;
  readonly correctionOfId: string | null;
}

/** A measured value as it counts towards the target: for a flow the sum so far. */
export interface ActualPoint {
  readonly onDay: Day;
  readonly value: Decimal;
}

/** The rows that count: those that no later row corrects, in order of their day. */
export function validMeasurements<Row extends Measurement>(rows: readonly Row[]): Row[] {
  const corrected = new Set(rows.map((row) => row.correctionOfId));
  return rows.filter((row) => !corrected.has(row.id)).sort((a, b) => (a.onDay < b.onDay ? -1 : a.onDay > b.onDay ? 1 : 0));
}

/**
 * Values that count towards the target up to `asOf`: a flow is summed over its periods, a stock takes each value as it is
 * (example `benefit-cumulative`). Values from before the baseline belong to another frame of reference and are left out.
 */
export function actualPoints(measure: Pick<BenefitMeasure, 'aggregation' | 'baselineOn'>, rows: readonly Measurement[], asOf: Day): ActualPoint[] {
  const counted = validMeasurements(rows).filter((row) => row.onDay <= asOf && (measure.baselineOn === null || row.onDay >= measure.baselineOn));
  if (measure.aggregation === 'stock') return counted.map((row) => ({ onDay: row.onDay, value: decimal(row.value) }));
  return counted.map((row, index) => ({ onDay: row.onDay, value: sum(counted.slice(0, index + 1).map((each) => each.value)) }));
}

/** The value reached by `asOf`, or undefined while nothing was measured. */
export function latestActual(measure: Pick<BenefitMeasure, 'aggregation' | 'baselineOn'>, rows: readonly Measurement[], asOf: Day): ActualPoint | undefined {
  return actualPoints(measure, rows, asOf).at(-1);
}
