import { decimal, type Numeric } from '@tranche/shared/domain/decimal.ts';

export const riskBands = ['low', 'moderate', 'high', 'critical'] as const;
export type RiskBand = (typeof riskBands)[number];

/** Where the bands begin and whether the largest impact lifts the band; a setting of the organisation (domain.md 5.1). */
export interface ScoreSettings {
  /** Lowest score of the band; below `moderate` it is low. */
  readonly moderate: number;
  readonly high: number;
  readonly critical: number;
  /** Impact 5 raises the band to at least high; the score itself stays (example `risk-score-floor`). */
  readonly impactFloor: boolean;
  /** Upper ends of the probability steps 1–4 in percent. */
  readonly percentSteps: readonly [number, number, number, number];
  /** From this score on a risk is to be escalated. */
  readonly escalationScore: number;
  /** A risk without review for more days than this is shown as such. */
  readonly reviewDays: number;
}

export const defaultScoreSettings: ScoreSettings = {
  moderate: 5, high: 10, critical: 15, impactFloor: false, percentSteps: [10, 30, 50, 70], escalationScore: 15, reviewDays: 30,
};

/** Probability times impact, each 1–5: the same scale for threats and opportunities, so that boards compare like with like. */
export function score(probability: number, impact: number): number {
  return probability * impact;
}

/** Band of an estimate: 1–4 low, 5–9 moderate, 10–14 high, 15–25 critical by default (domain.md 5.1). */
export function band(probability: number, impact: number, settings: ScoreSettings = defaultScoreSettings): RiskBand {
  const value = score(probability, impact);
  const reached = value >= settings.critical ? 3 : value >= settings.high ? 2 : value >= settings.moderate ? 1 : 0;
  const floor = settings.impactFloor && impact === 5 ? 2 : 0;
  return riskBands[Math.max(reached, floor)] ?? 'critical';
}

/** Score and band of an estimate, or null while one of its halves is missing: never a made-up number. */
export function rating(estimate: { probability: number | null; impact: number | null }, settings: ScoreSettings = defaultScoreSettings): { score: number; band: RiskBand } | null {
  const { probability, impact } = estimate;
  if (probability === null || impact === null) return null;
  return { score: score(probability, impact), band: band(probability, impact, settings) };
}

/** Step 1–5 of a probability in percent: ≤ 10, ≤ 30, ≤ 50, ≤ 70, above (domain.md 5.1). */
export function probabilityOf(percent: Numeric, settings: ScoreSettings = defaultScoreSettings): number {
  const index = settings.percentSteps.findIndex((upper) => decimal(percent).lte(upper));
  return index < 0 ? 5 : index + 1;
}
