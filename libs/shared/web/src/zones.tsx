import { Suspense, useId, type CSSProperties, type ReactNode } from 'react';
import { ErrorZone } from './error-zone.tsx';
import { Skeleton } from './skeleton.tsx';
import styles from './zones.module.css';

/** Grid of twelve columns (ux.md 5.18); two columns on medium screens, one on small ones. */
export function Zones({ children }: { children: ReactNode }) {
  return <div className={styles.zones}>{children}</div>;
}

export interface ZoneProps {
  readonly title: ReactNode;
  /** Columns of twelve. */
  readonly span?: number;
  readonly id?: string;
  readonly actions?: ReactNode;
  /** Height of the skeleton, so that nothing jumps. */
  readonly rows?: number;
  readonly children: ReactNode;
}

/** One section of an overview with its own heading, skeleton and error boundary. */
export function Zone({ title, span = 12, id, actions, rows = 4, children }: ZoneProps) {
  const headingId = useId();
  const columns = { '--span': span, '--span-medium': span > 6 ? 12 : 6 } as CSSProperties;
  return (
    <section className={styles.zone} style={columns} aria-labelledby={headingId} {...(id ? { id } : {})}>
      <div className={styles.head}>
        <h2 id={headingId}>{title}</h2>
        {actions && <div className={styles.actions}>{actions}</div>}
      </div>
      <ErrorZone name={id ?? 'zone'}>
        <Suspense fallback={<Skeleton rows={rows} />}>{children}</Suspense>
      </ErrorZone>
    </section>
  );
}
