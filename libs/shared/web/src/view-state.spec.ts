import fc from 'fast-check';
import { choice, flag, list, readView, text, whole, writeView } from './view-state.ts';

const schema = { q: text(), sort: text('score'), state: list('raised', 'assessed'), tags: list(), page: whole(1), all: flag(), shape: choice(['grid', 'board'], 'grid') };

const views = fc.record({
  q: fc.string(), sort: fc.string(), state: fc.array(fc.string({ minLength: 1 })), tags: fc.array(fc.string({ minLength: 1 })), page: fc.integer({ min: -1_000_000, max: 1_000_000 }), all: fc.boolean(), shape: fc.constantFrom('grid' as const, 'board' as const),
});

describe('view state (U6)', () => {
  it('is the same after it went through the address', () => {
    fc.assert(fc.property(views, (view) => {
      const address = new URLSearchParams(writeView(schema, new URLSearchParams(), view).toString());
      expect(readView(schema, address)).toEqual(view);
    }));
  });

  it('keeps first values and foreign parameters out of its way', () => {
    const address = writeView(schema, new URLSearchParams('stand=2026-06-30&page=7'), { page: 1, state: ['raised', 'assessed'] });
    expect(address.toString()).toBe('stand=2026-06-30');
  });

  it('tells an emptied filter from one that was never touched', () => {
    expect(readView(schema, writeView(schema, new URLSearchParams(), { state: [] })).state).toEqual([]);
    expect(readView(schema, new URLSearchParams()).state).toEqual(['raised', 'assessed']);
  });

  it('takes anything odd in the address for the first state', () => {
    expect(readView(schema, new URLSearchParams('page=1e9&all=maybe&shape=pie'))).toMatchObject({ page: 1, all: false, shape: 'grid' });
  });
});
