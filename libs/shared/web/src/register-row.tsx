import { lazy, memo, Suspense, type CSSProperties, type MouseEvent, type ReactNode } from 'react';
import type { EditorExit } from './cell-editor.tsx';
import { InGridProvider } from './in-grid.ts';
import { useMessages } from './messages.ts';
import styles from './register-grid.module.css';
import type { GridLayout } from './register-layout.ts';
import type { RegisterColumn, RowAction, RowMarks } from './register-types.ts';
import { RowMenu } from './row-menu.tsx';
import { sharedTexts } from './shared-texts.ts';

const CellEditor = lazy(() => import('./cell-editor.tsx')) as typeof import('./cell-editor.tsx').default;

export interface RegisterRowProps<Row> {
  readonly row: Row;
  readonly index: number;
  readonly top: number;
  readonly height: number;
  readonly columns: readonly RegisterColumn<Row>[];
  readonly layout: GridLayout;
  readonly title: string;
  readonly selectable: boolean;
  readonly selected: boolean;
  readonly current: boolean;
  readonly marks?: ((row: Row) => RowMarks) | undefined;
  readonly actions?: ((row: Row) => readonly RowAction[]) | undefined;
  /** Grid column that is in the tab order, if it is in this row. */
  readonly focused: number | undefined;
  /** Grid column whose editor is open, if it is in this row. */
  readonly editing: number | undefined;
  readonly menuOpen: boolean;
  readonly onSelect: (index: number) => void;
  readonly onEdited: (index: number, column: number, exit: EditorExit) => void;
  readonly onPress: (index: number, column: number, twice: boolean) => void;
  readonly onMenu: (index: number | undefined) => void;
}

function Marks({ marks }: { marks: RowMarks }) {
  const t = useMessages(sharedTexts);
  return (
    <>
      {marks.overdue && <span className={styles.mark} role="img" aria-label={t('shared.register.overdue')}>!</span>}
      {marks.restricted && <span className={styles.mark} role="img" aria-label={t('shared.register.restricted')}>§</span>}
    </>
  );
}

interface CellProps {
  readonly place: { row: number; column: number };
  readonly className: string;
  readonly style?: CSSProperties | undefined;
  readonly focused: boolean;
  readonly onPress?: (event: MouseEvent) => void;
  readonly readOnly?: boolean | undefined;
  readonly children: ReactNode;
}

function GridCell({ place, className, style, focused, onPress, readOnly, children }: CellProps) {
  return (
    <div role="gridcell" className={className} style={style} tabIndex={focused ? 0 : -1} data-row={place.row} data-column={place.column} aria-colindex={place.column + 1} aria-readonly={readOnly} onClick={onPress}>
      {children}
    </div>
  );
}

function Content<Row>({ column, row, marks }: { column: RegisterColumn<Row>; row: Row; marks: RowMarks | undefined }) {
  return (
    <>
      {marks && <Marks marks={marks} />}
      <span className={styles.text}>{column.cell ? column.cell(row) : column.value(row)}</span>
    </>
  );
}

const fromControl = (event: MouseEvent) => (event.target as HTMLElement).closest('a, button, input, select, label, [data-editing]') !== null;

function DataCell<Row>({ props, column, index }: { props: RegisterRowProps<Row>; column: RegisterColumn<Row>; index: number }) {
  const { row, editing, layout, selectable } = props;
  const place = { row: props.index, column: index + (selectable ? 1 : 0) };
  const inEdit = editing === place.column && column.edit;
  const offset = layout.offsets[index];
  const classes = [styles.cell, column.align === 'end' && styles.end, column.pinned && styles.pinned, column.edit && styles.editable].filter(Boolean).join(' ');
  return (
    <GridCell place={place} className={classes} style={offset === undefined ? undefined : { insetInlineStart: offset }} focused={props.focused === place.column} readOnly={column.edit ? undefined : true} onPress={(event) => !fromControl(event) && props.onPress(props.index, place.column, event.detail > 1)}>
      {inEdit ? (
        <Suspense fallback={<Content column={column} row={row} marks={undefined} />}>
          <CellEditor row={row} edit={inEdit} label={`${column.header}, ${props.title}`} onDone={(exit) => props.onEdited(props.index, place.column, exit)} />
        </Suspense>
      ) : <Content column={column} row={row} marks={index === 0 ? props.marks?.(row) : undefined} />}
    </GridCell>
  );
}

function Row<Item>(props: RegisterRowProps<Item>) {
  const t = useMessages(sharedTexts);
  const { row, index, columns, layout, selectable, selected, current, actions } = props;
  const classes = [styles.row, selected && styles.selected, current && styles.current].filter(Boolean).join(' ');
  const last = columns.length + (selectable ? 1 : 0);
  return (
    <div role="row" className={classes} aria-rowindex={index + 2} aria-selected={selectable ? selected : undefined} style={{ gridTemplateColumns: layout.template, height: props.height, transform: `translateY(${props.top}px)` }}>
      <InGridProvider value={true}>
        {selectable && (
          <GridCell place={{ row: index, column: 0 }} className={`${styles.cell} ${styles.pinned}`} style={{ insetInlineStart: 0 }} focused={props.focused === 0}>
            <input type="checkbox" tabIndex={-1} checked={selected} onChange={() => props.onSelect(index)} aria-label={t('shared.register.selectRow', { title: props.title })} />
          </GridCell>
        )}
        {columns.map((column, at) => <DataCell key={column.id} props={props} column={column} index={at} />)}
        {!columns.some((column) => column.grow) && <span role="presentation" />}
        {actions && (
          <GridCell place={{ row: index, column: last }} className={styles.cell ?? ''} focused={props.focused === last}>
            <RowMenu title={props.title} open={props.menuOpen} onOpen={(open) => props.onMenu(open ? index : undefined)} actions={() => actions(row)} />
          </GridCell>
        )}
      </InGridProvider>
    </div>
  );
}

/** One row of a register; drawn again only when something of it changed. */
export const RegisterRow = memo(Row) as typeof Row;
