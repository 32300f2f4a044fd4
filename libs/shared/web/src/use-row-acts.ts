import { useAsOf } from './as-of.ts';
import type { Cell } from './grid-navigation.ts';
import { useMessages } from './messages.ts';
import { announce, notify } from './notify.ts';
import type { CellEdit, RegisterColumn, RegisterGridProps } from './register-types.ts';
import { sharedTexts } from './shared-texts.ts';

export interface Selection {
  readonly keys: Readonly<Record<string, true>>;
  readonly set: (keys: Readonly<Record<string, true>>) => void;
}

export interface RegisterTableProps<Row> {
  readonly grid: RegisterGridProps<Row>;
  /** Visible ones, pinned first. */
  readonly columns: readonly RegisterColumn<Row>[];
  readonly selection: Selection;
  readonly onCsv: () => void;
}

export function selectionOf(keys: readonly string[]): Record<string, true> {
  return Object.fromEntries(keys.map((key) => [key, true]));
}

/** What lies under a cell. The check box column, if there is one, is number 0. */
function useCells<Row>({ grid, columns }: RegisterTableProps<Row>) {
  const { readOnly } = useAsOf();
  const shift = grid.bulkActions ? 1 : 0;
  function at(cell: Cell): { row: Row; column: RegisterColumn<Row> } | undefined {
    const [row, column] = [grid.list.rows[cell.row], columns[cell.column - shift]];
    return row !== undefined && column ? { row, column } : undefined;
  }
  function editAt(cell: Cell): { row: Row; edit: CellEdit<Row> } | undefined {
    const found = at(cell);
    if (!found?.column.edit || readOnly || found.column.edit.can?.(found.row)?.allowed === false) return undefined;
    return { row: found.row, edit: found.column.edit };
  }
  return { shift, at, editAt, readOnly };
}

function useSelectionActs<Row>({ grid, selection }: RegisterTableProps<Row>) {
  const { rowKey, list } = grid;
  return {
    toggle(index: number): void {
      const row = list.rows[index];
      if (row === undefined) return;
      const { [rowKey(row)]: chosen, ...others } = selection.keys;
      selection.set(chosen ? others : { ...others, [rowKey(row)]: true });
    },
    selectRange: (indexes: readonly number[]) => selection.set(selectionOf(indexes.flatMap((index) => list.rows[index] ?? []).map(rowKey))),
    selectedRows: () => list.rows.flatMap((row, index) => (selection.keys[rowKey(row)] ? [index] : [])),
  };
}

/** The acts of a register on its rows, for keys and mouse alike. */
export function useRowActs<Row>(props: RegisterTableProps<Row>) {
  const t = useMessages(sharedTexts);
  const { grid } = props;
  const cells = useCells(props);
  return {
    ...useSelectionActs(props),
    shift: cells.shift,
    editable: (cell: Cell) => cells.editAt(cell) !== undefined,
    open(index: number): void {
      const row = grid.list.rows[index];
      if (row !== undefined && grid.pane) grid.onView({ row: grid.rowKey(row) });
    },
    closePane(): boolean {
      if (grid.view.row) grid.onView({ row: '' });
      return grid.view.row !== '';
    },
    setStep(cell: Cell, step: number): boolean {
      const found = cells.editAt(cell);
      if (found?.edit.kind !== 'scale') return false;
      void found.edit.save(found.row, step).then((outcome) => (outcome.ok ? announce(t('shared.register.saved')) : outcome.errors.forEach((error) => notify({ text: error.message, tone: 'problem' }))));
      return true;
    },
    textOf(cell: Cell): string | undefined {
      const found = cells.at(cell);
      return found?.column.value(found.row);
    },
    /** Why a cell cannot be changed, if somebody tried. */
    refusalAt(cell: Cell): string | null | undefined {
      const found = cells.at(cell);
      if (!found?.column.edit || cells.editAt(cell)) return undefined;
      return cells.readOnly ? t('shared.asOf.readOnly') : found.column.edit.can?.(found.row)?.why;
    },
  };
}

export type RowActs = ReturnType<typeof useRowActs<unknown>>;
