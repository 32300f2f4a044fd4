import { example } from '@tranche/shared/testing/examples.ts';
import { attribute, splitShare, sumOfShares } from './attribution.ts';

const asShares = (shares: readonly string[]) => shares.map((share, index) => ({ projectId: `P-${index}`, share }));

describe('attribution', () => {
  const { inputs, expected } = example<
    { realised: string; shares: [string, string][] },
    { sum: string; unattributed: string; amounts: Record<string, string>; rejects: { shares: string[] } }
  >('benefit-attribution');

  it('splits to the cent and names the rest', () => {
    const found = attribute(inputs.realised, inputs.shares.map(([projectId, share]) => ({ projectId, share })));
    expect(found.ok && [found.value.sum.toString(), found.value.rest.toString()]).toEqual([expected.sum, expected.unattributed]);
    expect(found.ok && Object.fromEntries([...found.value.amounts.map((each) => [each.projectId, each.amount]), ['unattributed', found.value.restAmount]])).toEqual(expected.amounts);
  });

  it('refuses more than 100 % and says by how much', () => {
    expect(sumOfShares(asShares(expected.rejects.shares))).toEqual({
      ok: false, refusals: [{ rule: 'benefit.sharesAboveHundred', path: ['contributions'], values: { sum: '101', over: '1' } }],
    });
    expect(sumOfShares(asShares(['33.33', '33.33', '33.34'])).ok).toBe(true);
  });

  it('divides the share of a project among the parts it is split into', () => {
    const split = example<{ share: string; weights: number[] }, { shares: string[] }>('split-preserves');
    expect(splitShare(split.inputs.share, split.inputs.weights)).toEqual(split.expected.shares);
  });
});
