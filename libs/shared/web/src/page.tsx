import { useEffect, useRef, type ReactNode } from 'react';
import { useLocation } from 'react-router';
import type { LocalTextValue } from './local-text.tsx';
import styles from './page.module.css';

export interface PageProps {
  readonly title: string | LocalTextValue;
  /** What surrounds it, for the window title: "Risiken", "P-3 Anbindung Bürgerkonto". */
  readonly context?: string;
  /** Record key before the title in the window title. */
  readonly recordKey?: string;
  /** Beside the title: status shape, state chip. */
  readonly status?: ReactNode;
  readonly actions?: ReactNode;
  /** Text pages stay readable at 1,080 px. */
  readonly narrow?: boolean;
  readonly children: ReactNode;
}

/** Content of a page: heading that takes the focus after a route change, window title, actions. */
export function Page({ title, context, recordKey, status, actions, narrow, children }: PageProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  const { text, language } = typeof title === 'string' ? { text: title, language: undefined } : title;
  const { pathname, state } = useLocation();
  useEffect(() => {
    document.title = [[recordKey, text].filter(Boolean).join(' '), context, 'Tranche'].filter(Boolean).join(' – ');
  }, [recordKey, text, context]);
  useEffect(() => {
    // The first page of a visit keeps the browser's own focus; a pane or tab that asks for it keeps its place.
    if (history.state?.idx > 0 && !(state as { keepFocus?: boolean } | null)?.keepFocus) heading.current?.focus({ preventScroll: true });
  }, [pathname, state]);
  return (
    <div className={narrow ? `${styles.page} ${styles.narrow}` : styles.page}>
      <div className={styles.head}>
        <div className={styles.title}>
          <h1 ref={heading} tabIndex={-1} {...(language ? { lang: language } : {})}>{text}</h1>
          {status}
        </div>
        {actions && <div className={styles.actions}>{actions}</div>}
      </div>
      {children}
    </div>
  );
}
