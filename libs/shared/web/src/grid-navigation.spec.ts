import { moveFocus, nextEditable, selectedRange, toTsv } from './grid-navigation.ts';

const size = { rows: 100, columns: 6, page: 12 };
const at = (row: number, column: number) => ({ row, column });

// Keys of ux.md 4.4 and the ARIA grid pattern.
describe('grid navigation', () => {
  it.each([
    ['ArrowDown', at(0, 2), at(1, 2)],
    ['ArrowUp', at(0, 2), at(-1, 2)],
    ['ArrowUp', at(-1, 2), at(-1, 2)],
    ['ArrowDown', at(99, 2), at(99, 2)],
    ['ArrowLeft', at(3, 0), at(3, 0)],
    ['ArrowRight', at(3, 5), at(3, 5)],
    ['Home', at(3, 4), at(3, 0)],
    ['End', at(3, 1), at(3, 5)],
    ['PageDown', at(95, 1), at(99, 1)],
    ['PageUp', at(5, 1), at(0, 1)],
    ['Mod+Home', at(50, 4), at(0, 0)],
    ['Mod+End', at(50, 4), at(99, 5)],
  ])('%s', (key, from, to) => {
    expect(moveFocus(from, key, size)).toEqual(to);
  });

  it('leaves other keys alone', () => {
    expect(moveFocus(at(0, 0), 'a', size)).toBeUndefined();
  });

  it('stays in the header of an empty grid', () => {
    expect(moveFocus(at(-1, 0), 'ArrowDown', { ...size, rows: 0 })).toEqual(at(-1, 0));
  });

  it('finds the next editable cell of the row only', () => {
    const editable = [false, true, false, true, false];
    expect(nextEditable(at(2, 1), editable, 1)).toEqual(at(2, 3));
    expect(nextEditable(at(2, 3), editable, 1)).toBeUndefined();
    expect(nextEditable(at(2, 3), editable, -1)).toEqual(at(2, 1));
  });

  it('selects from the anchor in both directions', () => {
    expect(selectedRange(3, 5)).toEqual([3, 4, 5]);
    expect(selectedRange(5, 3)).toEqual([3, 4, 5]);
  });

  it('keeps a table a table when a text holds tabs or line breaks', () => {
    expect(toTsv([['P-3/R-1', 'eins\tzwei\ndrei'], ['P-3/R-2', '']])).toBe('P-3/R-1\teins zwei drei\nP-3/R-2\t');
  });
});
