import { Decimal, decimal, sum, type Numeric } from '@tranche/shared/domain/decimal.ts';

export interface FixedRisk {
  /** Share of one. */
  readonly probability: Numeric;
  readonly impact: Numeric;
}

export interface Outcome {
  readonly total: Decimal;
  readonly probability: Decimal;
}

export interface ExactDistribution {
  readonly outcomes: readonly Outcome[];
  readonly mean: Decimal;
  readonly standardDeviation: Decimal;
  /** Probability that no risk occurs. */
  readonly noneOccurs: Decimal;
}

/** 2ⁿ outcomes are listed, so the number of risks is bounded; beyond it the simulation answers. */
export const mostExactRisks = 16;

/** All outcomes of independent yes/no risks with fixed impact, in ascending order of their total (domain.md 5.1, `risk-exact-distribution`). */
export function exactDistribution(risks: readonly FixedRisk[]): ExactDistribution {
  if (risks.length > mostExactRisks) throw new RangeError(`More than ${mostExactRisks} risks need the simulation.`);
  const outcomes = risks
    .reduce<Outcome[]>((known, risk) => known.flatMap((outcome) => branches(outcome, risk)), [{ total: new Decimal(0), probability: new Decimal(1) }])
    .sort((a, b) => a.total.comparedTo(b.total));
  const mean = sum(risks.map((risk) => decimal(risk.probability).times(risk.impact)));
  const variance = sum(risks.map((risk) => decimal(risk.impact).pow(2).times(risk.probability).times(decimal(1).minus(risk.probability))));
  const noneOccurs = risks.reduce<Decimal>((product, risk) => product.times(decimal(1).minus(risk.probability)), new Decimal(1));
  return { outcomes, mean, standardDeviation: variance.sqrt(), noneOccurs };
}

function branches(outcome: Outcome, risk: FixedRisk): Outcome[] {
  const occurs = decimal(risk.probability);
  return [
    { total: outcome.total, probability: outcome.probability.times(decimal(1).minus(occurs)) },
    { total: outcome.total.plus(risk.impact), probability: outcome.probability.times(occurs) },
  ];
}

/** Smallest total whose cumulated probability reaches `share` (0.8 = P80). */
export function percentile(distribution: ExactDistribution, share: Numeric): Decimal {
  let cumulated = new Decimal(0);
  for (const outcome of distribution.outcomes) {
    cumulated = cumulated.plus(outcome.probability);
    if (cumulated.gte(share)) return outcome.total;
  }
  return distribution.outcomes.at(-1)?.total ?? new Decimal(0);
}
