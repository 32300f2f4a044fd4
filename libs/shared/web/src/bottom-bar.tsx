import { Link, useLocation } from 'react-router';
import { keepAsOf } from './as-of.ts';
import { QuickAdd } from './header.tsx';
import { MoreIcon, RailPicture, SearchIcon } from './icons.tsx';
import { MenuButton } from './menu-button.tsx';
import { useLanguage, useMessages } from './messages.ts';
import { useCurrentEntry, useNavigation } from './rail.tsx';
import { sharedTexts } from './shared-texts.ts';
import styles from './shell.module.css';

const inBar = ['home', 'projects', 'decisions'] as const;

/** Navigation of small screens: three places, search, and the rest behind "more". */
export function BottomBar({ onSearch }: { onSearch: () => void }) {
  const t = useMessages(sharedTexts);
  const { language } = useLanguage();
  const { search } = useLocation();
  const entries = useNavigation();
  const current = useCurrentEntry();
  const placed = entries.filter((entry) => inBar.some((icon) => icon === entry.icon));
  const others = entries.filter((entry) => !placed.includes(entry));
  return (
    <>
      <span className={styles.plus}><QuickAdd className={`icon primary ${styles.plusButton}`} opens="up" /></span>
      <nav className={styles.bottom} aria-label={t('shared.rail.small')}>
        {placed.map((entry) => <Link key={entry.to} to={keepAsOf(entry.to, search)} aria-current={entry === current ? 'page' : undefined}><RailPicture icon={entry.icon} />{entry.label[language]}</Link>)}
        <button type="button" onClick={onSearch}><SearchIcon />{t('shared.palette.short')}</button>
        <MenuButton label={t('shared.rail.more')} face={<><MoreIcon />{t('shared.rail.more')}</>} align="end" opens="up">
          {(close) => others.map((entry) => <Link key={entry.to} className="button quiet" to={keepAsOf(entry.to, search)} onClick={close}><RailPicture icon={entry.icon} />{entry.label[language]}</Link>)}
        </MenuButton>
      </nav>
    </>
  );
}
