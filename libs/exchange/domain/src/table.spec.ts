import { limits, readTable, type Table } from './table.ts';

const table = (text: string, form: Partial<Parameters<typeof readTable>[1]> = {}): Table => {
  const read = readTable(text, { separator: ';', ...form });
  if (!read.ok) throw new Error(read.refusals[0]?.rule);
  return read.value;
};
const rule = (text: string) => {
  const read = readTable(text, { separator: ';' });
  return read.ok ? 'ok' : read.refusals[0]?.rule;
};

describe('readTable', () => {
  it('keeps rows and lines of the file, also after a line break in a cell', () => {
    const { records } = table('A;B\n"eins\nzwei";x\n;;\n\ndrei;y\n');
    expect(records.map((record) => record.cells)).toEqual([['eins\nzwei', 'x'], ['drei', 'y']]);
    expect(records.map((record) => record.place(1))).toEqual([{ row: 2, line: 2, column: 2 }, { row: 5, line: 6, column: 2 }]);
  });

  it('counts empty rows and names repeated headers', () => {
    expect(table('A;B\n1;2\n;\nA;B\n3;4\n\n')).toMatchObject({ emptyRows: 2, repeatedHeaders: [4] });
  });

  it('fills short rows and names rows with filled cells beyond the header', () => {
    const { records, tooLong } = table('A;B;C\n1\n1;2;3;4\n1;2;3;;\n');
    expect(records[0]?.cells).toEqual(['1', '', '']);
    expect(tooLong).toEqual([{ row: 3, line: 3, column: 4 }]);
  });

  it('turns a table with one record per column; places stay those of the file', () => {
    const turned = table('Name;Alpha;Beta\nStart;1;2\n\nEnde;3;4\n', { transposed: true });
    expect(turned.header).toEqual(['Name', 'Start', 'Ende']);
    expect(turned.records.map((record) => record.cells)).toEqual([['Alpha', '1', '3'], ['Beta', '2', '4']]);
    expect(turned.records[1]?.place(2)).toEqual({ row: 4, line: 4, column: 3 });
  });

  it('keeps quotes inside unquoted cells and all kinds of line end', () => {
    expect(table('A;B\r\n5" Rohr;x\r2;y').records.map((record) => record.cells)).toEqual([['5" Rohr', 'x'], ['2', 'y']]);
  });

  it.each(['__proto__', 'constructor', '=1+1', 'a'.repeat(5000), '', '\u202eabc'])('takes the header %j for nothing but a name', (name) => {
    expect(table(`"${name}";B\n1;2`).records[0]?.cells).toEqual(['1', '2']);
  });

  it.each([
    ['', 'import.empty'],
    ['\n;;\n \n', 'import.empty'],
    ['A;B\n', 'import.noRows'],
    ['A;B\n;\n', 'import.noRows'],
    ['A;B\n"1;2\n', 'import.quoteNotClosed'],
    [Array.from({ length: limits.columns + 1 }, (_, index) => index).join(';') + '\n1', 'import.tooManyColumns'],
  ])('always gives a reason for no rows: %#', (text, expected) => {
    expect(rule(text)).toBe(expected);
  });

  it('reads 100,000 rows and refuses one more', () => {
    const rows = (count: number) => `A;B\n${'x;y\n'.repeat(count)}`;
    expect(table(rows(limits.rows)).records).toHaveLength(limits.rows);
    expect(rule(rows(limits.rows + 1))).toBe('import.tooManyRows');
  });
});
