import { bodyKinds } from '@tranche/organisation/domain/bodies.ts';
import { emptySeat, firstSeats, fitKind } from './seat-values.ts';

describe('seats of a form', () => {
  it('are at first those of the interests that the body stands for, one with the chair', () => {
    expect(firstSeats('projectBoard').map(({ role, chair }) => [role, chair])).toEqual([['executive', true], ['seniorUser', false], ['seniorSupplier', false]]);
  });

  it.each(bodyKinds)('fit a %s', (kind) => {
    expect(fitKind(firstSeats(kind), kind)).toBe(true);
  });

  it('do not fit another kind of body', () => {
    expect(fitKind(firstSeats('projectBoard'), 'changeAuthority')).toBe(false);
    expect(fitKind([emptySeat('member')], 'changeAuthority')).toBe(true);
  });
});
