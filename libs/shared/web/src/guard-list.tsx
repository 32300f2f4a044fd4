import { Link } from 'react-router';
import styles from './guard-list.module.css';
import { CheckIcon, MissingIcon } from './icons.tsx';
import { useMessages } from './messages.ts';
import { sharedTexts } from './shared-texts.ts';

export interface GuardItem {
  readonly rule: string;
  readonly text: string;
  readonly ok: boolean;
  readonly mend?: string | null;
  /** Where it can be mended. */
  readonly to?: string | null;
}

/** Conditions of a step as a checklist; open ones first, each with the way to mend it. */
export function GuardList({ guards, title }: { guards: readonly GuardItem[]; title?: string }) {
  const t = useMessages(sharedTexts);
  const open = guards.filter((guard) => !guard.ok);
  return (
    <div>
      <p>{title ? `${title}: ` : ''}{t('shared.guards.count', { open: open.length, all: guards.length })}</p>
      <ul className={styles.list}>
        {[...open, ...guards.filter((guard) => guard.ok)].map((guard) => (
          <li key={guard.rule} className={`${styles.guard} ${guard.ok ? styles.met : styles.open}`}>
            <span className={styles.mark} aria-hidden="true">{guard.ok ? <CheckIcon /> : <MissingIcon />}</span>
            <span>
              <span className="visually-hidden">{t(guard.ok ? 'shared.guards.met' : 'shared.guards.open')}: </span>
              {guard.to && !guard.ok ? <Link to={guard.to}>{guard.text}</Link> : guard.text}
            </span>
            {!guard.ok && guard.mend && <span className={styles.mend}>{guard.mend}</span>}
          </li>
        ))}
      </ul>
    </div>
  );
}
