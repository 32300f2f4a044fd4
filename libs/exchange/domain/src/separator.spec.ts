import { findSeparator } from './separator.ts';

describe('findSeparator', () => {
  it.each([
    ['Titel;Art;Beschreibung\nA, B;C;D', ';', 3],
    ['Title,Due\nPilot; ready,2/1/2026', ',', 2],
    ['Title\tDue\nPilot, ready\t2', '\t', 2],
    ['"Titel; mit ""Semikolon""",Art\nA,B', ',', 2],
    ['"Titel\nzweite Zeile";Art\nA;B', ';', 2],
    ['Titel, kurz;Art\nA;B\nC;D', ';', 2],
    ['Titel\nA, B; C', '\t', 1],
    ['\n\nTitel;Art\nA;B', ';', 2],
  ])('%j → %j', (text, separator, columns) => {
    expect(findSeparator(text)).toEqual({ separator, columns, skip: 0 });
  });

  it('obeys the line that spreadsheets write before the header', () => {
    expect(findSeparator('sep=,\r\nTitel;kurz,Art\r\n')).toEqual({ separator: ',', columns: 2, skip: 7 });
  });
});
