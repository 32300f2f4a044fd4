import { layoutOf, nextSort } from './register-layout.ts';

describe('register layout', () => {
  it('places pinned columns behind the check box and one another', () => {
    const layout = layoutOf([{ width: 96, pinned: true }, { width: 260, grow: 3, pinned: true }, { width: 120 }], { selectable: true, actions: true });
    expect(layout).toEqual({ template: '40px 96px minmax(260px, 3fr) 120px 44px', minWidth: 560, offsets: [40, 136, undefined] });
  });

  it('leaves the rest of the line empty when nothing grows', () => {
    expect(layoutOf([{ width: 96 }], { selectable: false, actions: false }).template).toBe('96px 1fr');
  });
});

describe('sort by a header', () => {
  it.each([
    [{ down: 'score' }, 'newest', 'score'],
    [{ down: 'score' }, 'score', 'score'],
    [{ up: 'due', down: 'latest' }, 'latest', 'due'],
    [{ up: 'due', down: 'latest' }, 'due', 'latest'],
    [undefined, 'due', undefined],
  ])('%j after %s', (sort, now, next) => {
    expect(nextSort(sort ? { sort } : {}, now)).toBe(next);
  });
});
