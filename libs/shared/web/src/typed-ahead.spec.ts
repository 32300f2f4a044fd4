import { typeAhead } from './typed-ahead.ts';

describe('keys that are typed before the line is there', () => {
  it.each([
    ['', 'S', 'S'], ['Server', ' ', 'Server '], ['Größ', 'e', 'Größe'], ['Servr', 'Backspace', 'Serv'], ['', 'Backspace', ''], ['Server p4', 'Enter', 'Server p4\n'],
  ])('%j and %s give %j', (text, key, expected) => {
    expect(typeAhead(text, key)).toBe(expected);
  });

  it.each(['Shift', 'ArrowLeft', 'Tab', 'F5', 'Dead'])('%s types nothing', (key) => {
    expect(typeAhead('a', key)).toBeUndefined();
  });
});
