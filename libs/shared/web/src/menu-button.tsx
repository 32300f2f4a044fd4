import { useEffect, useId, useRef, useState, type ReactNode } from 'react';
import styles from './menu-button.module.css';

export interface MenuButtonProps {
  /** Accessible name of the button. */
  readonly label: string;
  /** What the button shows; the label when left out. */
  readonly face?: ReactNode;
  readonly className?: string;
  readonly align?: 'start' | 'end';
  readonly opens?: 'down' | 'up';
  readonly keys?: string;
  readonly children: (close: () => void) => ReactNode;
}

/** A button that discloses a panel of links and buttons; Esc and a press outside close it, the focus goes back. */
export function MenuButton({ label, face, className = 'quiet', align = 'start', opens = 'down', keys, children }: MenuButtonProps) {
  const [open, setOpen] = useState(false);
  const root = useRef<HTMLSpanElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const panelId = useId();
  const close = () => {
    setOpen(false);
    button.current?.focus();
  };
  useEffect(() => {
    if (!open) return;
    const outside = (event: Event) => {
      if (!root.current?.contains(event.target as Node)) setOpen(false);
    };
    document.addEventListener('pointerdown', outside);
    document.addEventListener('focusin', outside);
    return () => {
      document.removeEventListener('pointerdown', outside);
      document.removeEventListener('focusin', outside);
    };
  }, [open]);
  return (
    <span
      className={styles.menu} ref={root}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || !open) return;
        event.stopPropagation();
        close();
      }}
    >
      <button ref={button} type="button" className={className} aria-expanded={open} aria-controls={panelId} aria-label={face ? label : undefined} aria-keyshortcuts={keys} onClick={() => setOpen(!open)}>{face ?? label}</button>
      <span id={panelId} className={`${styles.panel} ${align === 'end' ? styles.end : ''} ${opens === 'up' ? styles.up : ''}`} hidden={!open} style={open ? undefined : { display: 'none' }}>
        {open && children(close)}
      </span>
    </span>
  );
}
