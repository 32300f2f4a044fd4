import { decimal, type Decimal, type Numeric } from '@tranche/shared/domain/decimal.ts';
import type { Baseline, BenefitMeasure } from './benefit.ts';

/** Why a percentage does not exist; it is never shown as 0 (domain.md 5, general rule). */
export const missingReasons = ['baselineMissing', 'targetMissing', 'measurementMissing', 'hold', 'curveMissing', 'nothingPlanned'] as const;
export type MissingReason = (typeof missingReasons)[number];

/** A computed figure, unrounded; null always comes with its reason. */
export type Computed = { readonly value: Decimal; readonly reason: null } | { readonly value: null; readonly reason: MissingReason };

export function computed(value: Decimal): Computed {
  return { value, reason: null };
}

export function missing(reason: MissingReason): Computed {
  return { value: null, reason };
}

/**
 * Realisation in percent = (actual − baseline) / (target − baseline) · 100. The direction falls out of the signs; not capped, may be
 * negative (domain.md 5.5, examples `benefit-realisation-*`). Target = baseline has no percentage: see {@link holdMet}.
 */
export function realisation(frame: Pick<Baseline, 'baselineValue' | 'targetValue'>, actual: Numeric | undefined): Computed {
  if (frame.baselineValue === null) return missing('baselineMissing');
  if (frame.targetValue === null) return missing('targetMissing');
  if (isHold(frame)) return missing('hold');
  if (actual === undefined) return missing('measurementMissing');
  const way = decimal(frame.targetValue).minus(frame.baselineValue);
  return computed(decimal(actual).minus(frame.baselineValue).div(way).times(100));
}

/** True when the benefit is to keep a value: target and baseline are the same number. */
export function isHold(frame: Pick<Baseline, 'baselineValue' | 'targetValue'>): boolean {
  return frame.baselineValue !== null && frame.targetValue !== null && decimal(frame.baselineValue).eq(frame.targetValue);
}

/** A "hold" benefit is met while the value lies within the band around the target, limits included (example `benefit-realisation-maintain`). */
export function holdMet(frame: Pick<BenefitMeasure, 'targetValue' | 'holdBand'>, actual: Numeric): boolean {
  return decimal(actual).minus(frame.targetValue ?? 0).abs().lte(frame.holdBand ?? 0);
}

/** The value in the benefit's unit that stands for `percent` of the way; the inverse of {@link realisation}. */
export function valueAtPercent(frame: Pick<Baseline, 'baselineValue' | 'targetValue'>, percent: Numeric): Decimal | null {
  if (frame.baselineValue === null || frame.targetValue === null) return null;
  return decimal(frame.targetValue).minus(frame.baselineValue).times(percent).div(100).plus(frame.baselineValue);
}
