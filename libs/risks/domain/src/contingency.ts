/*
 * Monte Carlo simulation of a risk budget (domain.md 5.1, `mc-contingency`). A sample has sampling error in any number
 * format, so it runs in floating point; it suggests a budget and is never booked.
 */

export interface SimulatedRisk {
  /** Share of one. */
  readonly probability: number;
  readonly min: number;
  readonly likely: number;
  readonly max: number;
}

export interface Simulation {
  readonly runs: number;
  readonly mean: number;
  readonly analyticMean: number;
  readonly analyticStandardDeviation: number;
  /** Totals of all runs in ascending order. */
  readonly totals: Float64Array;
}

/** The generator mulberry32: small, known and the same in every language, so that anyone can repeat a run by its seed. */
export function mulberry32(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** Impact at the share `draw` of the triangular distribution. */
export function triangular(draw: number, { min, likely, max }: Pick<SimulatedRisk, 'min' | 'likely' | 'max'>): number {
  if (max === min) return likely;
  const peak = (likely - min) / (max - min);
  return draw < peak ? min + Math.sqrt(draw * (max - min) * (likely - min)) : max - Math.sqrt((1 - draw) * (max - min) * (max - likely));
}

/** Two numbers are drawn for each risk in each run, also when it does not occur: adding a risk leaves the draws of the others comparable. */
export function simulate(risks: readonly SimulatedRisk[], { seed, runs }: { seed: number; runs: number }): Simulation {
  const draw = mulberry32(seed);
  const totals = new Float64Array(runs);
  for (let run = 0; run < runs; run++) {
    let total = 0;
    for (const risk of risks) {
      const occurs = draw() < risk.probability;
      const impact = triangular(draw(), risk);
      if (occurs) total += impact;
    }
    totals[run] = total;
  }
  totals.sort();
  return { runs, mean: totals.reduce((all, total) => all + total, 0) / runs, ...analytic(risks), totals };
}

function analytic(risks: readonly SimulatedRisk[]): { analyticMean: number; analyticStandardDeviation: number } {
  let mean = 0;
  let variance = 0;
  for (const { probability, min, likely, max } of risks) {
    const impact = (min + likely + max) / 3;
    const spread = (min ** 2 + likely ** 2 + max ** 2 - min * likely - min * max - likely * max) / 18;
    mean += probability * impact;
    variance += probability * (spread + impact ** 2) - (probability * impact) ** 2;
  }
  return { analyticMean: mean, analyticStandardDeviation: Math.sqrt(variance) };
}

/** Nearest rank: the ⌈share · n⌉-th smallest total. */
export function nearestRank(simulation: Simulation, share: number): number {
  return simulation.totals[Math.max(0, Math.ceil(share * simulation.runs) - 1)] ?? 0;
}
