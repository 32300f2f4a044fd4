import { shapeOf, shownChanges } from './shown-changes.ts';

const changed = (field: string, before: string | null, after: string | null) => ({ field, before, after });

describe('history', () => {
  it.each([
    ['2026-09-04', 'day'],
    ['2026-03-06T07:00:00.000Z', 'instant'],
    ['60000.00', 'number'],
    ['96000', 'number'],
    ['-3.5', 'number'],
    // A year or an order number is no quantity: grouping its digits would change what it says.
    ['2026', 'text'],
    ['4', 'text'],
    ['true', 'flag'],
    ['[{"title":"Scanstelle","target":"P-8"}]', 'structure'],
    ['{}', 'structure'],
    ['Die Schnittstelle kommt zu spät', 'text'],
    ['{Entwurf} prüfen', 'text'],
  ] as const)('reads %s as %s', (value, shape) => {
    expect(shapeOf(value)).toBe(shape);
  });

  it('leaves out links, times of the act itself and what was empty before and after', () => {
    const shown = shownChanges([
      changed('state', 'planned', 'realising'),
      changed('ownerId', null, '019cad62-6f1e-73d8-b415-0413fad48b09'),
      changed('contributedAt', null, '2026-03-06T07:00:00.000Z'),
      changed('options', '[]', '[]'),
      changed('note', null, ''),
      changed('currency', null, 'EUR'),
    ]);
    expect(shown.map(({ field }) => field)).toEqual(['state']);
  });

  it('keeps a currency that takes the place of another', () => {
    expect(shownChanges([changed('currency', 'EUR', 'CHF')])).toHaveLength(1);
  });
});
