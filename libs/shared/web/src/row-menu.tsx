import { lazy, Suspense, useRef } from 'react';
import { MoreIcon } from './icons.tsx';
import { useMessages } from './messages.ts';
import styles from './register-grid.module.css';
import type { RowAction } from './register-types.ts';
import { sharedTexts } from './shared-texts.ts';

const RowMenuList = lazy(() => import('./row-menu-list.tsx'));

export interface RowMenuProps {
  readonly title: string;
  readonly open: boolean;
  readonly onOpen: (open: boolean) => void;
  readonly actions: () => readonly RowAction[];
}

/** All that can be done with a row, behind one button. */
export function RowMenu({ title, open, onOpen, actions }: RowMenuProps) {
  const t = useMessages(sharedTexts);
  const button = useRef<HTMLButtonElement>(null);
  return (
    <>
      <button ref={button} type="button" tabIndex={-1} className={`quiet ${styles.more}`} aria-haspopup="menu" aria-expanded={open} aria-label={t('shared.register.actions', { title })} onClick={() => onOpen(!open)}><MoreIcon /></button>
      {open && (
        <Suspense fallback={null}>
          <RowMenuList anchor={button.current} actions={actions()} onClose={() => onOpen(false)} />
        </Suspense>
      )}
    </>
  );
}
