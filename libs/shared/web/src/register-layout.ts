import type { RegisterColumn } from './register-types.ts';

const usual = 140;
/** Column of the check box, and of the actions menu. */
export const selectWidth = 40;
export const actionsWidth = 44;

type Sized = Pick<RegisterColumn<never>, 'width' | 'grow' | 'pinned'>;

export interface GridLayout {
  readonly template: string;
  readonly minWidth: number;
  /** Distance from the start for pinned columns, undefined for the others. */
  readonly offsets: readonly (number | undefined)[];
}

/** Widths of a register as a CSS grid; growing columns share what is left. */
export function layoutOf(columns: readonly Sized[], { selectable, actions }: { selectable: boolean; actions: boolean }): GridLayout {
  const tracks = columns.map(({ width = usual, grow }) => (grow ? `minmax(${width}px, ${grow}fr)` : `${width}px`));
  // Without a growing column the rest of the line stays empty instead of stretching the last one.
  const rest = columns.some((column) => column.grow) ? [] : ['1fr'];
  let left = selectable ? selectWidth : 0;
  const offsets = columns.map(({ width = usual, pinned }) => {
    const offset = pinned ? left : undefined;
    if (pinned) left += width;
    return offset;
  });
  const sum = columns.reduce((total, { width = usual }) => total + width, 0);
  return {
    template: [...(selectable ? [`${selectWidth}px`] : []), ...tracks, ...rest, ...(actions ? [`${actionsWidth}px`] : [])].join(' '),
    minWidth: sum + (selectable ? selectWidth : 0) + (actions ? actionsWidth : 0),
    offsets,
  };
}

/** The order after a press on a header: the other direction where the api offers one. */
export function nextSort(column: Pick<RegisterColumn<never>, 'sort'>, now: string): string | undefined {
  const { up, down } = column.sort ?? {};
  const offered = [down, up].filter((order) => order !== undefined);
  const at = offered.indexOf(now);
  return offered[(at + 1) % offered.length];
}
