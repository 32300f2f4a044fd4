import { useSyncExternalStore } from 'react';

export interface ExplainedFigure {
  /** `project.costUsage`. */
  readonly figure: string;
  /** Key of the record that the figure belongs to. */
  readonly of: string;
  readonly label?: string;
}

const listeners = new Set<() => void>();
let shown: ExplainedFigure | null = null;

/** Opens the explain panel of the frame; null closes it. */
export function explain(figure: ExplainedFigure | null): void {
  shown = figure;
  for (const listener of listeners) listener();
}

export function useExplained(): ExplainedFigure | null {
  return useSyncExternalStore((listener) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  }, () => shown);
}
