import type { Day } from '@tranche/shared/domain/day.ts';
import { useMessages } from './messages.ts';
import { sharedTexts } from './shared-texts.ts';
import { useFormat } from './use-format.ts';
import styles from './visibility-chip.module.css';

/** Who sees a record: everyone in the house unless a reason and an end are named. */
export function VisibilityChip({ restrictedUntil, reason }: { restrictedUntil?: Day | null; reason?: string | null }) {
  const t = useMessages(sharedTexts);
  const format = useFormat();
  if (!restrictedUntil) return <span className={styles.chip}>{t('shared.visibility.everyone')}</span>;
  const until = t('shared.visibility.until', { day: format.day(restrictedUntil) });
  return <span className={`${styles.chip} ${styles.restricted}`}>{reason ? `${until} – ${reason}` : until}</span>;
}
