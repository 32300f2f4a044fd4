import { useState } from 'react';
import { useAsOf } from './as-of.ts';
import styles from './as-of-dialog.module.css';
import { Dialog } from './dialog.tsx';
import { useMessages } from './messages.ts';
import { sharedTexts } from './shared-texts.ts';
import { readDay } from './typed-input.ts';
import { useFormat } from './use-format.ts';
import { useOptionalViewer } from './viewer.tsx';

/** Chooses the day that the whole application shows, and a second one to compare with. */
export function AsOfDialog({ onClose }: { onClose: () => void }) {
  const t = useMessages(sharedTexts);
  const format = useFormat();
  const asOf = useAsOf();
  const today = useOptionalViewer()?.today ?? format.today;
  const [typed, setTyped] = useState(asOf.day ? format.day(asOf.day) : '');
  const day = readDay(typed, today);
  const past = day && day < today ? day : undefined;
  function show() {
    if (!past) return;
    asOf.set(past);
    onClose();
  }
  return (
    <Dialog open onClose={onClose} title={t('shared.asOf.title')}>
      <form className={styles.form} onSubmit={(event) => { event.preventDefault(); show(); }}>
        <label htmlFor="as-of-day">{t('shared.asOf.day')}</label>
        <input id="as-of-day" autoFocus value={typed} onChange={(event) => setTyped(event.target.value)} aria-describedby="as-of-help" autoComplete="off" />
        <small id="as-of-help">{past ? format.dayLong(past) : day ? t('shared.asOf.notPast') : t('shared.asOf.help')}</small>
        <span className={styles.buttons}>
          <button type="submit" className="primary" aria-disabled={!past}>{t('shared.asOf.show')}</button>
          {asOf.day && <button type="button" onClick={() => { asOf.set(null); onClose(); }}>{t('shared.asOf.back')}</button>}
        </span>
      </form>
    </Dialog>
  );
}
