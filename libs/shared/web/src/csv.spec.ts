import { toCsv } from './csv.ts';

const body = (rows: string[][], language: 'de' | 'en' = 'de') => toCsv(['a', 'b'], rows, language).slice(1).split('\r\n').slice(1, -1);

describe('csv', () => {
  it('begins with the mark that tells spreadsheets the encoding', () => {
    expect(toCsv(['ä'], [], 'de')).toBe('\uFEFFä\r\n');
  });

  it('separates as the language expects and quotes what needs it', () => {
    expect(body([['eins; zwei', 'sagt "ja"']])).toEqual(['"eins; zwei";"sagt ""ja"""']);
    expect(body([['one; two', 'b, c']], 'en')).toEqual(['one; two,"b, c"']);
  });

  // design.md 2: one leading apostrophe for texts, numbers stay numbers.
  it.each([['=1+1', "'=1+1"], ['@cmd', "'@cmd"], ['-61.000,00', '-61.000,00'], ['+49', '+49'], ['-a', "'-a"]])('makes no formula of %s', (text, cell) => {
    expect(body([[text, '']])).toEqual([`${cell};`]);
  });
});
