import { useId, useLayoutEffect, useRef, type ReactNode } from 'react';
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
  useLayoutEffect(() => {
    const shown = element.current;
    if (!open || !shown) return;
    shown.showModal();
    // The browser takes the first control, which is the cross; a field is what the person came for.
    shown.querySelector<HTMLElement>('input:not([type="checkbox"]), select, textarea')?.focus();
    // One that is taken away while it is open must be closed first, or the browser does not give the focus back.
    return () => shown.close();
  }, [open]);
  // The browser tells late: the dialog may be open again by then.
  const closed = () => {
    if (!element.current?.open) onClose();
  };
  return (
    <dialog ref={element} className={wide ? styles.wide : undefined} aria-labelledby={titleId} onClose={closed} onClick={(event) => event.target === element.current && onClose()}>
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
