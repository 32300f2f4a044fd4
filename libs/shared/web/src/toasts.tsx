import { CrossIcon } from './icons.tsx';
import { useMessages } from './messages.ts';
import { dismiss, notices, spoken, type Notice } from './notify.ts';
import { sharedTexts } from './shared-texts.ts';
import styles from './toasts.module.css';

function Toast({ notice }: { notice: Notice }) {
  const t = useMessages(sharedTexts);
  const undo = () => {
    dismiss(notice.id);
    void notice.undo?.();
  };
  return (
    <div className={notice.tone === 'problem' ? `${styles.toast} ${styles.problem}` : styles.toast}>
      <span className={styles.text}>{notice.text}</span>
      {notice.undo && <button type="button" className={styles.action} onClick={undo}>{t('shared.word.undo')}</button>}
      <button type="button" className={`icon ${styles.action}`} aria-label={t('shared.word.close')} onClick={() => dismiss(notice.id)}><CrossIcon /></button>
    </div>
  );
}

/** Short messages, and the live region that reads them out. */
export function Toasts() {
  const t = useMessages(sharedTexts);
  const shown = notices.use();
  return (
    <>
      <section className={styles.toasts} aria-label={t('shared.toasts')}>{shown.map((notice) => <Toast key={notice.id} notice={notice} />)}</section>
      <div className="visually-hidden" role="status" aria-live="polite">{spoken.use()}</div>
    </>
  );
}
