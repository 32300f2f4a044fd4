import { refused, ok, type Result } from '@tranche/shared/domain/result.ts';
import { isAssessed, severity, type Status } from './status.ts';

/** Judgement of assurance, stored as recorded; best first (domain.md 1.2, 5.6). */
export const deliveryConfidences = ['green', 'amberGreen', 'amber', 'amberRed', 'red'] as const;
export type DeliveryConfidence = (typeof deliveryConfidences)[number];

export const threePoints = ['green', 'amber', 'red'] as const;
export type ThreePoint = (typeof threePoints)[number];

/** The three-point view of a five-point value (example `dca-map`). */
export function threePoint(value: DeliveryConfidence): ThreePoint {
  return value === 'green' || value === 'red' ? value : 'amber';
}

/** Steps between judgement and computed status on the three-point scale; null while the status is not assessed. */
export function stepsFromStatus(value: DeliveryConfidence, computed: Status): number | null {
  return isAssessed(computed) ? Math.abs(threePoints.indexOf(threePoint(value)) - severity(computed)) : null;
}

/** A judgement two steps or more from the computed status needs a comment (domain.md 5.6); PG-3, one step, does not (7). */
export function recordDeliveryConfidence(value: DeliveryConfidence, computed: Status, comment: string): Result<DeliveryConfidence> {
  const steps = stepsFromStatus(value, computed);
  if (steps !== null && steps >= 2 && comment.trim() === '') return refused('deliveryConfidence.commentMissing', ['comment'], { steps });
  return ok(value);
}
