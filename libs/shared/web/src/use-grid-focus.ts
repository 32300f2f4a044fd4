import { useCallback, useLayoutEffect, useRef, useState, type FocusEvent, type RefObject } from 'react';
import type { Cell } from './grid-navigation.ts';

export interface GridFocus {
  readonly cell: Cell;
  /** Moves the focus there, once the row is drawn. */
  readonly move: (cell: Cell) => void;
  /** For `onFocus` of the grid: a click or a reader moves the focus, too. */
  readonly follow: (event: FocusEvent<HTMLElement>) => void;
}

/** The cell that is in the tab order, and the DOM focus following it into rows that are drawn only after scrolling. */
export function useGridFocus(grid: RefObject<HTMLElement | null>, scrollTo: (row: number) => void): GridFocus {
  const [cell, setCell] = useState<Cell>({ row: 0, column: 0 });
  const wanted = useRef(false);
  const move = useCallback(
    (next: Cell) => {
      wanted.current = true;
      if (next.row >= 0) scrollTo(next.row);
      setCell(next);
    },
    [scrollTo],
  );
  useLayoutEffect(() => {
    if (!wanted.current) return;
    const element = grid.current?.querySelector<HTMLElement>(`[data-row="${cell.row}"][data-column="${cell.column}"]`);
    if (!element) return;
    wanted.current = false;
    element.focus({ preventScroll: cell.row >= 0 });
    element.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  });
  const follow = useCallback((event: FocusEvent<HTMLElement>) => {
    const { row, column } = (event.target as HTMLElement).closest<HTMLElement>('[data-row]')?.dataset ?? {};
    if (row !== undefined && column !== undefined) setCell((now) => (now.row === Number(row) && now.column === Number(column) ? now : { row: Number(row), column: Number(column) }));
  }, []);
  return { cell, move, follow };
}
