import { useId, useState, type ReactNode } from 'react';
import styles from './action-button.module.css';
import { useAsOf } from './as-of.ts';
import { useTabIndex } from './in-grid.ts';
import { useMessages } from './messages.ts';
import type { Permission } from './permission.ts';
import { sharedTexts } from './shared-texts.ts';

export interface ActionButtonProps {
  /** `viewerCan.x`; left out = allowed. */
  readonly can?: Permission | null;
  readonly onClick: () => void;
  readonly variant?: 'primary' | 'plain' | 'quiet' | 'danger';
  /** Shortcut that does the same, shown behind the word. */
  readonly keys?: string;
  readonly busy?: boolean;
  /** The reason stands beneath at once instead of after the first try. */
  readonly explain?: boolean;
  readonly children: ReactNode;
}

/** A button that stays reachable when it is refused, and then says why and who could. */
export function ActionButton({ can, onClick, variant = 'plain', keys, busy = false, explain = false, children }: ActionButtonProps) {
  const t = useMessages(sharedTexts);
  const { readOnly } = useAsOf();
  const tabIndex = useTabIndex();
  const [asked, setAsked] = useState(false);
  const reasonId = useId();
  const refused = readOnly || can?.allowed === false;
  const why = readOnly ? t('shared.asOf.readOnly') : (can?.why ?? t('shared.action.notAllowed'));
  const shown = refused && (asked || explain);
  return (
    <span className={styles.wrap}>
      <button
        type="button" className={variant === 'plain' ? undefined : variant} tabIndex={tabIndex} aria-disabled={refused || busy} aria-busy={busy || undefined}
        aria-describedby={refused ? reasonId : undefined} aria-keyshortcuts={keys} onClick={() => (refused ? setAsked(true) : busy || onClick())}
      >
        {children}
        {keys && <kbd aria-hidden="true">{keys}</kbd>}
      </button>
      {refused && <span id={reasonId} className={shown ? styles.why : 'visually-hidden'} role={asked ? 'status' : undefined}>{why}</span>}
    </span>
  );
}
