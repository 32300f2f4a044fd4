import { CsvError, parse } from 'csv-parse/browser/esm/sync';
import { ok, refused, type Result } from '@tranche/shared/domain/result.ts';
import type { Separator } from './separator.ts';

/** Bounds of one import (security.md IM-1). */
export const limits = { bytes: 20 * 1024 * 1024, rows: 100_000, columns: 200, cell: 100_000 } as const;

/** A place in the file as people find it: spreadsheet row and column from 1, and the line in a text editor. */
export interface Place {
  readonly row: number;
  readonly line: number;
  readonly column: number;
}

export interface TableRecord {
  /** Cells in the order of the header; shorter records are filled with empty ones. */
  readonly cells: readonly string[];
  /** Where a field of this record stands. */
  readonly place: (field: number) => Place;
}

export interface Table {
  readonly header: readonly string[];
  readonly records: readonly TableRecord[];
  readonly transposed: boolean;
  readonly emptyRows: number;
  /** Rows that repeat the header (files glued together); they are left out and named. */
  readonly repeatedHeaders: readonly number[];
  /** Rows with filled cells beyond the header: most often an unquoted separator in a text. */
  readonly tooLong: readonly Place[];
}

interface Line {
  readonly cells: readonly string[];
  readonly row: number;
  readonly line: number;
}

export interface TableForm {
  readonly separator: Separator;
  /** True when each column of the file is a record and its first column holds the names. */
  readonly transposed?: boolean;
  /** Lines before the header, for true line numbers. */
  readonly skippedLines?: number;
}

class TooManyRows extends Error {}

interface Lines {
  readonly filled: readonly Line[];
  readonly empty: number;
}

/** The records of a delimited text with their places in the file. An empty result always comes with a reason. */
export function readTable(text: string, form: TableForm): Result<Table> {
  const lines = parseLines(text, form);
  if (!lines.ok) return lines;
  if (lines.value.filled.length === 0) return refused('import.empty', ['file']);
  const table = form.transposed ? transposedTable(lines.value) : uprightTable(lines.value);
  if (table.header.length > limits.columns) return refused('import.tooManyColumns', ['file'], { columns: table.header.length, most: limits.columns });
  if (table.records.length > limits.rows) return refused('import.tooManyRows', ['file'], { most: limits.rows });
  if (table.records.length === 0) return refused('import.noRows', ['file'], { columns: table.header.length });
  return ok(table);
}

function parseLines(text: string, form: TableForm): Result<Lines> {
  const filled: Line[] = [];
  let [row, line] = [form.skippedLines ?? 0, form.skippedLines ?? 0];
  const keep = (cells: string[], context: { lines: number }) => {
    row++;
    if (cells.some((cell) => cell.trim() !== '')) filled.push({ cells, row, line: line + 1 });
    // Stops a hostile file before it fills the memory; the header is one line more than the records.
    if (filled.length > limits.rows + 1) throw new TooManyRows();
    line = context.lines + (form.skippedLines ?? 0);
    return null;
  };
  try {
    parse(text, {
      delimiter: form.separator,
      record_delimiter: ['\r\n', '\n', '\r'],
      relax_column_count: true,
      relax_quotes: true,
      max_record_size: limits.columns * limits.cell,
      on_record: keep,
    });
  } catch (error) {
    return refusedText(error);
  }
  return ok({ filled, empty: row - (form.skippedLines ?? 0) - filled.length });
}

function refusedText(error: unknown): Result<never> {
  if (error instanceof TooManyRows) return refused('import.tooManyRows', ['file'], { most: limits.rows });
  if (!(error instanceof CsvError)) throw error;
  return refused(error.code === 'CSV_QUOTE_NOT_CLOSED' ? 'import.quoteNotClosed' : 'import.noTable', ['file'], { line: Number(error['lines'] ?? 0) });
}

function uprightTable({ filled, empty }: Lines): Table {
  const header = trimEnd(filled[0]!.cells.map(cleanName));
  const sameAsHeader = (line: Line) => header.length > 1 && header.every((name, index) => cleanName(line.cells[index] ?? '') === name);
  const { repeated = [], body = [] } = Object.groupBy(filled.slice(1), (line) => (sameAsHeader(line) ? 'repeated' : 'body'));
  return {
    header,
    records: body.map((line) => ({
      cells: header.map((_, index) => line.cells[index] ?? ''),
      place: (field) => ({ row: line.row, line: line.line, column: field + 1 }),
    })),
    transposed: false,
    emptyRows: empty,
    repeatedHeaders: repeated.map((line) => line.row),
    tooLong: body.flatMap((line) => {
      const beyond = line.cells.findIndex((cell, index) => index >= header.length && cell.trim() !== '');
      return beyond < 0 ? [] : [{ row: line.row, line: line.line, column: beyond + 1 }];
    }),
  };
}

function transposedTable({ filled, empty }: Lines): Table {
  const width = Math.max(...filled.map((line) => trimEnd(line.cells).length));
  const columns = Array.from({ length: Math.max(0, width - 1) }, (_, index) => index + 1);
  const used = columns.filter((column) => filled.some((line) => (line.cells[column] ?? '').trim() !== ''));
  return {
    header: filled.map((line) => cleanName(line.cells[0] ?? '')),
    records: used.map((column) => ({
      cells: filled.map((line) => line.cells[column] ?? ''),
      place: (field) => ({ row: filled[field]?.row ?? 1, line: filled[field]?.line ?? 1, column: column + 1 }),
    })),
    transposed: true,
    emptyRows: empty + columns.length - used.length,
    repeatedHeaders: [],
    tooLong: [],
  };
}

/** A header as people read it: one line, single blanks. */
export function cleanName(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim();
}

function trimEnd(cells: readonly string[]): readonly string[] {
  const last = cells.findLastIndex((cell) => cell.trim() !== '');
  return cells.slice(0, last + 1);
}
