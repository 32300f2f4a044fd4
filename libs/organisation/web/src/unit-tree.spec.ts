import { unitTree } from './unit-tree.ts';

const shape = (branches: ReturnType<typeof unitTree>): unknown => branches.map(({ unit, below }) => [unit.id, shape(below)]);

describe('tree of units', () => {
  it.each([
    ['nothing', [], []],
    ['below its parent', [{ id: 'office', parentId: 'department' }, { id: 'department', parentId: null }], [['department', [['office', []]]]]],
    ['at the top without its parent', [{ id: 'office', parentId: 'dissolved' }], [['office', []]]],
    ['in the order of the list', [{ id: 'b' }, { id: 'a' }], [['b', []], ['a', []]]],
  ])('%s', (_name, units, expected) => {
    expect(shape(unitTree(units))).toEqual(expected);
  });
});
