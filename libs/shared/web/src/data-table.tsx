import type { ReactNode } from 'react';
import styles from './data-table.module.css';

export interface DataColumn<Row> {
  readonly id: string;
  readonly header: ReactNode;
  readonly cell: (row: Row) => ReactNode;
  readonly align?: 'start' | 'end';
  /** The cell that names its row. */
  readonly rowHeader?: boolean;
}

export interface DataTableProps<Row> {
  readonly caption: string;
  readonly columns: readonly DataColumn<Row>[];
  readonly rows: readonly Row[];
  readonly rowId: (row: Row, index: number) => string;
  /** Keeps the caption for readers only. */
  readonly hideCaption?: boolean;
  readonly sticky?: boolean;
  readonly footer?: ReactNode;
}

/** Plain table for short lists; it scrolls sideways in itself, reachable by keyboard. */
export function DataTable<Row>({ caption, columns, rows, rowId, hideCaption, sticky, footer }: DataTableProps<Row>) {
  const numeric = (column: DataColumn<Row>) => (column.align === 'end' ? 'number' : undefined);
  return (
    <div className={styles.frame} tabIndex={0} role="group" aria-label={caption}>
      <table className={sticky ? styles.sticky : undefined}>
        <caption className={hideCaption ? 'visually-hidden' : undefined}>{caption}</caption>
        <thead>
          <tr>{columns.map((column) => (column.header === '' ? <td key={column.id} /> : <th key={column.id} scope="col" className={numeric(column)}>{column.header}</th>))}</tr>
        </thead>
        <tbody>
          {rows.map((row, index) => (
            <tr key={rowId(row, index)}>
              {columns.map((column) => (column.rowHeader
                ? <th key={column.id} scope="row" className={numeric(column)}>{column.cell(row)}</th>
                : <td key={column.id} className={numeric(column)}>{column.cell(row)}</td>))}
            </tr>
          ))}
        </tbody>
        {footer && <tfoot>{footer}</tfoot>}
      </table>
    </div>
  );
}
