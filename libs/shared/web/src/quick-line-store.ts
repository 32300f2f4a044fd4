import { createStore } from './store.ts';

export interface OpenQuickLine {
  /** Chosen kind; undefined after `n`, where the first letter chooses. */
  readonly kind?: string;
  /** Text to begin with, e.g. from a search without result. */
  readonly text?: string;
}

/** The quick line over any page; null = closed. */
export const quickLine = createStore<OpenQuickLine | null>(null);
