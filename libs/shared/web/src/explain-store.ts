import { createStore } from './store.ts';

export interface ExplainedFigure {
  /** `project.costUsage`. */
  readonly figure: string;
  /** Key of the record that the figure belongs to. */
  readonly of: string;
  readonly label?: string;
}

/** The figure whose reason is shown; null = none. */
export const explained = createStore<ExplainedFigure | null>(null);
