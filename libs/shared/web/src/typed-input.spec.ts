import { day } from '@tranche/shared/domain/day.ts';
import { readAmount, readDay } from './typed-input.ts';

// Wednesday, 25 November 2026.
const today = day('2026-11-25');

describe('typed days and amounts', () => {
  it.each([
    ['15.3.', '2027-03-15'], ['15.3', '2027-03-15'], ['15. 3. 2027', '2027-03-15'], ['15/3', '2027-03-15'], ['15/03/27', '2027-03-15'], ['2027-03-15', '2027-03-15'],
    ['+2w', '2026-12-09'], ['fr', '2026-11-27'], ['bis fr', '2026-11-27'], ['morgen', '2026-11-26'], ['Ende Q2', '2027-06-30'], ['end of q4', '2026-12-31'],
  ])('reads the day %s', (typed, expected) => {
    expect(readDay(typed, today)).toBe(expected);
  });

  it.each(['31.2.', 'irgendwann', '', '12'])('does not guess a day from "%s"', (typed) => {
    expect(readDay(typed, today)).toBeUndefined();
  });

  it.each([
    ['1.250,5', '1250.5'], ['1,250.50', '1250.5'], ['12k', '12000'], ['1,2 Mio. €', '1200000'], ['12 T€', '12000'], ['−300', '-300'], ['12 500,00 €', '12500'], ['€451,000.00', '451000'], ['0,10', '0.1'],
  ])('reads the amount %s', (typed, expected) => {
    expect(readAmount(typed)).toBe(expected);
  });

  it.each(['', 'viel', '12a', '€'])('does not guess an amount from "%s"', (typed) => {
    expect(readAmount(typed)).toBeUndefined();
  });
});
