import { createStore } from './store.ts';
import { collectTypedAhead } from './typed-ahead.ts';

export interface OpenQuickLine {
  /** Chosen kind; undefined after `n`, where the first letter chooses. */
  readonly kind?: string;
  /** Text to begin with, e.g. from a search without result. */
  readonly text?: string;
}

/** The quick line over any page; null = closed. */
export const quickLine = createStore<OpenQuickLine | null>(null);

/** Opens the line by a key; what is typed from now on belongs to it, also before it is on the screen. */
export function openQuickLine(line: OpenQuickLine): void {
  collectTypedAhead(() => quickLine.set(null));
  quickLine.set(line);
}
