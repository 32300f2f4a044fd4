import fc from 'fast-check';
import { caseFile } from '@tranche/exchange/testing/files.ts';
import { decode } from './decode.ts';
import { findSeparator } from './separator.ts';
import { guardText, unguardText } from './spreadsheet-text.ts';
import { readTable } from './table.ts';
import { lineOf } from './text-cell.ts';
import { writeCsv, type OutCell } from './write-csv.ts';

function cellsOf(bytes: Uint8Array): string[][] {
  const decoded = decode(bytes);
  if (!decoded.ok) throw new Error(decoded.refusals[0]?.rule);
  const { text } = decoded.value;
  const table = readTable(text, { separator: findSeparator(text).separator });
  if (!table.ok) throw new Error(table.refusals[0]?.rule);
  return table.value.records.map((record) => [...record.cells]);
}

const exported = (rows: OutCell[][]) => new TextEncoder().encode(writeCsv(['Titel', 'Geldwert'], rows));

describe('texts that a spreadsheet takes for a formula (case C-012)', () => {
  const titles = cellsOf(caseFile('risks-formula-text.csv')).map(([title]) => lineOf(title!));

  it('come back unchanged from an export, with nothing that calculates in between', () => {
    const file = exported(titles.map((title) => [{ text: title }, { number: '-250.00' }]));
    const between = cellsOf(file);
    expect(between.map(([title]) => lineOf(title!))).toEqual(titles);
    expect(between.every(([title]) => !/^[=+\-@\t＝＋－＠]/.test(title!))).toBe(true);
    expect(between.every(([, amount]) => amount === '-250.00')).toBe(true);
  });

  it.each([["'schon mit Strich", "'schon mit Strich"], ['=1+1', "'=1+1"], ["'=1+1", "''=1+1"], ['＝SUMME(A1)', "'＝SUMME(A1)"], ['-10 %', "'-10 %"], ['5 - 3', '5 - 3']])('%s is written as %s', (text, cell) => {
    expect(guardText(text)).toBe(cell);
    expect(unguardText(cell)).toBe(text);
  });

  it('any text comes back from a cell', () => {
    fc.assert(fc.property(fc.string({ unit: fc.constantFrom("'", '=', '+', '-', '@', '\t', 'a', '＝') }), (text) => unguardText(guardText(text)) === text));
  });

  it('any table comes back from a file', () => {
    const cell = fc.string({ unit: fc.constantFrom('"', ';', ',', '\n', '\r', ' ', 'ä', '=', "'", 'x') });
    fc.assert(
      fc.property(fc.array(fc.tuple(cell, cell), { minLength: 1 }), (rows) => {
        const wanted = rows.filter((row) => row.some((each) => each.trim() !== ''));
        fc.pre(wanted.length > 0);
        const back = cellsOf(exported(wanted.map((row) => row.map((text) => ({ text })))));
        expect(back.map((row) => row.map(unguardText))).toEqual(wanted.map((row) => [...row]));
      }),
    );
  });
});
