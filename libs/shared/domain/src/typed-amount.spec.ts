import { typedNumber } from './typed-amount.ts';

// cases.md C-038: a German comma, an English point, and never 45 for "4.5".
describe('typedNumber', () => {
  it.each([
    ['4,5', '4.5'], ['4.5', '4.5'], ['1.234,5', '1234.5'], ['1,234.5', '1234.5'], ['12.500', '12500'], ['12,500', '12500'], ['1.234.567', '1234567'],
    ['0,500', '0.5'], ['12’000', '12000'], ['12\u202f000,00', '12000'], ['7', '7'],
  ])('%s', (typed, value) => {
    expect(typedNumber(typed)?.toString()).toBe(value);
  });

  it.each(['', 'zwölf', '1,2,3.4.5x', '.'])('refuses "%s"', (typed) => {
    expect(typedNumber(typed)).toBeUndefined();
  });
});

describe('numbers whose marks fit no notation', () => {
  it.each(['1.2.3', '1,2,3', '12.34,56.78', '1234.567,8', '1.23.456'])('%s is no number', (text) => {
    expect(typedNumber(text)).toBeUndefined();
  });
});
