import { useMemo, type ReactNode } from 'react';
import { download, toCsv } from './csv.ts';
import { FilteredEmpty } from './empty-state.tsx';
import { Problem } from './error-zone.tsx';
import { useLanguage, useMessages } from './messages.ts';
import { RecordPane } from './record-pane.tsx';
import { RegisterCards } from './register-cards.tsx';
import { filterWords } from './register-filters.tsx';
import styles from './register-grid.module.css';
import { RegisterTable } from './register-table.tsx';
import { RegisterToolbar, type ColumnChoice } from './register-toolbar.tsx';
import type { RegisterColumn, RegisterGridProps } from './register-types.ts';
import { sharedTexts } from './shared-texts.ts';
import { Skeleton } from './skeleton.tsx';
import { useFormat } from './use-format.ts';
import { narrowScreen, useMedia } from './use-media.ts';
import { useRegisterTable } from './use-register-table.ts';

export type { BulkAction, CellEdit, RegisterColumn, RegisterFilter, RegisterGridProps, RegisterList, RegisterView, RowAction, SaveOutcome, SelectOption } from './register-types.ts';

function SelectionBar<Row>({ grid, chosen, onClear }: { grid: RegisterGridProps<Row>; chosen: readonly Row[]; onClear: () => void }) {
  const t = useMessages(sharedTexts);
  return (
    <div className={styles.selection} role="region" aria-label={t('shared.register.selection')}>
      <span role="status">{t('shared.register.selected', { n: chosen.length })}</span>
      {grid.bulkActions?.map((action) => <button key={action.id} type="button" onClick={() => action.run(chosen)}>{action.label}</button>)}
      <button type="button" className="quiet" onClick={onClear}>{t('shared.register.unselect')}</button>
    </div>
  );
}

/** Nothing to show: either nothing was logged yet, or the filters hide it. */
function Nothing<Row>({ grid }: { grid: RegisterGridProps<Row> }) {
  const t = useMessages(sharedTexts);
  const { view, filters = [], onView } = grid;
  const active = filters.flatMap((filter) => {
    const words = filterWords(filter, view.filter[filter.id] ?? [], t('shared.register.set'));
    return words ? [{ id: filter.id, label: `${filter.label} = ${words}` }] : [];
  });
  const text = view.q ? [{ id: 'q', label: `„${view.q}“` }] : [];
  const clear = (id: string) => onView(id === 'q' ? { q: '' } : { filter: { ...view.filter, [id]: [] } });
  if (view.asOpened || active.length + text.length === 0) {
    return (
      <div className={styles.padded}>
        {grid.empty}
        {active.map(({ id, label }) => <button key={id} type="button" className="quiet" onClick={() => clear(id)}>{t('shared.empty.without', { filter: label })}</button>)}
      </div>
    );
  }
  return (
    <div className={styles.padded}>
      <FilteredEmpty hidden={null} filters={[...text, ...active]} onClear={clear} onClearAll={() => onView({ q: '', filter: Object.fromEntries(Object.keys(view.filter).map((id) => [id, []])) })} />
    </div>
  );
}

function Foot<Row>({ grid }: { grid: RegisterGridProps<Row> }) {
  const t = useMessages(sharedTexts);
  const format = useFormat();
  const { rows, total, loading } = grid.list;
  return (
    <div className={styles.foot}>
      <span>{total === null ? t('shared.register.loaded', { n: rows.length }) : t('shared.register.of', { n: format.number(rows.length), total: format.number(total) })}</span>
      {loading && <span role="status">{t('shared.state.updating')}</span>}
    </div>
  );
}

function useColumns<Row extends object>(grid: RegisterGridProps<Row>) {
  const table = useRegisterTable(grid.name, grid.list.rows, grid.columns, grid.rowKey);
  const visible = table.getVisibleLeafColumns().map((column) => column.id).join();
  const columns = useMemo(() => {
    const shown = visible.split(',');
    const chosen = grid.columns.filter((column) => shown.includes(column.id));
    return [...chosen.filter((column) => column.pinned), ...chosen.filter((column) => !column.pinned)];
  }, [grid.columns, visible]);
  const choices: ColumnChoice[] = grid.columns.filter((column) => !column.pinned).map((column) => ({
    id: column.id, label: column.header, shown: visible.split(',').includes(column.id), toggle: () => table.getColumn(column.id)?.toggleVisibility(),
  }));
  const selection = { keys: table.state.rowSelection as Readonly<Record<string, true>>, set: (keys: Readonly<Record<string, true>>) => table.setRowSelection(keys) };
  return { columns, choices, selection };
}

function useCsv<Row>(grid: RegisterGridProps<Row>, columns: readonly RegisterColumn<Row>[]): () => void {
  const { language } = useLanguage();
  return () => download(`${grid.csvName ?? grid.name}.csv`, 'text/csv;charset=utf-8', toCsv(columns.map((column) => column.header), grid.list.rows.map((row) => columns.map((column) => column.value(row))), language));
}

function Pane<Row>({ grid }: { grid: RegisterGridProps<Row> }) {
  const { view, list, rowKey, rowTitle, pane, paneForKey, onView } = grid;
  const row = list.rows.find((each) => rowKey(each) === view.row);
  const content = row !== undefined ? pane?.(row) : paneForKey?.(view.row);
  return <RecordPane recordKey={view.row} title={row === undefined ? '' : rowTitle(row)} onClose={() => onView({ row: '' })}>{content}</RecordPane>;
}

/** The list of a register: grid on wide screens, cards on narrow ones, with toolbar, quick line and record pane (ux.md 5.4). */
export function RegisterGrid<Row extends object>(grid: RegisterGridProps<Row>) {
  const narrow = useMedia(narrowScreen);
  const { columns, choices, selection } = useColumns(grid);
  const csv = useCsv(grid, columns);
  const { list, view } = grid;
  const chosen = list.rows.filter((row) => selection.keys[grid.rowKey(row)]);
  const paneOpen = view.row !== '' && (grid.paneForKey !== undefined || list.rows.some((row) => grid.rowKey(row) === view.row));
  let body: ReactNode;
  if (list.error && list.rows.length === 0) body = <div className={styles.padded}><Problem error={list.error} onRetry={list.refetch} /></div>;
  else if (list.loading && list.rows.length === 0) body = <div className={styles.padded}><Skeleton rows={10} /></div>;
  else if (list.rows.length === 0) body = <Nothing grid={grid} />;
  else body = narrow ? <RegisterCards grid={grid} columns={grid.columns} /> : <RegisterTable grid={grid} columns={columns} selection={selection} onCsv={csv} />;
  return (
    <div className={styles.register}>
      {grid.count}
      <RegisterToolbar view={view} onView={grid.onView} filters={grid.filters ?? []} searchable={grid.searchable ?? false} columns={narrow ? [] : choices} onCsv={narrow || list.rows.length === 0 ? undefined : csv} tools={grid.tools} />
      <div className={paneOpen ? `${styles.split} ${styles.open}` : styles.split}>
        <div className={styles.frame} id="list" tabIndex={-1}>
          {grid.quick && <div className={styles.quick}>{grid.quick}</div>}
          {chosen.length > 0 && <SelectionBar grid={grid} chosen={chosen} onClear={() => selection.set({})} />}
          {body}
          {list.rows.length > 0 && <Foot grid={grid} />}
        </div>
        {paneOpen && <Pane grid={grid} />}
      </div>
    </div>
  );
}
