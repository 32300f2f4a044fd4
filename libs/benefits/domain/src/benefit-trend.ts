import { decimal } from '@tranche/shared/domain/decimal.ts';
import type { BenefitMeasure } from './benefit.ts';
import type { ActualPoint } from './measurement.ts';
import { isHold, realisation } from './realisation.ts';

export const benefitTrends = ['better', 'same', 'worse'] as const;
export type BenefitTrend = (typeof benefitTrends)[number];

/**
 * Where the last two values point: nearer to the target is better, more of a dis-benefit is worse, and a value to be held is better
 * when it comes nearer to its mark. Null for fewer than two values, or while baseline or target is missing.
 */
export function benefitTrend(measure: BenefitMeasure, points: readonly ActualPoint[]): BenefitTrend | null {
  const [before, latest] = points.slice(-2);
  if (!before || !latest) return null;
  if (isHold(measure)) return compared(distance(measure, before), distance(measure, latest), -1);
  const [then, now] = [realisation(measure, before.value).value, realisation(measure, latest.value).value];
  return then && now ? compared(then.toNumber(), now.toNumber(), measure.kind === 'disBenefit' ? -1 : 1) : null;
}

function distance(measure: BenefitMeasure, point: ActualPoint): number {
  return decimal(point.value).minus(measure.targetValue ?? 0).abs().toNumber();
}

function compared(before: number, latest: number, goodSign: 1 | -1): BenefitTrend {
  if (before === latest) return 'same';
  return Math.sign(latest - before) === goodSign ? 'better' : 'worse';
}
