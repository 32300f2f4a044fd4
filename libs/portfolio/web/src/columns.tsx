import { Children, type ReactNode } from 'react';
import styles from './columns.module.css';

/** Zones in two or three columns, each child a column; one below the other on small screens. */
export function Columns({ children }: { children: ReactNode }) {
  const columns = Children.toArray(children);
  return <div className={`${styles.columns} ${columns.length > 2 ? styles.three : styles.two}`}>{columns.map((column, index) => <div key={index} className={styles.column}>{column}</div>)}</div>;
}
