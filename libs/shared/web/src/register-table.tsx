import { useVirtualizer } from '@tanstack/react-virtual';
import { useCallback, useEffect, useMemo, useRef, useState, type RefObject } from 'react';
import type { EditorExit } from './cell-editor.tsx';
import { afterEdit, handleGridKey, type GridActions } from './grid-keys.ts';
import type { Cell } from './grid-navigation.ts';
import { notify } from './notify.ts';
import { usePreferences } from './preferences.ts';
import styles from './register-grid.module.css';
import { RegisterHeader } from './register-header.tsx';
import { layoutOf } from './register-layout.ts';
import { RegisterRow } from './register-row.tsx';
import type { RegisterGridProps } from './register-types.ts';
import { useGridFocus, type GridFocus } from './use-grid-focus.ts';
import { useMedia } from './use-media.ts';
import { selectionOf, useRowActs, type RegisterTableProps, type RowActs } from './use-row-acts.ts';
import { useStable } from './use-stable.ts';

/** Dense rows hold two lines of text with a little air; with less the letters touch the lines between the rows. */
const rowHeights = { dense: 40, comfortable: 44 } as const;
/** Rows before the end at which the next page is fetched, and rows that a page key jumps over. */
const ahead = 12;

function useRowHeight(): number {
  const coarse = useMedia('(pointer: coarse)');
  const { density } = usePreferences();
  return rowHeights[coarse ? 'comfortable' : density];
}

function useVirtualRows<Row>({ list }: RegisterGridProps<Row>, height: number) {
  const scroller = useRef<HTMLDivElement>(null);
  const virtualizer = useVirtualizer({ count: list.rows.length, getScrollElement: () => scroller.current, estimateSize: () => height, overscan: 10 });
  const items = virtualizer.getVirtualItems();
  const last = items.at(-1)?.index ?? 0;
  const { hasMore, loadMore, loading } = list;
  useEffect(() => virtualizer.measure(), [virtualizer, height]);
  useEffect(() => {
    if (hasMore && !loading && last >= list.rows.length - ahead) loadMore();
  }, [hasMore, loading, last, list.rows.length, loadMore]);
  const scrollTo = useCallback((row: number) => virtualizer.scrollToIndex(row), [virtualizer]);
  return { scroller, items, total: virtualizer.getTotalSize(), scrollTo };
}

/** Which cell is being edited, and where the focus goes afterwards. */
function useEditing(acts: RowActs, focus: GridFocus, columnCount: number) {
  const [editing, setEditing] = useState<Cell>();
  const onEdited = useStable((row: number, column: number, exit: EditorExit) => {
    const after = afterEdit({ row, column }, exit, Array.from({ length: columnCount }, (_, at) => acts.editable({ row, column: at })));
    setEditing(after.edit ? after.cell : undefined);
    if (!after.edit) focus.move(after.cell);
  });
  /** A press opens the record; on a cell that can be changed the second press opens its editor. */
  const onPress = useStable((row: number, column: number, twice: boolean) => {
    const cell = { row, column };
    if (!acts.editable(cell)) acts.open(row);
    else if (twice || (focus.cell.row === row && focus.cell.column === column)) setEditing(cell);
  });
  return { editing, edit: setEditing, onEdited, onPress };
}

/** Enter on a cell that cannot be changed: follow its link, sort by its header, or open the record. */
function pressCell(grid: RefObject<HTMLElement | null>, acts: RowActs, cell: Cell): void {
  const element = grid.current?.querySelector<HTMLElement>(`[data-row="${cell.row}"][data-column="${cell.column}"]`);
  const refusal = acts.refusalAt(cell);
  if (refusal) notify({ text: refusal, tone: 'problem' });
  const control = element?.querySelector<HTMLElement>('a, button, input');
  if (control) control.click();
  else if (cell.row < 0) element?.click();
  else if (!refusal) acts.open(cell.row);
}

const toFilter = () => document.querySelector<HTMLElement>('[data-register-search], [role="toolbar"] button')?.focus();

function useGrid<Row>(props: RegisterTableProps<Row>) {
  const { grid, columns } = props;
  const height = useRowHeight();
  const rows = useVirtualRows(grid, height);
  const focus = useGridFocus(rows.scroller, rows.scrollTo);
  const acts = useRowActs(props);
  const [selectable, hasActions] = [grid.bulkActions !== undefined, grid.rowActions !== undefined];
  const layout = useMemo(() => layoutOf(columns, { selectable, actions: hasActions }), [columns, selectable, hasActions]);
  const columnCount = columns.length + acts.shift + (hasActions ? 1 : 0);
  const editing = useEditing(acts, focus, columnCount);
  const [menuRow, setMenuRow] = useState<number>();
  const actions: GridActions = {
    ...acts, rows: grid.list.rows.length, columns: columnCount, page: ahead, edit: editing.edit, press: (cell) => pressCell(rows.scroller, acts, cell), paneOpen: grid.view.row !== '', selectable,
    menu: (row) => hasActions && setMenuRow(row), exportRows: props.onCsv, toFilter,
  };
  const onSelect = useStable(acts.toggle);
  return { ...rows, ...editing, height, focus, layout, selectable, hasActions, columnCount, menuRow, setMenuRow, actions, onSelect };
}

function Rows<Row>({ props, state }: { props: RegisterTableProps<Row>; state: ReturnType<typeof useGrid<Row>> }) {
  const { grid, columns, selection } = props;
  const { list, view, rowKey } = grid;
  const { focus, editing } = state;
  return state.items.map(({ index, start }) => {
    const row = list.rows[index];
    if (row === undefined) return null;
    const key = rowKey(row);
    return (
      <RegisterRow
        key={key} row={row} index={index} top={start} height={state.height} columns={columns} layout={state.layout} title={grid.rowTitle(row)} selectable={state.selectable} selected={selection.keys[key] === true} current={view.row === key}
        marks={grid.marks} actions={grid.rowActions} focused={focus.cell.row === index ? focus.cell.column : undefined} editing={editing?.row === index ? editing.column : undefined} menuOpen={state.menuRow === index}
        onSelect={state.onSelect} onEdited={state.onEdited} onPress={state.onPress} onMenu={state.setMenuRow}
      />
    );
  });
}

/** The ARIA grid of a register: header, drawn rows, keys. */
export function RegisterTable<Row>(props: RegisterTableProps<Row>) {
  const { grid, columns, selection } = props;
  const { list, rowKey } = grid;
  const state = useGrid(props);
  const { focus, layout, selectable } = state;
  const allSelected = list.rows.length > 0 && list.rows.every((row) => selection.keys[rowKey(row)]);
  return (
    <div
      ref={state.scroller} className={styles.scroll} role="grid" aria-label={grid.label} aria-rowcount={list.total === null ? -1 : list.total + 1} aria-colcount={state.columnCount} aria-multiselectable={selectable || undefined} aria-busy={list.loading}
      onFocus={focus.follow} onKeyDown={(event) => handleGridKey(event, focus, state.actions)}
    >
      <div role="rowgroup" className={styles.head}>
        <RegisterHeader
          columns={columns} layout={layout} selectable={selectable} hasActions={state.hasActions} allSelected={allSelected} sort={grid.view.sort} focused={focus.cell.row === -1 ? focus.cell.column : undefined}
          onSort={(sort) => grid.onView({ sort })} onSelectAll={() => selection.set(allSelected ? {} : selectionOf(list.rows.map(rowKey)))}
        />
      </div>
      <div role="rowgroup" className={styles.body} style={{ height: state.total, minWidth: layout.minWidth }}>
        <Rows props={props} state={state} />
      </div>
    </div>
  );
}
