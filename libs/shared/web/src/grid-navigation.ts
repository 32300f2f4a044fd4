/* How the focus moves in a register (ARIA grid, ux.md 5.4). Row -1 is the header row; the pure model, without DOM. */

export interface Cell {
  readonly row: number;
  readonly column: number;
}

export interface GridSize {
  readonly rows: number;
  readonly columns: number;
  /** Rows that one page key jumps over. */
  readonly page: number;
}

const clamp = (value: number, low: number, high: number) => Math.min(Math.max(value, low), Math.max(low, high));

/** The cell after a key; undefined when the key does not move the focus. */
export function moveFocus(from: Cell, key: string, size: GridSize): Cell | undefined {
  const to = (row: number, column: number): Cell => ({ row: clamp(row, -1, size.rows - 1), column: clamp(column, 0, size.columns - 1) });
  switch (key) {
    case 'ArrowDown': return to(from.row + 1, from.column);
    case 'ArrowUp': return to(from.row - 1, from.column);
    case 'ArrowRight': return to(from.row, from.column + 1);
    case 'ArrowLeft': return to(from.row, from.column - 1);
    case 'PageDown': return to(from.row + size.page, from.column);
    case 'PageUp': return to(Math.max(from.row - size.page, from.row < 0 ? -1 : 0), from.column);
    case 'Home': return to(from.row, 0);
    case 'End': return to(from.row, size.columns - 1);
    case 'Mod+Home': return to(0, 0);
    case 'Mod+End': return to(size.rows - 1, size.columns - 1);
    default: return undefined;
  }
}

/** The next editable cell for `Tab` inside an editor; undefined at the end of the row, where the focus may leave. */
export function nextEditable(from: Cell, editable: readonly boolean[], step: 1 | -1): Cell | undefined {
  for (let column = from.column + step; column >= 0 && column < editable.length; column += step) if (editable[column]) return { row: from.row, column };
  return undefined;
}

/** Row numbers between the anchor of a selection and the focus, both included. */
export function selectedRange(anchor: number, focus: number): number[] {
  const [first, last] = anchor <= focus ? [anchor, focus] : [focus, anchor];
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}

/** Cells for the clipboard; a tab or line break inside a text would tear the table apart. */
export function toTsv(rows: readonly (readonly string[])[]): string {
  return rows.map((row) => row.map((text) => text.replaceAll(/[\t\r\n]+/g, ' ')).join('\t')).join('\n');
}
