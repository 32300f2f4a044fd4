import { isAsOpened } from './register-view.ts';

const first = { sort: 'score', filter: { open: ['1'], state: [] } };

describe('view of a register', () => {
  it.each([
    ['the first filters', '', { open: ['1'], state: [] }, true],
    ['a first filter taken off', '', { open: [], state: [] }, false],
    ['another filter set', '', { open: ['1'], state: ['raised'] }, false],
    ['a text searched for', 'Server', { open: ['1'], state: [] }, false],
  ])('knows whether a person has chosen what to see: %s', (_case, q, filter, expected) => {
    expect(isAsOpened(first, { q, filter })).toBe(expected);
  });
});
