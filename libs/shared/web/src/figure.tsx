import type { ReactNode } from 'react';
import { explained } from './explain-store.ts';
import styles from './figure.module.css';
import { useTabIndex } from './in-grid.ts';

export interface FigureProps {
  /** `project.costUsage`. */
  readonly figure: string;
  /** Key of the record that it belongs to. */
  readonly of: string;
  /** What it is, when the value alone does not say it: "Kosten". */
  readonly label?: string;
  readonly children: ReactNode;
}

/** A computed value that opens its reason (U2). */
export function Figure({ figure, of, label, children }: FigureProps) {
  const tabIndex = useTabIndex();
  return (
    <button type="button" className={styles.figure} data-figure={figure} data-key={of} tabIndex={tabIndex} aria-haspopup="dialog" onClick={() => explained.set({ figure, of, ...(label ? { label } : {}) })}>
      {children}
    </button>
  );
}
