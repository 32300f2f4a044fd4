import { Decimal, decimal, fixed } from '@tranche/shared/domain/decimal.ts';
import type { Tolerance } from './tolerance.ts';

/**
 * The upper limit that a decision for more tolerance grants: what the chosen option says the whole will cost above its
 * plan, or by how many working days it will end later. Null when the option says nothing about this dimension; a limit is
 * never narrowed by it (domain.md 3.12 "more tolerance").
 */
export function widened(tolerance: Tolerance, planned: string | null, option: { readonly cost?: string | null | undefined; readonly days?: number | null | undefined }): string | null {
  const upper = tolerance.upper;
  if (upper === null) return null;
  if (tolerance.dimension === 'time' && option.days != null) return larger(upper, decimal(option.days));
  if (tolerance.dimension !== 'cost' || option.cost == null || planned === null) return null;
  const above = decimal(option.cost).minus(planned);
  if (tolerance.unit !== 'percent') return larger(upper, above);
  return decimal(planned).isZero() ? null : larger(upper, above.div(planned).times(100).toDecimalPlaces(4, Decimal.ROUND_UP));
}

function larger(upper: NonNullable<Tolerance['upper']>, granted: Decimal): string | null {
  return granted.gt(upper) ? fixed(granted, 4) : null;
}
