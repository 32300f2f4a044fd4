import { Decimal, decimal, sum, type Numeric } from '@tranche/shared/domain/decimal.ts';
import { addDays, daysBetween, type Day } from '@tranche/shared/domain/day.ts';
import type { Baseline } from './benefit.ts';
import type { ActualPoint } from './measurement.ts';

type Frame = Pick<Baseline, 'baselineValue' | 'targetValue'>;

/** A straight line through measured values: `value = intercept + slope · x`. */
export interface Trend {
  readonly slope: Decimal;
  readonly intercept: Decimal;
  /** Residual standard deviation with n − 2 degrees of freedom, in the unit of the values. */
  readonly spread: Decimal;
  readonly count: number;
  readonly meanX: Decimal;
  readonly spreadX: Decimal;
}

/** Only the most recent values tell where things are going, and fewer than three tell nothing (domain.md 5.5). */
export const trendUsesLast = 4;
export const trendNeeds = 3;

/** Least squares over the last four of at least three points, undefined for fewer or when all lie on the same x (example `benefit-forecast`). */
export function trend(points: readonly (readonly [x: Numeric, y: Numeric])[]): Trend | undefined {
  const used = points.slice(-trendUsesLast).map(([x, y]) => ({ x: decimal(x), y: decimal(y) }));
  if (used.length < trendNeeds) return undefined;
  const meanX = sum(used.map((each) => each.x)).div(used.length);
  const meanY = sum(used.map((each) => each.y)).div(used.length);
  const spreadX = sum(used.map((each) => each.x.minus(meanX).pow(2)));
  if (spreadX.isZero()) return undefined;
  const slope = sum(used.map((each) => each.x.minus(meanX).times(each.y.minus(meanY)))).div(spreadX);
  const intercept = meanY.minus(slope.times(meanX));
  const squares = sum(used.map((each) => each.y.minus(intercept).minus(slope.times(each.x)).pow(2)));
  return { slope, intercept, spread: squares.div(used.length - 2).sqrt(), count: used.length, meanX, spreadX };
}

/** Value of the line at `x`. */
export function valueAt(line: Trend, x: Numeric): Decimal {
  return line.slope.times(x).plus(line.intercept);
}

/**
 * Half width of the range around the forecast at `x`: one standard error of prediction, so about two of three later values fall inside
 * when the trend holds. It widens with the distance from the measured values.
 */
export function uncertaintyAt(line: Trend, x: Numeric): Decimal {
  const distance = decimal(x).minus(line.meanX).pow(2).div(line.spreadX);
  return line.spread.times(distance.plus(1).plus(decimal(1).div(line.count)).sqrt());
}

/** Where the line meets `target`; undefined when it runs level or away from a target that lies in direction `sign` (+1 above, −1 below). */
export function meets(line: Trend, target: Numeric, sign: 1 | -1): Decimal | undefined {
  return line.slope.times(sign).gt(0) ? decimal(target).minus(line.intercept).div(line.slope) : undefined;
}

export type TargetForecast =
  | { readonly kind: 'reached' }
  | { readonly kind: 'expectedOn'; readonly onDay: Day }
  | { readonly kind: 'notOnThisTrend' };

/** Trend of a benefit by calendar days; `firstDay` is day 0. */
export interface BenefitForecast {
  readonly line: Trend;
  readonly firstDay: Day;
  readonly latest: ActualPoint;
  readonly target: TargetForecast;
}

/** Mean length of a month, to tell the slope in a unit that people know. */
export const daysAMonth = '30.4375';

// A target that the trend meets only after a human lifetime is not met on this trend, and no calendar has that day.
const horizonDays = 36_525;

/** Forecast from measured values, null while there are fewer than three; flows are forecast by their sum (domain.md 5.5). */
export function forecast(points: readonly ActualPoint[], frame: Frame): BenefitForecast | null {
  const [first, latest] = [points[0], points.at(-1)];
  if (!first || !latest) return null;
  const line = trend(points.map((point) => [daysBetween(first.onDay, point.onDay), point.value]));
  if (!line) return null;
  return { line, firstDay: first.onDay, latest, target: targetForecast(line, first.onDay, latest, frame) };
}

function targetForecast(line: Trend, firstDay: Day, latest: ActualPoint, frame: Frame): TargetForecast {
  if (frame.targetValue === null || frame.baselineValue === null) return { kind: 'notOnThisTrend' };
  const missing = decimal(frame.targetValue).minus(latest.value);
  const way = decimal(frame.targetValue).minus(frame.baselineValue);
  if (missing.isZero() || missing.isNegative() !== way.isNegative()) return { kind: 'reached' };
  const x = meets(line, frame.targetValue, missing.isNegative() ? -1 : 1);
  if (!x || x.gt(horizonDays)) return { kind: 'notOnThisTrend' };
  // The line may lie beyond the target already while the latest value does not: then it is expected from now on.
  const days = Decimal.max(x, daysBetween(firstDay, latest.onDay)).ceil().toNumber();
  return { kind: 'expectedOn', onDay: addDays(firstDay, days) };
}

/** Forecast value on a day, with its range, in the benefit's unit. */
export function forecastOn(found: BenefitForecast, onDay: Day): { readonly value: Decimal; readonly low: Decimal; readonly high: Decimal } {
  const x = daysBetween(found.firstDay, onDay);
  const [value, half] = [valueAt(found.line, x), uncertaintyAt(found.line, x)];
  return { value, low: value.minus(half), high: value.plus(half) };
}

/** Change per month in the benefit's unit. */
export function slopePerMonth(found: BenefitForecast): Decimal {
  return found.line.slope.times(daysAMonth);
}
