import { example } from '@tranche/shared/testing/examples.ts';
import { mulberry32, nearestRank, simulate, triangular, type Simulation } from './contingency.ts';

interface Inputs { seed: number; runs: number; risks: { p: number; min: number; likely: number; max: number }[] }

const contingency = example<Inputs, { analyticMean: number; analyticSd: number; sampleMean: number; P50: number; P80: number; P90: number; first3draws: number[]; meanTolerance3se: number }>('mc-contingency');
const risks = contingency.inputs.risks.map(({ p, ...range }) => ({ probability: p, ...range }));

const rounded = (value: number) => Math.round(value * 100) / 100;
const atShares = (simulation: Simulation) => [0.5, 0.8, 0.9].map((share) => rounded(nearestRank(simulation, share)));

describe('risk budget by simulation', () => {
  it('draws what the seed says', () => {
    const draw = mulberry32(contingency.inputs.seed);
    // The example carries its draws to ten digits.
    [draw(), draw(), draw()].forEach((value, index) => expect(value).toBeCloseTo(contingency.expected.first3draws[index] ?? NaN, 8));
  });

  it('gives mean and percentiles of the example', () => {
    const simulation = simulate(risks, contingency.inputs);
    const { expected } = contingency;
    expect([rounded(simulation.analyticMean), rounded(simulation.analyticStandardDeviation), rounded(simulation.mean), ...atShares(simulation)]).toEqual([expected.analyticMean, expected.analyticSd, expected.sampleMean, expected.P50, expected.P80, expected.P90]);
    expect(rounded((3 * simulation.analyticStandardDeviation) / Math.sqrt(simulation.runs))).toBe(expected.meanTolerance3se);
  });

  it('agrees with another seed within the sampling error', () => {
    const other = example<{ seed: number; runs: number }, { sampleMean: number; P50: number; P80: number }>('mc-contingency-other-seed');
    const simulation = simulate(risks, other.inputs);
    expect([rounded(simulation.mean), ...atShares(simulation).slice(0, 2)]).toEqual([other.expected.sampleMean, other.expected.P50, other.expected.P80]);
  });

  it('takes equal bounds as a fixed impact', () => {
    expect(triangular(0.3, { min: 5, likely: 5, max: 5 })).toBe(5);
  });
});
