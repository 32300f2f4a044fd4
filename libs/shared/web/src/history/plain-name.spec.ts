import { plainName } from './plain-name.ts';

describe('a name without a word of its own', () => {
  it.each([['plannedEnd', 'planned end'], ['org_unit', 'org unit'], ['state', 'state']])('%s becomes "%s"', (name, expected) => {
    expect(plainName(name)).toBe(expected);
  });
});
