import { useEffect, useId, useRef, type ReactNode } from 'react';
import styles from './dialog.module.css';
import { CrossIcon } from './icons.tsx';
import { useMessages } from './messages.ts';
import { sharedTexts } from './shared-texts.ts';

export interface DialogProps {
  readonly open: boolean;
  readonly onClose: () => void;
  readonly title: string;
  readonly wide?: boolean;
  readonly children: ReactNode;
}

/** The browser's own modal dialog: it keeps the focus inside, closes with Esc and gives the focus back. */
export function Dialog({ open, onClose, title, wide, children }: DialogProps) {
  const t = useMessages(sharedTexts);
  const element = useRef<HTMLDialogElement>(null);
  const titleId = useId();
  useEffect(() => {
    if (open && !element.current?.open) {
      element.current?.showModal();
      // The browser takes the first control, which is the cross; a field is what the person came for.
      element.current?.querySelector<HTMLElement>('input:not([type="checkbox"]), select, textarea')?.focus();
    }
    if (!open && element.current?.open) element.current.close();
  }, [open]);
  return (
    <dialog ref={element} className={wide ? styles.wide : undefined} aria-labelledby={titleId} onClose={onClose} onClick={(event) => event.target === element.current && onClose()}>
      {open && (
        <div className={styles.inner}>
          <div className={styles.head}>
            <h2 id={titleId}>{title}</h2>
            <button type="button" className="quiet icon" aria-label={t('shared.word.close')} onClick={onClose}><CrossIcon /></button>
          </div>
          {children}
        </div>
      )}
    </dialog>
  );
}
