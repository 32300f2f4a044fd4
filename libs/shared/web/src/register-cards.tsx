import { useEffect, useRef } from 'react';
import { KeyLink } from './key-link.tsx';
import { useMessages } from './messages.ts';
import styles from './register-grid.module.css';
import type { RegisterColumn, RegisterGridProps } from './register-types.ts';
import { sharedTexts } from './shared-texts.ts';

function Card<Row>({ row, grid, columns }: { row: Row; grid: RegisterGridProps<Row>; columns: readonly RegisterColumn<Row>[] }) {
  const t = useMessages(sharedTexts);
  const facts = columns.filter((column) => column.card === 'fact').slice(0, 2);
  const status = columns.find((column) => column.card === 'status');
  const { overdue } = grid.marks?.(row) ?? {};
  const show = (column: RegisterColumn<Row>) => column.cell?.(row) ?? column.value(row);
  return (
    <li className={styles.card}>
      <span className={styles.cardTitle}><KeyLink to={grid.rowKey(row)}>{grid.rowTitle(row)}</KeyLink></span>
      <span className={styles.cardFacts}>
        <span>{grid.rowKey(row)}</span>
        {overdue && <span className={styles.mark}>{t('shared.register.overdue')}</span>}
        {facts.map((column) => <span key={column.id}>{column.header}: {show(column)}</span>)}
        {status && <span>{show(status)}</span>}
      </span>
    </li>
  );
}

/** A register on a small screen: a list with title, two facts and status; the record opens as its own page. */
export function RegisterCards<Row>({ grid, columns }: { grid: RegisterGridProps<Row>; columns: readonly RegisterColumn<Row>[] }) {
  const t = useMessages(sharedTexts);
  const end = useRef<HTMLDivElement>(null);
  const { hasMore, loadMore, rows } = grid.list;
  useEffect(() => {
    const mark = end.current;
    if (!mark || !hasMore) return;
    const watch = new IntersectionObserver(([entry]) => entry?.isIntersecting && loadMore(), { rootMargin: '600px' });
    watch.observe(mark);
    return () => watch.disconnect();
  }, [hasMore, loadMore, rows.length]);
  return (
    <>
      <ul className={styles.cards} aria-label={grid.label}>
        {rows.map((row) => <Card key={grid.rowKey(row)} row={row} grid={grid} columns={columns} />)}
      </ul>
      <div ref={end}>{hasMore && <button type="button" className="quiet" onClick={loadMore}>{t('shared.register.more')}</button>}</div>
    </>
  );
}
