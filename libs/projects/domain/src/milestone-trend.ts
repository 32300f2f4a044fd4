import { decimal, fixed, sum } from '@tranche/shared/domain/decimal.ts';
import { addDays, daysBetween, type Day } from '@tranche/shared/domain/day.ts';

export interface MilestoneForecastPoint {
  readonly reportOn: Day;
  readonly forecastOn: Day;
}

export interface MilestoneTrend {
  /** Calendar days later than the baseline, one for each report. */
  readonly slips: readonly number[];
  /** Days of slip for each day that passes, four digits; `null` with fewer than two report days. */
  readonly slope: string | null;
  /** The day on which the trend line meets the diagonal (report day = forecast); `null` when it never does. */
  readonly projectedOn: Day | null;
  readonly reason: 'tooFewReports' | 'never' | null;
}

/**
 * Milestone trend: least-squares line of slip over report days; where it meets the diagonal, the milestone would be reached.
 * A slope of one or more never meets it (domain.md 5.6, example `milestone-trend`).
 */
export function milestoneTrend(baselineOn: Day, points: readonly MilestoneForecastPoint[]): MilestoneTrend {
  const reports = points.toSorted((a, b) => (a.reportOn < b.reportOn ? -1 : 1));
  const slips = reports.map((each) => daysBetween(baselineOn, each.forecastOn));
  const first = reports[0]?.reportOn;
  const line = first === undefined ? undefined : leastSquares(reports.map((each) => daysBetween(first, each.reportOn)), slips);
  if (!line || first === undefined) return { slips, slope: null, projectedOn: null, reason: 'tooFewReports' };
  if (line.slope.gte(1)) return { slips, slope: fixed(line.slope, 4), projectedOn: null, reason: 'never' };
  const meets = decimal(daysBetween(first, baselineOn)).plus(line.start).div(decimal(1).minus(line.slope));
  return { slips, slope: fixed(line.slope, 4), projectedOn: addDays(first, Number(fixed(meets, 0))), reason: null };
}

/** Undefined when all points lie on one day: no line leads through them. */
function leastSquares(xs: readonly number[], ys: readonly number[]) {
  const [meanX, meanY] = [sum(xs).div(xs.length), sum(ys).div(ys.length)];
  const spread = sum(xs.map((x) => decimal(x).minus(meanX).pow(2)));
  if (spread.isZero()) return undefined;
  const slope = sum(xs.map((x, index) => decimal(x).minus(meanX).times(decimal(ys[index] ?? 0).minus(meanY)))).div(spread);
  return { slope, start: meanY.minus(slope.times(meanX)) };
}
