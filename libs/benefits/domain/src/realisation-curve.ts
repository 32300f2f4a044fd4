import { fixed, type Decimal } from '@tranche/shared/domain/decimal.ts';
import { addDays, daysBetween, type Day } from '@tranche/shared/domain/day.ts';
import type { Baseline } from './benefit.ts';
import type { FigureFacts } from './benefit-figures.ts';
import { forecast, forecastOn, type BenefitForecast } from './forecast.ts';
import { actualPoints } from './measurement.ts';
import { realisation, valueAtPercent } from './realisation.ts';

/** A point of the realisation curve in the benefit's unit and in percent of the way. */
export interface CurvePoint {
  readonly onDay: Day;
  readonly value: string | null;
  readonly percent: string | null;
}

export interface ForecastPoint extends CurvePoint {
  /** Range in the benefit's unit; about two of three later values fall inside when the trend holds. */
  readonly low: string;
  readonly high: string;
}

export interface RealisationCurve {
  readonly planned: readonly CurvePoint[];
  readonly actual: readonly CurvePoint[];
  readonly forecast: readonly ForecastPoint[];
}

/** Steps in which the forecast is drawn: enough for a smooth range, few enough to walk through. */
const forecastSteps = 6;
/** A target that is expected later than this after the planned end is told in words, not drawn. */
const drawnBeyondPlanDays = 366;

/** What the curve of a benefit shows as of a day: the plan, what was measured until then, and where the trend leads (ux.md 5.8). */
export function realisationCurve({ benefit, curve, measurements }: FigureFacts, asOf: Day): RealisationCurve {
  const points = actualPoints(benefit, measurements, asOf);
  const trend = forecast(points, benefit);
  return {
    planned: curve.map((point) => ({ onDay: point.onDay, value: plain(valueAtPercent(benefit, point.percent)), percent: fixed(point.percent, 2) })),
    actual: points.map((point) => ({ onDay: point.onDay, value: plain(point.value), percent: percentOf(benefit, point.value) })),
    forecast: trend ? forecastPoints(trend, benefit, lastDay(trend, benefit, curve.at(-1)?.onDay ?? null)) : [],
  };
}

function forecastPoints(trend: BenefitForecast, frame: Baseline, until: Day): ForecastPoint[] {
  const days = daysBetween(trend.latest.onDay, until);
  if (days <= 0) return [];
  const steps = Math.min(forecastSteps, days);
  return Array.from({ length: steps + 1 }, (_, step) => {
    const onDay = addDays(trend.latest.onDay, Math.round((days * step) / steps));
    const { value, low, high } = forecastOn(trend, onDay);
    return { onDay, value: fixed(value, 2), percent: percentOf(frame, value), low: fixed(low, 2), high: fixed(high, 2) };
  });
}

function lastDay(trend: BenefitForecast, frame: Baseline, planEnd: Day | null): Day {
  const ends = [frame.targetOn, planEnd].filter((each) => each !== null);
  const plannedEnd = ends.sort().at(-1) ?? trend.latest.onDay;
  if (trend.target.kind !== 'expectedOn') return plannedEnd;
  const expected = trend.target.onDay;
  return expected > plannedEnd && daysBetween(plannedEnd, expected) <= drawnBeyondPlanDays ? expected : plannedEnd;
}

function percentOf(frame: Baseline, value: Decimal): string | null {
  const percent = realisation(frame, value);
  return percent.value === null ? null : fixed(percent.value, 2);
}

function plain(value: Decimal | null): string | null {
  return value === null ? null : value.toFixed();
}
