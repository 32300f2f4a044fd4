import { fixed } from '@tranche/shared/domain/decimal.ts';
import { example } from '@tranche/shared/testing/examples.ts';
import { rollUp, signedAmount, type RollupRow } from './net-rollup.ts';

const row = (target: number | null, percent: string | null, over: Partial<RollupRow> = {}): RollupRow => ({ target, currency: target === null ? null : 'EUR', percent, status: 'onCourse', ...over });

describe('net roll-up', () => {
  it('is made of money, not of percentages', () => {
    const { inputs, expected } = example<{ benefits: { target: number; percent: string }[] }, { plannedNet: number; realisedNet: string; percent: string; countBehind: number }>('benefit-net-rollup');
    const [net] = rollUp(inputs.benefits.map((each) => row(each.target, each.percent))).money;
    expect(net?.plannedNet.toNumber()).toBe(expected.plannedNet);
    expect(net && fixed(net.realisedNet, 2)).toBe(expected.realisedNet);
    expect(net?.percent && fixed(net.percent, 2)).toBe(expected.percent);
    expect(net?.countBehind).toBe(expected.countBehind);
  });

  it('shows dis-benefits apart (domain.md 6, case 12)', () => {
    const [net] = rollUp([row(200000, '60'), row(-40000, '100')]).money;
    expect([net?.plannedBenefits, net?.plannedDisBenefits, net?.realisedBenefits, net?.realisedDisBenefits].map(Number)).toEqual([200000, -40000, 120000, -40000]);
  });

  it('never adds two currencies, and has no percentage of nothing', () => {
    const found = rollUp([row(100, '50'), row(100, '50', { currency: 'CHF' }), row(-100, '0', { currency: 'CHF' })]);
    expect(found.money.map((net) => [net.currency, net.percent?.toNumber() ?? null])).toEqual([['CHF', null], ['EUR', 50]]);
  });

  it('counts what was not measured as not realised, and what has no money value by status', () => {
    const found = rollUp([row(100, '50'), row(100, null), row(null, '70', { status: 'attention' }), row(null, null, { status: 'notDueYet' }), row(null, '10', { status: 'attention' })]);
    expect([found.money[0]?.percent?.toNumber(), found.money[0]?.countNotMeasured]).toEqual([25, 1]);
    expect(found.notMonetised).toEqual({ attention: 2, notDueYet: 1 });
  });

  it('takes the sign from the kind', () => {
    expect([signedAmount('benefit', '40000'), signedAmount('disBenefit', '40000')]).toEqual(['40000.00', '-40000.00']);
  });
});
