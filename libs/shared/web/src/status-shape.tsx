import { useMessages } from './messages.ts';
import { sharedTexts } from './shared-texts.ts';
import styles from './status-shape.module.css';
import type { Status } from './status.ts';

const shapes: Readonly<Record<Status, string>> = {
  onCourse: 'M8 1.5a6.5 6.5 0 1 0 0 13a6.5 6.5 0 1 0 0-13z',
  attention: 'M8 1.8 15 14.2H1z',
  outside: 'M8 .8 15.2 8 8 15.2.8 8z',
  notAssessed: 'M8 2a6 6 0 1 0 0 12a6 6 0 1 0 0-12z',
  complete: 'M2.5 8.5 6.3 12.5 13.5 3.8',
  paused: 'M3.6 2h3v12h-3zM9.4 2h3v12h-3z',
};

export interface StatusShapeProps {
  readonly status: Status;
  /** Pixels: 12, 16 or 20. */
  readonly size?: 12 | 16 | 20;
  /** Narrow cells take the short word; `none` still has an accessible name. */
  readonly words?: 'full' | 'short' | 'none';
  /** Why: "Kosten 187 %". */
  readonly driver?: string | null;
}

/** Status as solid shape and word, never as colour alone. */
export function StatusShape({ status, size = 16, words = 'full', driver }: StatusShapeProps) {
  const t = useMessages(sharedTexts);
  const full = t(`shared.status.${status}`);
  const name = driver ? `${full}, ${driver}` : full;
  return (
    <span className={`${styles.status} ${styles[status]}`}>
      <span className={styles.word}>
        <svg width={size} height={size} viewBox="0 0 16 16" role={words === 'none' ? 'img' : undefined} aria-label={words === 'none' ? name : undefined} aria-hidden={words === 'none' ? undefined : true}>
          <path className={styles.shape} d={shapes[status]} />
        </svg>
        {words !== 'none' && <span>{words === 'short' ? t(`shared.status.short.${status}`) : full}</span>}
      </span>
      {words !== 'none' && driver && <span className={styles.driver}>{driver}</span>}
    </span>
  );
}
