import { decimal, fixed, sum, type Decimal, type Numeric } from '@tranche/shared/domain/decimal.ts';
import type { RiskKind } from './risk.ts';

/** Probability as a share of one and money impact in one currency; `null` = not valued. */
export interface Valued {
  readonly kind: RiskKind;
  readonly probability: Numeric | null;
  readonly impact: Numeric | null;
}

export interface Exposure {
  /** Σ of the expected values, threats positive, opportunities negative; unrounded. Null when no risk is valued. */
  readonly net: Decimal | null;
  readonly threats: Decimal | null;
  readonly opportunities: Decimal | null;
  /** Risks without value count nowhere above, so their number is always shown beside it (domain.md 6, case 50). */
  readonly withoutValue: number;
}

/** Expected monetary value = p × impact, for an opportunity negative; null when either is unknown (domain.md 5.1, example `risk-emv`). */
export function expectedValue({ kind, probability, impact }: Valued): Decimal | null {
  if (probability === null || impact === null) return null;
  const value = decimal(probability).times(impact);
  return kind === 'threat' ? value : value.negated();
}

/** Expected values add up over risks of one currency; percentiles do not (domain.md 5.1 roll-up). */
export function exposureOf(risks: readonly Valued[]): Exposure {
  const values = risks.map((risk) => ({ kind: risk.kind, value: expectedValue(risk) }));
  const of = (kind?: RiskKind) => {
    const known = values.filter((each) => each.value !== null && (kind === undefined || each.kind === kind));
    return known.length === 0 ? null : sum(known.map((each) => each.value ?? 0));
  };
  return { net: of(), threats: of('threat'), opportunities: of('opportunity'), withoutValue: values.filter((each) => each.value === null).length };
}

/** What responses are worth: exposure before − exposure after − their cost. */
export function responseNetValue(before: Numeric, after: Numeric, cost: Numeric): Decimal {
  return decimal(before).minus(after).minus(cost);
}

/** Reduction of expected value per unit of money spent; null when the response costs nothing, because nothing can be divided by. */
export function leverage(before: Numeric, after: Numeric, cost: Numeric): Decimal | null {
  return decimal(cost).isZero() ? null : decimal(before).minus(after).div(cost);
}

/** Sum of the impacts of all threats, as if all occurred. */
export function worstCase(risks: readonly Valued[]): Decimal {
  return sum(risks.filter((risk) => risk.kind === 'threat' && risk.impact !== null).map((risk) => risk.impact ?? 0));
}

/** Use of the risk tolerance: residual net exposure against its line, compared unrounded; exactly on the line is inside (example `risk-tolerance-line`). */
export function toleranceUse(netResidual: Numeric, line: Numeric): { usage: Decimal | null; breached: boolean } {
  const limit = decimal(line);
  return { usage: limit.isZero() ? null : decimal(netResidual).div(limit), breached: decimal(netResidual).gt(limit) };
}

/** Share of one for a probability in percent. */
export function shareOf(percent: string | null): Decimal | null {
  return percent === null ? null : decimal(percent).div(100);
}

/** Money text of an exposure figure, rounded once. */
export function exposureText(value: Decimal | null): string | null {
  return value === null ? null : fixed(value, 2);
}
