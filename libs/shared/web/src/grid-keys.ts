import type { KeyboardEvent } from 'react';
import { moveFocus, nextEditable, selectedRange, toTsv, type Cell } from './grid-navigation.ts';
import type { GridFocus } from './use-grid-focus.ts';
import { nameOfKey } from './shortcut-engine.ts';

/** What the keys of a register act upon. Columns are counted with the check box column. */
export interface GridActions {
  readonly rows: number;
  readonly columns: number;
  readonly page: number;
  readonly editable: (cell: Cell) => boolean;
  readonly edit: (cell: Cell) => void;
  /** Sets a step of a scale at once; false when the cell holds no scale. */
  readonly setStep: (cell: Cell, step: number) => boolean;
  readonly open: (row: number) => void;
  readonly closePane: () => boolean;
  readonly paneOpen: boolean;
  readonly press: (cell: Cell) => void;
  readonly selectable: boolean;
  readonly toggle: (row: number) => void;
  readonly selectRange: (rows: readonly number[]) => void;
  readonly selectedRows: () => readonly number[];
  /** Undefined for the check box and the menu. */
  readonly textOf: (cell: Cell) => string | undefined;
  readonly menu: (row: number) => void;
  readonly exportRows: () => void;
  readonly toFilter: () => void;
}

type Handler = (cell: Cell, actions: GridActions, focus: GridFocus) => boolean | void;

/** Shift with an arrow selects from where the selection began. */
function extend(step: 1 | -1): Handler {
  return (cell, actions, focus) => {
    if (!actions.selectable || cell.row < 0) return false;
    const to = moveFocus(cell, step > 0 ? 'ArrowDown' : 'ArrowUp', actions) ?? cell;
    if (to.row < 0) return true;
    const chosen = actions.selectedRows();
    const anchor = chosen.length === 0 ? cell.row : step > 0 ? Math.min(...chosen, cell.row) : Math.max(...chosen, cell.row);
    actions.selectRange(selectedRange(anchor, to.row));
    focus.move(to);
  };
}

function copy(cell: Cell, actions: GridActions): boolean | void {
  if (window.getSelection()?.toString()) return false;
  const chosen = actions.selectedRows();
  const lineOf = (row: number) => Array.from({ length: actions.columns }, (_, column) => actions.textOf({ row, column })).filter((text) => text !== undefined);
  const cells = chosen.length > 0 ? chosen.map(lineOf) : [[actions.textOf(cell) ?? '']];
  void navigator.clipboard.writeText(toTsv(cells));
}

function step(by: 1 | -1): Handler {
  return (cell, actions, focus) => {
    const to = moveFocus(cell, by > 0 ? 'ArrowDown' : 'ArrowUp', actions);
    if (!to || to.row < 0) return;
    focus.move(to);
    if (actions.paneOpen) actions.open(to.row);
  };
}

const begin: Handler = (cell, actions) => (cell.row >= 0 && actions.editable(cell) ? actions.edit(cell) : actions.press(cell));

const handlers: Readonly<Record<string, Handler>> = {
  Enter: begin,
  F2: begin,
  Space: (cell, actions) => (cell.row >= 0 && actions.selectable ? actions.toggle(cell.row) : actions.press(cell)),
  'Shift+ArrowDown': extend(1),
  'Shift+ArrowUp': extend(-1),
  'Mod+c': copy,
  j: step(1),
  k: step(-1),
  o: (cell, actions) => cell.row >= 0 && actions.open(cell.row),
  '.': (cell, actions) => cell.row >= 0 && actions.menu(cell.row),
  x: (_cell, actions) => actions.exportRows(),
  f: (_cell, actions) => actions.toFilter(),
  Escape: (_cell, actions) => actions.closePane(),
};

/** Keys of ux.md 4.4 for a register; keys inside editors, links and menus are not its business. */
export function handleGridKey(event: KeyboardEvent<HTMLElement>, focus: GridFocus, actions: GridActions): void {
  const target = event.target as HTMLElement;
  if (target.closest('[data-editing], [role="menu"]')) return;
  const name = nameOfKey(event);
  const { cell } = focus;
  const to = moveFocus(cell, name, actions);
  const handled = to ? focus.move(to) : handlers[name] ? handlers[name](cell, actions, focus) : /^[1-5]$/.test(name) && cell.row >= 0 && actions.setStep(cell, Number(name));
  if (handled === false) return;
  event.preventDefault();
  event.stopPropagation();
}

/** Where the focus goes when an editor closes. */
export function afterEdit(cell: Cell, exit: 'stay' | 'next' | 'previous', editable: readonly boolean[]): { cell: Cell; edit: boolean } {
  if (exit === 'stay') return { cell, edit: false };
  const to = nextEditable(cell, editable, exit === 'next' ? 1 : -1);
  return to ? { cell: to, edit: true } : { cell, edit: false };
}
