import { foldName, matchPersons } from './typed-person.ts';

const people = ['Anna Kraus', 'Anna Krause', 'Łukasz Świątek', 'Nguyễn Thị Hòa', 'Jürgen Müller', 'Søren Åberg', 'Þóra Guðmundsdóttir', 'Çağla Yılmaz', 'Ludwig Groß', 'Siobhán O’Brien'].map((name) => ({ id: name, name }));
const found = (typed: string) => matchPersons(typed, people).map((person) => person.name);

describe('matchPersons', () => {
  it.each([
    ['kraus', ['Anna Kraus']],
    ['krau', ['Anna Kraus', 'Anna Krause']],
    ['anna', ['Anna Kraus', 'Anna Krause']],
    ['swiatek', ['Łukasz Świątek']],
    ['lukasz.swiatek', ['Łukasz Świątek']],
    ['nguyen', ['Nguyễn Thị Hòa']],
    ['mueller', ['Jürgen Müller']],
    ['muller', ['Jürgen Müller']],
    ['Müller', ['Jürgen Müller']],
    ['soren', ['Søren Åberg']],
    ['aaberg', ['Søren Åberg']],
    ['thora', ['Þóra Guðmundsdóttir']],
    ['yilmaz', ['Çağla Yılmaz']],
    ['gross', ['Ludwig Groß']],
    ['obrien', ['Siobhán O’Brien']],
    ['niemand', []],
    ['', []],
  ])('%s', (typed, names) => {
    expect(found(typed)).toEqual(names);
  });

  it('folds composed and decomposed letters alike', () => {
    expect(foldName('Mu\u0308ller')).toBe(foldName('Müller'));
  });
});
