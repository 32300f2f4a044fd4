import styles from './confidence.module.css';
import { useMessages } from './messages.ts';
import { sharedTexts } from './shared-texts.ts';

const levels = [1, 2, 3, 4, 5] as const;
export type ConfidenceLevel = (typeof levels)[number];

/** Delivery confidence as a ladder of five; 5 = very high. */
export function Confidence({ level }: { level: ConfidenceLevel }) {
  const t = useMessages(sharedTexts);
  return (
    <span className={styles.confidence}>
      <span className={styles.ladder} aria-hidden="true">
        {levels.map((rung) => <span key={rung} className={rung <= level ? `${styles.rung} ${styles.filled}` : styles.rung} />)}
      </span>
      {t(`shared.confidence.${level}`)}
    </span>
  );
}
