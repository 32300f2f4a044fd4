import { maskedSum, maskedTotal, type Summand } from './masked-sum.ts';

const open = (amount: string, group = 'PG-1'): Summand => ({ group, amount, hidden: false });
const secret = (amount: string, group = 'PG-1'): Summand => ({ group, amount, hidden: true });

describe('sums with restricted scopes (domain.md 6, case 56; cases C-040)', () => {
  it('hides a sum with one restricted amount and shows it with two', () => {
    expect(maskedSum([open('100.00'), secret('40000.00')])).toBeNull();
    expect(maskedSum([open('100.00'), secret('40000.00'), secret('60000.00')])).toBe('100100.00');
  });

  it('counts only those that have money in this sum', () => {
    // Two restricted projects, but only one has money in this year.
    expect(maskedSum([secret('40000.00'), secret('0.00')])).toBeNull();
    expect(maskedSum([open('5.00'), secret('0')])).toBe('5.00');
  });

  it('hides the total while exactly one of its groups is hidden', () => {
    expect(maskedTotal([open('1.00'), secret('2.00'), open('3.00', 'PG-2')])).toBeNull();
    expect(maskedTotal([secret('1.00'), secret('2.00'), secret('4.00', 'PG-2')])).toBeNull();
    expect(maskedTotal([secret('1.00'), secret('2.00', 'PG-2')])).toBe('3.00');
    expect(maskedTotal([])).toBe('0.00');
  });
});
