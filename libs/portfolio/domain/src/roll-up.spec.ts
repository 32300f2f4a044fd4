import { example } from '@tranche/shared/testing/examples.ts';
import { rollUp, rollUpMeasures, type RollUpMeasure, type RollUpRow } from './roll-up.ts';

type Sums = Record<RollUpMeasure, number>;
const money = (value: number) => value.toFixed(2);
const moneyOf = (sums: Sums) => Object.fromEntries(rollUpMeasures.map((measure) => [measure, money(sums[measure])]));

function row(parent: string, budget: string, change: Partial<RollUpRow> = {}): RollUpRow {
  return { parent, budget, actual: '0.00', forecast: budget, currency: 'EUR', projects: 1, hidden: false, ...change };
}

describe('roll-up', () => {
  it('adds the demo town by programme and in all', () => {
    const { inputs, expected } = example<{ projects: Record<string, Sums & { parent: string }> }, Record<string, Sums>>('demo-totals');
    const rows = Object.values(inputs.projects).map(({ parent, ...sums }) => row(parent, '0', { ...(moneyOf(sums) as Record<RollUpMeasure, string>) }));
    const { byParent, totals } = rollUp(rows);
    for (const [key, sums] of Object.entries(expected)) {
      const found = key === 'total' ? totals : byParent.get(key);
      expect(found).toEqual([{ ...moneyOf(sums), currency: 'EUR', projects: rows.filter((each) => key === 'total' || each.parent === key).length }]);
    }
  });

  it('keeps currencies apart (cases C-032)', () => {
    const { totals } = rollUp([row('PG-1', '12000.00'), row('PG-1', '8000.00', { currency: 'CHF' })]);
    expect(totals.map((each) => [each.currency, each.budget])).toEqual([['CHF', '8000.00'], ['EUR', '12000.00']]);
  });

  describe('with restricted projects (domain.md 6, case 56; cases C-040)', () => {
    const open = row('PG-1', '100000.00');
    const one = row('PG-1', '40000.00', { hidden: true });
    const two = row('PG-1', '60000.00', { hidden: true });

    it('hides the sum of a programme with one, shows it with two', () => {
      expect(rollUp([open, one]).byParent.get('PG-1')).toMatchObject([{ budget: null, forecast: null, projects: 2 }]);
      expect(rollUp([open, one, two]).byParent.get('PG-1')).toMatchObject([{ budget: '200000.00' }]);
    });

    it('looks at each sum by itself: two with budget, one of them with cost', () => {
      expect(rollUp([open, one, { ...two, actual: '5000.00' }]).byParent.get('PG-1')).toMatchObject([{ budget: '200000.00', actual: null }]);
      // Without any restricted cost there is nothing to give away.
      expect(rollUp([{ ...open, actual: '9.00' }, one]).byParent.get('PG-1')).toMatchObject([{ actual: '9.00' }]);
    });

    it('hides the total too when subtracting would give the hidden part', () => {
      const elsewhere = row('PG-2', '30000.00');
      expect(rollUp([open, one, elsewhere]).totals).toMatchObject([{ budget: null }]);
      // Three restricted in all, but PG-1 is shown: the total would give away the one in PG-2.
      expect(rollUp([open, one, two, elsewhere, row('PG-2', '7000.00', { hidden: true })]).totals).toMatchObject([{ budget: null }]);
      // One in each of two programmes: the total only tells the sum of both.
      expect(rollUp([open, one, elsewhere, row('PG-2', '7000.00', { hidden: true })]).totals).toMatchObject([{ budget: '177000.00' }]);
    });
  });
});
