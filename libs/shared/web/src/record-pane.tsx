import { Suspense, useEffect, useRef, type ReactNode } from 'react';
import { ErrorZone } from './error-zone.tsx';
import { BackIcon, CrossIcon } from './icons.tsx';
import { KeyLink } from './key-link.tsx';
import { useMessages } from './messages.ts';
import styles from './record-pane.module.css';
import { sharedTexts } from './shared-texts.ts';
import { Skeleton } from './skeleton.tsx';
import { useMedia, wideScreen } from './use-media.ts';

export interface RecordPaneProps {
  readonly recordKey: string;
  readonly title: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** A record beside its register; over it on medium screens, instead of it on small ones. */
export function RecordPane({ recordKey, title, onClose, children }: RecordPaneProps) {
  const t = useMessages(sharedTexts);
  const beside = useMedia(wideScreen);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    // Beside the register the focus stays in the row, so that `j` and `k` go on; above it the pane takes it.
    if (!beside) heading.current?.focus();
  }, [beside, recordKey]);
  return (
    <aside
      className={styles.pane} aria-label={`${recordKey} ${title}`}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || event.defaultPrevented) return;
        event.stopPropagation();
        onClose();
      }}
    >
      <div className={styles.head}>
        {!beside && <button type="button" className="quiet icon" aria-label={t('shared.word.back')} onClick={onClose}><BackIcon /></button>}
        <h2 ref={heading} tabIndex={-1} className={styles.title}><KeyLink to={recordKey} /> {title}</h2>
        {beside && <button type="button" className="quiet icon" aria-label={t('shared.word.close')} onClick={onClose}><CrossIcon /></button>}
      </div>
      <div className={styles.body}>
        <ErrorZone key={recordKey} name={recordKey}>
          <Suspense fallback={<Skeleton rows={8} />}>{children}</Suspense>
        </ErrorZone>
      </div>
    </aside>
  );
}
