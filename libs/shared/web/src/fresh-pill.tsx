import styles from './fresh-pill.module.css';
import type { LiveRefresh } from './live.ts';
import { useMessages } from './messages.ts';
import { sharedTexts } from './shared-texts.ts';

/** "3 neue Einträge anzeigen": rows of others wait here, so that nothing jumps under the hand. */
export function FreshPill({ live }: { live: LiveRefresh }) {
  const t = useMessages(sharedTexts);
  return <div role="status">{live.fresh > 0 && <button type="button" className={styles.pill} onClick={live.show}>{t('shared.live.fresh', { n: live.fresh })}</button>}</div>;
}
