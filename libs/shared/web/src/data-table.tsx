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

/** More columns than these do not fit beside each other on a phone. */
const mostBeside = 3;

function TableCell<Row>({ column, row }: { column: DataColumn<Row>; row: Row }) {
  const numeric = column.align === 'end' ? 'number' : undefined;
  if (column.rowHeader) return <th scope="row" role="rowheader" className={numeric}>{column.cell(row)}</th>;
  return <td role="cell" className={numeric}><span className={styles.label} aria-hidden="true">{column.header}</span>{column.cell(row)}</td>;
}

/**
 * Plain table for short lists. Where it has little room, each row of a wide one becomes a block whose cells say their column;
 * the roles are written out because some browsers forget them with the layout of a table.
 */
export function DataTable<Row>({ caption, columns, rows, rowId, hideCaption, sticky, footer }: DataTableProps<Row>) {
  const numeric = (column: DataColumn<Row>) => (column.align === 'end' ? 'number' : undefined);
  const classes = [sticky && styles.sticky, columns.length > mostBeside && styles.wide].filter(Boolean).join(' ');
  return (
    <div className={styles.frame} tabIndex={0} role="group" aria-label={caption}>
      <table role="table" className={classes || undefined}>
        <caption className={hideCaption ? 'visually-hidden' : undefined}>{caption}</caption>
        <thead role="rowgroup">
          <tr role="row">{columns.map((column) => (column.header === '' ? <td key={column.id} role="cell" /> : <th key={column.id} scope="col" role="columnheader" className={numeric(column)}>{column.header}</th>))}</tr>
        </thead>
        <tbody role="rowgroup">
          {rows.map((row, index) => <tr key={rowId(row, index)} role="row">{columns.map((column) => <TableCell key={column.id} column={column} row={row} />)}</tr>)}
        </tbody>
        {footer && <tfoot>{footer}</tfoot>}
      </table>
    </div>
  );
}
