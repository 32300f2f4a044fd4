import { useMessages } from './messages.ts';
import { sharedTexts } from './shared-texts.ts';
import styles from './skeleton.module.css';

/** Place holder of the final height; it only becomes visible after 150 ms, so quick answers never flicker. */
export function Skeleton({ rows = 3 }: { rows?: number }) {
  const t = useMessages(sharedTexts);
  return (
    <div className={styles.skeleton} role="status" aria-busy="true">
      <span className="visually-hidden">{t('shared.state.loading')}</span>
      {Array.from({ length: rows }, (_, index) => <div key={index} className={styles.line} aria-hidden="true" />)}
    </div>
  );
}
