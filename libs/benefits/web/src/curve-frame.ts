import { dayNumber, fromDayNumber, type Day } from '@tranche/shared/domain/day.ts';
import { scaleLinear } from 'd3-scale';
import type { CurveSeries } from './curve-series.ts';

export interface CurveFrame {
  readonly width: number;
  readonly height: number;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly x: (day: Day) => number;
  readonly y: (value: number) => number;
  readonly yTicks: readonly number[];
  /** Days at which the time axis is marked, and whether a mark names its year. */
  readonly xTicks: readonly Day[];
  /** The value axis begins above (or ends below) zero: the break is marked. */
  readonly broken: boolean;
}

/** Scales and ticks of the drawing; room at the right is for the names of the lines. */
export function curveFrame(series: CurveSeries, today: Day, width: number, height: number): CurveFrame {
  const narrow = width < 520;
  const [left, right, top, bottom] = [narrow ? 40 : 56, narrow ? 76 : 92, 22, 28];
  const days = [...series.planned, ...series.actual, ...series.forecast, ...(series.baseline ? [series.baseline] : []), { day: today }].map((point) => dayNumber(point.day));
  const values = [...series.planned, ...series.actual, ...series.forecast, ...series.ghosts.flat()].map((point) => point.y)
    .concat(series.forecast.flatMap((point) => [point.low, point.high]), series.target ?? [], series.baseline?.y ?? []);
  const [from, to] = [Math.min(...days), Math.max(...days)];
  const x = scaleLinear([from, Math.max(to, from + 1)], [left, width - right]);
  const [low, high] = values.length > 0 ? [Math.min(...values), Math.max(...values)] : [0, 1];
  const pad = (high - low) * 0.08 || Math.abs(high) * 0.1 || 1;
  // Where zero is near it belongs to the picture; otherwise the axis is broken, and says so.
  const nearZero = low >= 0 && low <= (high - low) * 0.6;
  const y = scaleLinear([nearZero ? 0 : low - pad, high + pad], [height - bottom, top]).nice(5);
  const [start = 0, end = 1] = y.domain();
  return {
    width, height, left, right, top, bottom,
    x: (day) => x(dayNumber(day)), y,
    yTicks: y.ticks(narrow ? 4 : 5),
    xTicks: quarterStarts(fromDayNumber(from), fromDayNumber(to), narrow ? 3 : 6),
    broken: start > 0 || end < 0,
  };
}

/** First days of quarters, or of years when quarters would crowd the axis. */
export function quarterStarts(from: Day, to: Day, most: number): Day[] {
  const all: Day[] = [];
  for (let year = Number(from.slice(0, 4)); year <= Number(to.slice(0, 4)); year++) for (const month of ['01', '04', '07', '10']) all.push(`${year}-${month}-01` as Day);
  const inside = all.filter((day) => day >= from && day <= to);
  for (const step of [1, 2, 4, 8, 16, 32]) {
    const kept = inside.filter((day) => (Number(day.slice(0, 4)) * 4 + (Number(day.slice(5, 7)) - 1) / 3) % step === 0);
    if (kept.length <= most) return kept;
  }
  return [];
}
