import { recommendedAfter } from './recommended-option.ts';

describe('the recommended option when another one is removed', () => {
  it.each([
    ['stays where it is before it', '0', 2, '0'],
    ['moves up behind it', '2', 0, '1'],
    ['is none when it was that one', '1', 1, ''],
    ['stays none', '', 0, ''],
  ])('%s', (_name, recommended, removed, after) => {
    expect(recommendedAfter(recommended, removed)).toBe(after);
  });
});
