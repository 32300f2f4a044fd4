import { lazy, Suspense, useCallback, useEffect, useMemo, useState, type ReactNode } from 'react';
import { useLocation, useNavigate } from 'react-router';
import { keepAsOf } from './as-of.ts';
import { Bands } from './bands.tsx';
import { BottomBar } from './bottom-bar.tsx';
import { explained } from './explain-store.ts';
import { frameKeys } from './frame-keys.ts';
import { Header, type FrameDialog } from './header.tsx';
import { useLanguage, useMessages } from './messages.ts';
import { changePreferences, preferences, usePreferences } from './preferences.ts';
import { openQuickLine, quickLine } from './quick-line-store.ts';
import { Rail, type Counts } from './rail.tsx';
import { useRegistry } from './registry.tsx';
import { sharedTexts } from './shared-texts.ts';
import styles from './shell.module.css';
import { useFrameShortcuts, useShortcutListener, type Shortcut } from './shortcuts.ts';
import { Toasts } from './toasts.tsx';
import { useFormat } from './use-format.ts';
import { useViewer } from './viewer.tsx';

const loadQuickLine = () => import('./quick-line-dialog.tsx').then((file) => ({ default: file.QuickLineDialog }));
const QuickLineDialog = lazy(loadQuickLine);
const ExplainPanel = lazy(() => import('./explain-panel.tsx').then((file) => ({ default: file.ExplainPanel })));
const KeyOverlay = lazy(() => import('./key-overlay.tsx').then((file) => ({ default: file.KeyOverlay })));
const AsOfDialog = lazy(() => import('./as-of-dialog.tsx').then((file) => ({ default: file.AsOfDialog })));
const Palette = lazy(() => import('./palette.tsx').then((file) => ({ default: file.Palette })));

/** Keys that act on every page: frame, navigation and one per kind of entry. */
function useKeysOfFrame(open: (dialog: FrameDialog) => void): void {
  const t = useMessages(sharedTexts);
  const { language } = useLanguage();
  const registry = useRegistry();
  const navigate = useNavigate();
  const { search } = useLocation();
  const shortcuts = useMemo((): Shortcut[] => [
    { keys: frameKeys.search, label: t('shared.palette.title'), run: () => open('palette') },
    { keys: frameKeys.palette, label: t('shared.palette.title'), run: () => open('palette') },
    { keys: frameKeys.create, label: t('shared.quick.title'), run: () => openQuickLine({}) },
    ...registry.quickEntries.map((entry) => ({ keys: entry.key ?? entry.letter, label: t('shared.palette.new', { kind: entry.label[language] }), run: () => openQuickLine({ kind: entry.kind }) })),
    ...registry.shortcuts.map((shortcut) => ({ keys: shortcut.keys, label: shortcut.label[language], run: () => void navigate(keepAsOf(shortcut.to, search)) })),
    { keys: frameKeys.rail, label: t('shared.rail.fold'), run: () => changePreferences({ railFolded: !preferences().railFolded }) },
    { keys: frameKeys.asOf, label: t('shared.asOf.title'), run: () => open('asOf') },
    { keys: frameKeys.help, label: t('shared.keys.title'), run: () => open('keys') },
  ], [t, language, registry, navigate, search, open]);
  useFrameShortcuts(shortcuts);
  useShortcutListener();
}

/** Fetches the quick line while nothing else is to do: it must open without a request (U1). */
function useIdleLoading(): void {
  const { quickEntries } = useRegistry();
  useEffect(() => {
    const load = () => void loadQuickLine().then(() => Promise.all(quickEntries.map((entry) => entry.load()))).catch(() => undefined);
    const idle = window.requestIdleCallback ?? ((act: () => void) => setTimeout(act, 1_000));
    idle(load);
  }, [quickEntries]);
}

function SkipLinks() {
  const t = useMessages(sharedTexts);
  return (
    <nav className={styles.skip} aria-label={t('shared.skip.name')}>
      <a href="#content">{t('shared.skip.content')}</a>
      <a href="#list">{t('shared.skip.list')}</a>
      <a href="#search">{t('shared.skip.search')}</a>
    </nav>
  );
}

/** First line of every printed page: whose data, of which day, by whom. */
function PrintHead() {
  const t = useMessages(sharedTexts);
  const format = useFormat();
  const viewer = useViewer();
  return <p className={`print-only ${styles.print}`}>{t('shared.print.head', { organisation: viewer.organisation.name, day: format.day(format.today), name: viewer.name })}</p>;
}

function FrameDialogs({ dialog, onClose }: { dialog: FrameDialog | null; onClose: () => void }) {
  const shown = explained.use();
  const quick = quickLine.use();
  return (
    <Suspense fallback={null}>
      {quick && <QuickLineDialog />}
      {shown && <ExplainPanel shown={shown} />}
      {dialog === 'keys' && <KeyOverlay onClose={onClose} />}
      {dialog === 'asOf' && <AsOfDialog onClose={onClose} />}
      {dialog === 'palette' && <Palette onClose={onClose} />}
    </Suspense>
  );
}

export interface ShellProps {
  readonly counts: Counts | null;
  readonly onSignOut: () => void;
  readonly children: ReactNode;
}

/** Frame around every page: rail, header, bands, keys, dialogs over the page, messages. */
export function Shell({ counts, onSignOut, children }: ShellProps) {
  const { railFolded } = usePreferences();
  const [dialog, setDialog] = useState<FrameDialog | null>(null);
  const closeDialog = useCallback(() => setDialog(null), []);
  useKeysOfFrame(setDialog);
  useIdleLoading();
  return (
    <div className={railFolded ? `${styles.shell} ${styles.folded}` : styles.shell}>
      <SkipLinks />
      <Rail counts={counts} />
      <div className={styles.column}>
        <div className={styles.top}>
          <Header onDialog={setDialog} onSignOut={onSignOut} />
          <Bands />
        </div>
        <main id="content" tabIndex={-1} className={styles.main}>
          <PrintHead />
          {children}
        </main>
      </div>
      <BottomBar onSearch={() => setDialog('palette')} />
      <FrameDialogs dialog={dialog} onClose={closeDialog} />
      <Toasts />
    </div>
  );
}
