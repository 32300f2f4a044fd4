import { useSyncExternalStore } from 'react';
import { useAsOf } from './as-of.ts';
import styles from './bands.module.css';
import { useMessages } from './messages.ts';
import { sharedTexts } from './shared-texts.ts';
import { useFormat } from './use-format.ts';
import { useOptionalViewer } from './viewer.tsx';

function subscribe(listener: () => void): () => void {
  addEventListener('online', listener);
  addEventListener('offline', listener);
  return () => {
    removeEventListener('online', listener);
    removeEventListener('offline', listener);
  };
}

function OfflineBand() {
  const t = useMessages(sharedTexts);
  const online = useSyncExternalStore(subscribe, () => navigator.onLine);
  return <div role="status">{!online && <div className={`${styles.band} ${styles.offline}`}>{t('shared.band.offline')}</div>}</div>;
}

/** The whole application shows another day and cannot change anything. */
function AsOfBand() {
  const t = useMessages(sharedTexts);
  const format = useFormat();
  const asOf = useAsOf();
  if (!asOf.day) return null;
  return (
    <div className={`${styles.band} ${styles.asOf}`} role="status">
      <span>{asOf.compare ? t('shared.asOf.bandCompare', { day: format.dayLong(asOf.day), other: format.dayLong(asOf.compare) }) : t('shared.asOf.band', { day: format.dayLong(asOf.day) })}</span>
      <button type="button" className="link" onClick={() => asOf.set(null)}>{t('shared.asOf.back')}</button>
    </div>
  );
}

/** What is out of the ordinary, above every page: demo, another day, no connection. */
export function Bands() {
  const t = useMessages(sharedTexts);
  const viewer = useOptionalViewer();
  return (
    <section aria-label={t('shared.band.name')}>
      {viewer?.demo && <div className={`${styles.band} ${styles.demo}`}>{t('shared.band.demo', { organisation: viewer.organisation.name })}</div>}
      <AsOfBand />
      <OfflineBand />
    </section>
  );
}
