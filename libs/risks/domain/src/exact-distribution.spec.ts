import { fixed } from '@tranche/shared/domain/decimal.ts';
import { example } from '@tranche/shared/testing/examples.ts';
import { exactDistribution, percentile } from './exact-distribution.ts';

describe('exactDistribution', () => {
  it('lists all outcomes of the example', () => {
    const { inputs, expected } = example<{ risks: { p: string; impact: number }[] }, Record<string, string | number>>('risk-exact-distribution');
    const distribution = exactDistribution(inputs.risks.map((risk) => ({ probability: risk.p, impact: risk.impact })));
    const at = (share: string) => percentile(distribution, share).toNumber();
    expect({
      mean: fixed(distribution.mean, 2), sd: fixed(distribution.standardDeviation, 2), pZero: fixed(distribution.noneOccurs, 4), outcomes: distribution.outcomes.length,
      P50: at('0.5'), P80: at('0.8'), P90: at('0.9'), P95: at('0.95'),
    }).toEqual(expected);
  });

  it('has one outcome without risks', () => {
    const none = exactDistribution([]);
    expect([none.mean.toNumber(), percentile(none, 0.8).toNumber(), none.noneOccurs.toNumber()]).toEqual([0, 0, 1]);
  });

  it('leaves long lists to the simulation', () => {
    expect(() => exactDistribution(Array.from({ length: 17 }, () => ({ probability: '0.1', impact: 1 })))).toThrow(RangeError);
  });
});
