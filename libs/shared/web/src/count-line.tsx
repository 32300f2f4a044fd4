import styles from './count-line.module.css';
import { useMessages } from './messages.ts';
import type { RegisterView } from './register-types.ts';
import { sharedTexts } from './shared-texts.ts';

export interface CountItem {
  /** "12 offen". */
  readonly text: string;
  /** Filter that shows exactly these. */
  readonly filter?: RegisterView['filter'];
}

/** "12 offen, 2 kritisch": what is in the register at a glance, each number a filter. */
export function CountLine({ items, onFilter }: { items: readonly CountItem[]; onFilter: (filter: RegisterView['filter']) => void }) {
  const t = useMessages(sharedTexts);
  return (
    <div className={styles.line} role="group" aria-label={t('shared.register.counts')}>
      {items.map(({ text, filter }) => (filter ? <button key={text} type="button" className="quiet" onClick={() => onFilter(filter)}>{text}</button> : <span key={text}>{text}</span>))}
    </div>
  );
}
