import { SortDownIcon, SortUpIcon } from './icons.tsx';
import { useMessages } from './messages.ts';
import styles from './register-grid.module.css';
import { nextSort, type GridLayout } from './register-layout.ts';
import type { RegisterColumn } from './register-types.ts';
import { sharedTexts } from './shared-texts.ts';

export interface RegisterHeaderProps<Row> {
  readonly columns: readonly RegisterColumn<Row>[];
  readonly layout: GridLayout;
  readonly selectable: boolean;
  readonly hasActions: boolean;
  readonly allSelected: boolean;
  readonly sort: string;
  readonly focused: number | undefined;
  readonly onSort: (order: string) => void;
  readonly onSelectAll: () => void;
}

function sortOf(column: Pick<RegisterColumn<never>, 'sort'>, sort: string): 'ascending' | 'descending' | 'none' | undefined {
  if (!column.sort) return undefined;
  return column.sort.up === sort ? 'ascending' : column.sort.down === sort ? 'descending' : 'none';
}

/** Header row of a register: names, sort, select all. */
export function RegisterHeader<Row>({ columns, layout, selectable, hasActions, allSelected, sort, focused, onSort, onSelectAll }: RegisterHeaderProps<Row>) {
  const t = useMessages(sharedTexts);
  const shift = selectable ? 1 : 0;
  const place = (column: number) => ({ 'data-row': -1, 'data-column': column, 'aria-colindex': column + 1, tabIndex: focused === column ? 0 : -1 });
  return (
    <div role="row" className={styles.header} aria-rowindex={1} style={{ gridTemplateColumns: layout.template, minWidth: layout.minWidth }}>
      {selectable && (
        <div role="columnheader" className={`${styles.headerCell} ${styles.pinned}`} style={{ insetInlineStart: 0 }} {...place(0)}>
          <input type="checkbox" tabIndex={-1} checked={allSelected} onChange={onSelectAll} aria-label={t('shared.register.selectAll')} />
        </div>
      )}
      {columns.map((column, index) => {
        const direction = sortOf(column, sort);
        const order = nextSort(column, sort);
        const classes = [styles.headerCell, column.align === 'end' && styles.end, column.pinned && styles.pinned, column.sort && styles.sortable, direction && direction !== 'none' && styles.sorted].filter(Boolean).join(' ');
        const offset = layout.offsets[index];
        return (
          <div key={column.id} role="columnheader" className={classes} style={offset === undefined ? undefined : { insetInlineStart: offset }} aria-sort={direction} {...place(index + shift)} onClick={() => order && onSort(order)}>
            {column.header}
            {direction === 'ascending' && <SortUpIcon />}
            {direction === 'descending' && <SortDownIcon />}
          </div>
        );
      })}
      {!columns.some((column) => column.grow) && <span role="presentation" />}
      {hasActions && <div role="columnheader" className={styles.headerCell} {...place(columns.length + shift)}><span className="visually-hidden">{t('shared.register.actionsColumn')}</span></div>}
    </div>
  );
}
