import { example } from '@tranche/shared/testing/examples.ts';
import { fixed } from './decimal.ts';
import { allocate, convertedTotal, roundMoney, subtotals, sumMoney } from './money.ts';

describe('money', () => {
  it('rounds half away from zero', () => {
    const { inputs, expected } = example<{ values: string[] }, { rounded: string[] }>('money-round');
    expect(inputs.values.map(roundMoney)).toEqual(expected.rounded);
  });

  it.each(['money-allocate-thirds', 'money-allocate-weights', 'money-allocate-negative'])('splits without losing a cent: %s', (id) => {
    const { inputs, expected } = example<{ total: string; weights: number[] }, { parts: string[] }>(id);
    expect(allocate(inputs.total, inputs.weights)).toEqual(expected.parts);
  });

  it('never adds two currencies', () => {
    const mixed = sumMoney([{ amount: '12000.00', currency: 'EUR' }, { amount: '8000.00', currency: 'CHF' }]);
    expect(mixed).toEqual({ ok: false, refusals: [{ rule: 'money.mixedCurrencies', path: [], values: { currencies: 'CHF, EUR' } }] });
    expect(subtotals([{ amount: '12000.00', currency: 'EUR' }, { amount: '8000.00', currency: 'CHF' }])).toEqual([
      { amount: '8000.00', currency: 'CHF' },
      { amount: '12000.00', currency: 'EUR' },
    ]);
  });

  it('converts only with a rate for each currency (cases C-032)', () => {
    const items = [{ amount: '12000.00', currency: 'EUR' }, { amount: '8000.00', currency: 'CHF' }];
    expect(convertedTotal(items, { name: 'ECB', to: 'EUR', rates: { CHF: '1.05' } })).toEqual({ total: { amount: '20400.00', currency: 'EUR' }, missing: [] });
    expect(convertedTotal(items, { name: 'ECB', to: 'EUR', rates: {} })).toEqual({ total: null, missing: ['CHF->EUR'] });
  });

  it('gives one total only with a named table that has all rates', () => {
    interface Inputs { items: { currency: string; amount: string }[]; ratesToEUR: Record<string, string>; rateDate: string }
    interface Expected { totalEUR: string; withoutUSDrate: { total: null; missing: string[] } }
    const { inputs, expected } = example<Inputs, Expected>('money-mixed-currency');
    const table = { name: inputs.rateDate, to: 'EUR', rates: inputs.ratesToEUR };
    expect(convertedTotal(inputs.items, table)).toEqual({ total: { amount: expected.totalEUR, currency: 'EUR' }, missing: [] });
    const { USD: _, ...rates } = inputs.ratesToEUR;
    expect(convertedTotal(inputs.items, { ...table, rates })).toEqual(expected.withoutUSDrate);
  });

  it('never writes a negative zero', () => {
    expect(fixed('-0.001', 2)).toBe('0.00');
  });
});
