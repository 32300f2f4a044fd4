import { example } from '@tranche/shared/testing/examples.ts';
import { exposureByCurrency, type ExposedRisk } from './risk-exposure.ts';
import type { RiskKind } from './risk.ts';

interface Row { kind: RiskKind; pInherent: string; iInherent: string; pResidual: string; iResidual: string; responseCost: string }

const percent = (share: string) => String(Number(share) * 100);
const risk = (change: Partial<ExposedRisk> = {}): ExposedRisk => ({ kind: 'threat', percent: null, money: null, min: null, max: null, percentAfter: null, moneyAfter: null, currency: null, responseCost: '0', ...change });

describe('exposureByCurrency', () => {
  it('adds up the five risks of the example', () => {
    const { inputs, expected } = example<{ risks: Row[]; currency: string }, Record<string, string>>('risk-emv');
    const risks = inputs.risks.map((row) => risk({ kind: row.kind, percent: percent(row.pInherent), money: row.iInherent, percentAfter: percent(row.pResidual), moneyAfter: row.iResidual, currency: 'EUR', responseCost: row.responseCost }));
    const { byCurrency: [euro], withoutValue } = exposureByCurrency(risks);
    expect([euro?.net?.amount, euro?.netAfter?.amount, euro?.threats?.amount, euro?.responseCost.amount, euro?.responseNetValue?.amount]).toEqual([expected['netInherent'], expected['netResidual'], expected['threatsInherent'], expected['responseCost'], expected['responseNetValue']]);
    expect([euro?.valued, withoutValue, euro?.runs]).toEqual([5, 0, null]);
  });

  it('gives the percentiles of the exact distribution', () => {
    const { inputs, expected } = example<{ risks: { p: string; impact: number }[] }, { P50: number; P80: number; P90: number }>('risk-exact-distribution');
    const { byCurrency: [euro] } = exposureByCurrency(inputs.risks.map((each) => risk({ percent: percent(each.p), money: String(each.impact), currency: 'EUR' })));
    expect([euro?.p50, euro?.p80, euro?.p90].map((each) => Number(each?.amount))).toEqual([expected.P50, expected.P80, expected.P90]);
  });

  it('simulates ranges with the seed of the example', () => {
    const { inputs, expected } = example<{ risks: { p: number; min: number; likely: number; max: number }[] }, { P50: number; P80: number; P90: number }>('mc-contingency');
    const { byCurrency: [euro] } = exposureByCurrency(inputs.risks.map((each) => risk({ percent: String(each.p * 100), money: String(each.likely), min: String(each.min), max: String(each.max), currency: 'EUR' })));
    expect([euro?.p50, euro?.p80, euro?.p90].map((each) => Number(each?.amount))).toEqual([expected.P50, expected.P80, expected.P90]);
    expect(euro?.runs).toBe(20_000);
  });

  it('never adds currencies, counts what has no value and leaves a risk without plan as it is', () => {
    const { byCurrency, withoutValue } = exposureByCurrency([risk({ percent: '50', money: '100', currency: 'EUR' }), risk({ percent: '50', money: '100', currency: 'CHF' }), risk({ percent: '50' })]);
    expect(byCurrency.map((each) => [each.currency, each.net?.amount, each.netAfter?.amount])).toEqual([['CHF', '50.00', '50.00'], ['EUR', '50.00', '50.00']]);
    expect(withoutValue).toBe(1);
  });
});
