import type { Day } from '@tranche/shared/domain/day.ts';
import type { ReactNode } from 'react';
import type { Permission } from './permission.ts';
import type { UserError } from './user-error.ts';

export interface SelectOption {
  readonly value: string;
  readonly label: string;
}

export type SaveOutcome = { readonly ok: true } | { readonly ok: false; readonly errors: readonly UserError[] };

interface EditOf<Row, Kind extends string, Value> {
  readonly kind: Kind;
  readonly value: (row: Row) => Value;
  readonly save: (row: Row, value: Value) => Promise<SaveOutcome>;
  /** Left out = allowed. */
  readonly can?: (row: Row) => Permission | null | undefined;
}

export interface EditedPerson {
  readonly id: string;
  readonly name: string;
}

/** How a cell is changed in place. */
export type CellEdit<Row> =
  | (EditOf<Row, 'text', string> & { readonly max?: number })
  | (EditOf<Row, 'select', string> & { readonly options: readonly SelectOption[] })
  | EditOf<Row, 'scale', number | null>
  | EditOf<Row, 'day', Day | null>
  | EditOf<Row, 'person', EditedPerson | null>
  /** Amount as decimal text. */
  | EditOf<Row, 'money', string | null>;

export interface RegisterColumn<Row> {
  readonly id: string;
  readonly header: string;
  /** The cell as text: for copying, CSV and readers. */
  readonly value: (row: Row) => string;
  readonly cell?: (row: Row) => ReactNode;
  /** Pixels, 140 when left out; the least width of a growing column. */
  readonly width?: number;
  /** Share of the free space. */
  readonly grow?: number;
  readonly align?: 'start' | 'end';
  /** Stays in sight when the rest scrolls sideways. */
  readonly pinned?: true;
  /** Orders of the api, upwards and downwards. */
  readonly sort?: { readonly up?: string; readonly down?: string };
  /** Not shown at first. */
  readonly hidden?: true;
  /** Place on the card of small screens: at most two facts and one status. */
  readonly card?: 'fact' | 'status';
  readonly edit?: CellEdit<Row>;
}

export type RegisterFilter = { readonly id: string; readonly label: string } & (
  | { readonly kind: 'choice'; readonly options: readonly SelectOption[] }
  | { readonly kind: 'text' }
  | { readonly kind: 'flag' }
  | { readonly kind: 'person' }
);

/** What of a register is in the address. */
export interface RegisterView {
  readonly q: string;
  /** Name of the api's order. */
  readonly sort: string;
  readonly filter: Readonly<Record<string, readonly string[]>>;
  /** Key of the row whose pane is open; empty = none. */
  readonly row: string;
  /** Nobody has searched or filtered yet. */
  readonly asOpened?: boolean;
}

export interface RegisterList<Row> {
  readonly rows: readonly Row[];
  /** Rows of the whole list under this filter. */
  readonly total: number | null;
  readonly hasMore: boolean;
  readonly loadMore: () => void;
  readonly loading: boolean;
  readonly error: unknown;
  readonly refetch: () => void;
}

export interface RowAction {
  readonly id: string;
  readonly label: string;
  readonly can?: Permission | null;
  readonly run: () => void;
}

export interface BulkAction<Row> {
  readonly id: string;
  readonly label: string;
  readonly run: (rows: readonly Row[]) => void;
}

export interface RowMarks {
  readonly overdue?: boolean;
  readonly restricted?: boolean;
}

export interface RegisterGridProps<Row> {
  /** Names the person's columns in this browser. */
  readonly name: string;
  readonly label: string;
  readonly list: RegisterList<Row>;
  readonly view: RegisterView;
  readonly onView: (change: Partial<RegisterView>) => void;
  readonly columns: readonly RegisterColumn<Row>[];
  readonly filters?: readonly RegisterFilter[];
  /** The list can be searched by text. */
  readonly searchable?: boolean;
  /** Key of a record: `P-3/R-1`. */
  readonly rowKey: (row: Row) => string;
  readonly rowTitle: (row: Row) => string;
  /** Count line above the grid. */
  readonly count?: ReactNode;
  /** Quick line as first row. */
  readonly quick?: ReactNode;
  /** Other views of the same list (matrix, board) and page buttons. */
  readonly tools?: ReactNode;
  readonly pane?: (row: Row) => ReactNode;
  /** The record of an address whose row is not among those that were read. */
  readonly paneForKey?: (key: string) => ReactNode;
  readonly rowActions?: (row: Row) => readonly RowAction[];
  readonly bulkActions?: readonly BulkAction<Row>[];
  readonly marks?: (row: Row) => RowMarks;
  readonly empty: ReactNode;
  readonly csvName?: string;
}
