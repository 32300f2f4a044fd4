import { groupsOf, together, type RollUpPart } from './roll-up.ts';

const none = { withoutValue: 0, zero: 0, negative: 0, withoutStart: 0, withoutEnd: 0, withoutEither: 0, endBeforeStart: 0 };
const part = (label: string | null, currency: string, projects: number, sum: string | null): RollUpPart => ({ ...none, label, scopeId: null, currency, projects, withValue: sum === null ? 0 : projects, sum });

describe('a roll-up', () => {
  const parts = [part('B', 'GBP', 2, '5.00'), part('A', 'GBP', 1, '7.00'), part('A', 'EUR', 3, '1.00'), part(null, 'GBP', 9, null)];

  it('never adds two currencies', () => {
    expect(groupsOf(parts, 'label').map(({ label, projects, sums }) => [label, projects, sums])).toEqual([
      ['A', 4, [{ amount: '1.00', currency: 'EUR' }, { amount: '7.00', currency: 'GBP' }]],
      ['B', 2, [{ amount: '5.00', currency: 'GBP' }]],
      [null, 9, []],
    ]);
  });

  it.each([['projects', [null, 'A', 'B']], ['sum', ['A', 'B', null]], ['label', ['A', 'B', null]]] as const)('is ordered by %s', (order, labels) => {
    expect(groupsOf(parts, order).map((group) => group.label)).toEqual(labels);
  });

  it('of nothing is empty, not zero money', () => {
    expect(together([])).toMatchObject({ projects: 0, sums: [] });
  });
});
