import { useAsOf } from './as-of.ts';
import { Breadcrumb } from './breadcrumb.tsx';
import { ClockIcon, PlusIcon, SearchIcon } from './icons.tsx';
import { MenuButton } from './menu-button.tsx';
import { useLanguage, useMessages } from './messages.ts';
import { PersonMenu } from './person-menu.tsx';
import { quickLine } from './quick-line-store.ts';
import { useRegistry } from './registry.tsx';
import { sharedTexts } from './shared-texts.ts';
import styles from './shell.module.css';
import { useFormat } from './use-format.ts';

export type FrameDialog = 'keys' | 'asOf' | 'palette';

export interface HeaderProps {
  readonly onDialog: (dialog: FrameDialog) => void;
  readonly onSignOut: () => void;
}

/** All kinds of entries that can be logged from anywhere. */
export function QuickAdd({ className = 'icon', opens = 'down' }: { className?: string; opens?: 'down' | 'up' }) {
  const t = useMessages(sharedTexts);
  const { language } = useLanguage();
  const { quickEntries } = useRegistry();
  const { readOnly } = useAsOf();
  if (readOnly) return null;
  return (
    <MenuButton label={t('shared.quick.title')} face={<PlusIcon />} className={className} align="end" opens={opens} keys="n">
      {(close) => quickEntries.map((entry) => (
        <button key={entry.kind} type="button" className="quiet" onClick={() => { close(); quickLine.set({ kind: entry.kind }); }}>{entry.label[language]} <kbd>{entry.key ?? entry.letter}</kbd></button>
      ))}
    </MenuButton>
  );
}

/** Place, search, new entry, day, person. */
export function Header({ onDialog, onSignOut }: HeaderProps) {
  const t = useMessages(sharedTexts);
  const format = useFormat();
  const { day } = useAsOf();
  return (
    <header className={styles.header}>
      <Breadcrumb />
      <button type="button" id="search" className={styles.searchButton} aria-label={t('shared.palette.title')} aria-keyshortcuts="/" onClick={() => onDialog('palette')}>
        <SearchIcon /><span className={styles.searchText}>{t('shared.palette.hint')}</span><kbd aria-hidden="true">/</kbd>
      </button>
      <span className={styles.headerPlus}><QuickAdd className="icon primary" /></span>
      <button type="button" className="quiet" aria-label={t('shared.asOf.button', { day: day ? format.day(day) : t('shared.word.today') })} aria-keyshortcuts="t" onClick={() => onDialog('asOf')}><ClockIcon />{day && format.day(day)}</button>
      <PersonMenu onKeys={() => onDialog('keys')} onSignOut={onSignOut} />
    </header>
  );
}
