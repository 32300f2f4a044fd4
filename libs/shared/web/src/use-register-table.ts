import { columnPinningFeature, columnVisibilityFeature, rowSelectionFeature, tableFeatures, useTable, type ColumnDef, type ColumnVisibilityState, type RowSelectionState } from '@tanstack/react-table';
import { useEffect, useMemo, useState } from 'react';
import type { RegisterColumn } from './register-types.ts';

const features = tableFeatures({ columnPinningFeature, columnVisibilityFeature, rowSelectionFeature });
type Features = typeof features;

const storageKey = (name: string) => `tranche.columns.${name}`;

function storedVisibility(name: string, columns: readonly { id: string; hidden?: true }[]): ColumnVisibilityState {
  const initial = Object.fromEntries(columns.filter((column) => column.hidden).map((column) => [column.id, false]));
  try {
    return { ...initial, ...(JSON.parse(localStorage.getItem(storageKey(name)) ?? '{}') as ColumnVisibilityState) };
  } catch {
    // Forbidden storage: the register starts with its own columns.
    return initial;
  }
}

/** Columns, their visibility and order, and the selection of a register. Rows are sorted and filtered by the server. */
export function useRegisterTable<Item extends object>(name: string, rows: readonly Item[], columns: readonly RegisterColumn<Item>[], rowKey: (row: Item) => string) {
  const [columnVisibility, setVisibility] = useState(() => storedVisibility(name, columns));
  const [rowSelection, setRowSelection] = useState<RowSelectionState>({});
  const definitions = useMemo(() => columns.map((column): ColumnDef<Features, Item> => ({ id: column.id, header: column.header, accessorFn: column.value, enableHiding: !column.pinned })), [columns]);
  const columnPinning = useMemo(() => ({ start: columns.filter((column) => column.pinned).map((column) => column.id), end: [] }), [columns]);
  const data = useMemo(() => [...rows], [rows]);
  useEffect(() => {
    try {
      localStorage.setItem(storageKey(name), JSON.stringify(columnVisibility));
    } catch {
      // Full or forbidden storage: the choice lasts until the page is closed.
    }
  }, [name, columnVisibility]);
  return useTable<Features, Item>({
    features, data, columns: definitions, getRowId: (row) => rowKey(row), state: { columnVisibility, columnPinning, rowSelection },
    onColumnVisibilityChange: setVisibility, onRowSelectionChange: setRowSelection,
  });
}
