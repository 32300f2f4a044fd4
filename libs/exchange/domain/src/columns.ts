import { refusal, unlessRefused, type Result } from '@tranche/shared/domain/result.ts';
import type { CellPlace } from './finding.ts';
import type { ColumnName } from './mapping.ts';
import { cleanName, type Table, type TableRecord } from './table.ts';
import { matching } from './text-cell.ts';

/** The columns of a table by their headers, which are compared without case and with single blanks. */
export interface Columns {
  readonly indexOf: (column: ColumnName) => number | undefined;
  /** The cell of a record; empty for a column that the table does not have. */
  readonly cell: (record: TableRecord, column: ColumnName) => string;
  readonly place: (record: TableRecord, column: ColumnName) => CellPlace;
}

/** Looks columns up by header; the second column of the same name is found by `nth`. */
export function columnsOf(table: Table): Columns {
  const indices = indicesOf(table.header);
  const indexOf = (column: ColumnName) => indices.get(address(column));
  return {
    indexOf,
    cell: (record, column) => record.cells[indexOf(column) ?? -1] ?? '',
    place: (record, column) => {
      const index = indexOf(column) ?? 0;
      return { ...record.place(index), columnName: table.header[index] ?? '' };
    },
  };
}

function indicesOf(header: readonly string[]): ReadonlyMap<string, number> {
  const seen = new Map<string, number>();
  const indices = new Map<string, number>();
  for (const [index, name] of header.entries()) {
    const nth = (seen.get(matching(name)) ?? 0) + 1;
    seen.set(matching(name), nth);
    indices.set(`${matching(name)}#${nth}`, index);
  }
  return indices;
}

function address(column: ColumnName): string {
  const [header, nth] = typeof column === 'string' ? [column, 1] : [column.header, column.nth];
  return `${matching(cleanName(header))}#${nth}`;
}

/** The columns if all are there, otherwise one refusal per missing one. */
export function requireColumns(columns: Columns, wanted: readonly ColumnName[]): Result<Columns> {
  const missing = wanted.filter((each) => columns.indexOf(each) === undefined);
  return unlessRefused(missing.map((each) => refusal('import.columnMissing', ['file'], { column: columnLabel(each) })), () => columns);
}

export function columnLabel(column: ColumnName): string {
  return typeof column === 'string' ? column : `${column.header} (${column.nth})`;
}
