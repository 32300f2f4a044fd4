import { example } from '@tranche/shared/testing/examples.ts';
import { band, defaultScoreSettings, probabilityOf, rating, score } from './score.ts';

interface Inputs { probability: number; impact: number; impactFloor?: boolean }

describe('score', () => {
  it.each([...Array.from({ length: 8 }, (_, index) => `risk-score-${index + 1}`), 'risk-score-floor'])('%s', (id) => {
    const { inputs, expected } = example<Inputs, { score: number; band: string }>(id);
    const settings = { ...defaultScoreSettings, impactFloor: inputs.impactFloor ?? false };
    expect({ score: score(inputs.probability, inputs.impact), band: band(inputs.probability, inputs.impact, settings) }).toEqual(expected);
  });

  // cases.md C-037: 2×4 and 4×2 share score and band, not the cell; the bands end at 4, 9 and 14.
  it('bands begin at 5, 10 and 15', () => {
    expect([[2, 4], [4, 2], [2, 2], [1, 5], [3, 3], [2, 5], [3, 5]].map(([p = 0, i = 0]) => band(p, i))).toEqual(['moderate', 'moderate', 'low', 'moderate', 'moderate', 'high', 'critical']);
  });

  it('has no rating while half of the estimate is missing', () => {
    expect(rating({ probability: 4, impact: null })).toBeNull();
    expect(rating({ probability: 4, impact: 3 })).toEqual({ score: 12, band: 'high' });
  });

  // domain.md 5.1: ≤ 10, ≤ 30, ≤ 50, ≤ 70, above.
  it.each([['0', 1], ['10', 1], ['10.01', 2], ['30', 2], ['50', 3], ['70', 4], ['70.5', 5], ['100', 5]])('%s %% is step %i', (percent, step) => {
    expect(probabilityOf(percent)).toBe(step);
  });
});
