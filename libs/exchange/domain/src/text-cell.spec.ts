import { lineOf, matching, proseOf, shortened } from './text-cell.ts';

describe('the text of a cell', () => {
  it.each([
    ['  Zwei \u00a0 Wörter\n', 'Zwei Wörter'],
    ["'=1+1", '=1+1'],
    ["'wirklich", "'wirklich"],
    ['a\u200bb', 'ab'],
    ['A\u0308', 'Ä'],
    ['SOCIETY \u0096 EXTERIOR', 'SOCIETY – EXTERIOR'],
    ['Quantum\u009d prison', 'Quantum\ufffd prison'],
  ])('%j is the line %j', (cell, line) => {
    expect(lineOf(cell)).toBe(line);
  });

  it('keeps paragraphs, whatever program broke the lines', () => {
    expect(proseOf('Early planning\r\r\r\n\r\r\r\n(The project)\vnext\r')).toBe('Early planning\n\n(The project)\nnext');
  });

  it('is compared without case and blanks', () => {
    expect(matching(' P-2/r-4 ')).toBe(matching('p-2/R-4'));
  });

  it('is never cut inside a character', () => {
    expect(shortened('👨‍👩‍👧‍👦'.repeat(5), 3)).toBe(`${'👨‍👩‍👧‍👦'.repeat(2)}…`);
    expect(shortened('Ein langer Titel mit Wörtern', 18)).toBe('Ein langer Titel…');
    expect(shortened('kurz', 4)).toBe('kurz');
  });
});
