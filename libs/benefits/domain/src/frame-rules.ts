import type { Day } from '@tranche/shared/domain/day.ts';
import { decimal } from '@tranche/shared/domain/decimal.ts';
import { refusal, type Refusal } from '@tranche/shared/domain/result.ts';
import type { Baseline } from './benefit.ts';
import type { PlanPoint } from './planned-curve.ts';

/** What is wrong with a baseline, target and curve, whoever sets them; used when profiling and when re-baselining. */
export function frameRefusals(frame: Baseline, curve: readonly PlanPoint[], today: Day): (Refusal | undefined)[] {
  return [
    frame.baselineOn !== null && frame.baselineOn > today ? refusal('benefit.baselineInFuture', ['baselineOn']) : undefined,
    frame.baselineOn !== null && frame.targetOn !== null && frame.targetOn <= frame.baselineOn ? refusal('benefit.targetBeforeBaseline', ['targetOn']) : undefined,
    ...curveRefusals(curve),
  ];
}

function curveRefusals(curve: readonly PlanPoint[]): (Refusal | undefined)[] {
  const unordered = curve.findIndex((point, index) => index > 0 && point.onDay <= (curve[index - 1]?.onDay ?? ''));
  const outside = curve.findIndex((point) => decimal(point.percent).lt(0) || decimal(point.percent).gt(100));
  return [
    unordered >= 0 ? refusal('benefit.curveNotAscending', ['curve', String(unordered), 'onDay']) : undefined,
    outside >= 0 ? refusal('benefit.curvePercentOutside', ['curve', String(outside), 'percent']) : undefined,
  ];
}
