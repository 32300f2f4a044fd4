import { plannedPercent, type PlanPoint } from '@tranche/benefits/domain/planned-curve.ts';
import { realisation, valueAtPercent } from '@tranche/benefits/domain/realisation.ts';
import { decimal } from '@tranche/shared/domain/decimal.ts';
import type { Day } from '@tranche/shared/domain/day.ts';

/** What the vertical axis shows: the benefit's own unit, percent of the way, or yearly money. */
export const curveUnits = ['unit', 'percent', 'money'] as const;
export type CurveUnit = (typeof curveUnits)[number];

/** The curve as it was read, with days and decimals as text. */
export interface CurveData {
  readonly baselineValue: string | null;
  readonly baselineOn: Day | null;
  readonly targetValue: string | null;
  readonly targetOn: Day | null;
  /** Signed yearly value; null when the benefit has no money value. */
  readonly yearlyAmount: string | null;
  readonly plan: readonly PlanPoint[];
  /** Values as they count towards the target. */
  readonly actual: readonly { readonly onDay: Day; readonly value: string }[];
  readonly forecast: readonly { readonly onDay: Day; readonly value: string; readonly low: string; readonly high: string }[];
  /** Plans that a decision replaced, in the unit of then. */
  readonly ghosts: readonly (readonly { readonly onDay: Day; readonly value: string }[])[];
}

export interface SeriesPoint {
  readonly day: Day;
  readonly y: number;
}

export interface RangePoint extends SeriesPoint {
  readonly low: number;
  readonly high: number;
}

export interface CurveSeries {
  readonly planned: readonly SeriesPoint[];
  readonly actual: readonly SeriesPoint[];
  readonly forecast: readonly RangePoint[];
  readonly ghosts: readonly (readonly SeriesPoint[])[];
  readonly baseline: SeriesPoint | null;
  /** Height of the target line. */
  readonly target: number | null;
}

type Convert = (value: string) => number | null;

/** Turns a value in the benefit's unit into the unit of the axis; null where that cannot be said. */
function converter(data: CurveData, unit: CurveUnit): Convert {
  if (unit === 'unit') return Number;
  // A negative zero would be written with its minus sign.
  const percent: Convert = (value) => realisation(data, value).value?.plus(0).toNumber() ?? null;
  if (unit === 'percent') return percent;
  const yearly = data.yearlyAmount;
  return (value) => {
    const share = percent(value);
    return share === null || yearly === null ? null : decimal(yearly).times(share).div(100).toNumber();
  };
}

/** All lines of the chart in one unit. Points that have no value in that unit are left out. */
export function curveSeries(data: CurveData, unit: CurveUnit): CurveSeries {
  const convert = converter(data, unit);
  const point = (day: Day, value: string | null | undefined): SeriesPoint[] => {
    const y = value === null || value === undefined ? null : convert(value);
    return y === null ? [] : [{ day, y }];
  };
  const planned = data.plan.flatMap(({ onDay, percent }) => point(onDay, valueAtPercent(data, percent)?.toString()));
  return {
    planned,
    actual: data.actual.flatMap(({ onDay, value }) => point(onDay, value)),
    forecast: data.forecast.flatMap(({ onDay, value, low, high }) => {
      const [y, one, other] = [convert(value), convert(low), convert(high)];
      return y === null || one === null || other === null ? [] : [{ day: onDay, y, low: Math.min(one, other), high: Math.max(one, other) }];
    }),
    ghosts: data.ghosts.map((ghost) => ghost.flatMap(({ onDay, value }) => point(onDay, value))),
    baseline: data.baselineOn ? (point(data.baselineOn, data.baselineValue)[0] ?? null) : null,
    target: data.targetValue === null ? null : convert(data.targetValue),
  };
}

/** One stop of the walk through the curve, and one row of its table. */
export interface CurveStop {
  readonly day: Day;
  readonly planned: number | null;
  readonly actual: number | null;
  readonly forecast: number | null;
}

/** All days on which the curve says something, in their order, today among them. */
export function curveStops(data: CurveData, series: CurveSeries, unit: CurveUnit, today: Day): CurveStop[] {
  const convert = converter(data, unit);
  const days = [...series.planned, ...series.actual, ...series.forecast].map((point) => point.day);
  const at = (points: readonly SeriesPoint[], day: Day) => points.find((point) => point.day === day)?.y ?? null;
  const plannedOn = (day: Day): number | null => {
    const percent = data.plan.length > 0 ? plannedPercent(data.plan, day).value : null;
    const value = percent && valueAtPercent(data, percent);
    return value ? convert(value.toString()) : null;
  };
  return [...new Set([...days, today])].sort().map((day) => ({ day, planned: plannedOn(day), actual: at(series.actual, day), forecast: at(series.forecast, day) }));
}
