import { titlesOf } from './titles.ts';

describe('titles of what a publication names', () => {
  it('stand in its own language only', () => {
    expect(titlesOf('de', 'Neubau der Brücke')).toEqual({ de: 'Neubau der Brücke', en: null });
  });

  it('are the German ones, too, where there is nothing else: a scope always has a German title', () => {
    expect(titlesOf('en', 'Bridge renewal')).toEqual({ de: 'Bridge renewal', en: 'Bridge renewal' });
  });
});
