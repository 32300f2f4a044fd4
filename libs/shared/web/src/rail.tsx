import { Link, useLocation } from 'react-router';
import { keepAsOf } from './as-of.ts';
import { FoldIcon, RailPicture } from './icons.tsx';
import { useLanguage, useMessages } from './messages.ts';
import { changePreferences, usePreferences } from './preferences.ts';
import { useRegistry } from './registry.tsx';
import { scopeKindOf } from './route-match.ts';
import type { NavigationEntry } from './routes.ts';
import { sharedTexts } from './shared-texts.ts';
import styles from './shell.module.css';
import { useViewer } from './viewer.tsx';

/** The two numbers that the rail shows. */
export interface Counts {
  readonly votes: number;
  readonly overdue: number;
}

const homes = { portfolio: '/portfolio', programme: '/programmes', project: '/projects' } as const;

/** The entry that the current address lies under: a record under the list of its scope's kind, another page under its capability. */
export function useCurrentEntry(): NavigationEntry | undefined {
  const entries = useNavigation();
  const { sectionOf } = useRegistry();
  const { pathname } = useLocation();
  const kind = scopeKindOf(pathname.slice(1).toUpperCase());
  const place = kind ? homes[kind] : pathname;
  const under = entries.filter((entry) => place === entry.to || (entry.to !== '/' && place.startsWith(`${entry.to}/`))).sort((a, b) => b.to.length - a.to.length)[0];
  return under ?? entries.find((entry) => entry === sectionOf(pathname));
}

/** Entries that the person can ever use. */
export function useNavigation(): readonly NavigationEntry[] {
  const { administration } = useViewer();
  return useRegistry().navigation.filter((entry) => entry.for !== 'administration' || administration);
}

function Logo() {
  // Three slices of one whole: what the product is about.
  return (
    <svg width="24" height="24" viewBox="0 0 24 24" aria-hidden="true">
      <rect x="2" y="3" width="20" height="5" rx="1" fill="var(--accent)" />
      <rect x="2" y="9.500" width="15" height="5" rx="1" fill="var(--accent)" opacity=".75" />
      <rect x="2" y="16" width="9" height="5" rx="1" fill="var(--series-2)" />
    </svg>
  );
}

/** Main navigation: always the same entries in the same order. */
export function Rail({ counts }: { counts: Counts | null }) {
  const t = useMessages(sharedTexts);
  const { language } = useLanguage();
  const { railFolded } = usePreferences();
  const registry = useRegistry();
  const entries = useNavigation();
  const { search } = useLocation();
  const current = useCurrentEntry();
  return (
    <nav className={styles.rail} aria-label={t('shared.rail.name')}>
      <Link to={keepAsOf('/', search)} className={styles.brand}><Logo /><span className={styles.brandText}>Tranche</span></Link>
      {entries.map((entry) => {
        const count = entry.badge ? (counts?.[entry.badge] ?? 0) : 0;
        return (
          <Link key={entry.to} to={keepAsOf(entry.to, search)} className={styles.entry} aria-current={entry === current ? 'page' : undefined} onPointerEnter={() => registry.preload(entry.to)} onFocus={() => registry.preload(entry.to)}>
            <RailPicture icon={entry.icon} />
            <span className={styles.entryText}>{entry.label[language]}</span>
            {count > 0 && entry.badge && <span className={styles.badge}><span aria-hidden="true">{count}</span><span className="visually-hidden">{t(`shared.rail.${entry.badge}`, { n: count })}</span></span>}
          </Link>
        );
      })}
      <span className={styles.foldRow}>
        <button type="button" className="quiet" aria-pressed={railFolded} aria-keyshortcuts="[" onClick={() => changePreferences({ railFolded: !railFolded })}><FoldIcon /><span className={styles.foldText}>{t('shared.rail.fold')}</span></button>
      </span>
    </nav>
  );
}
