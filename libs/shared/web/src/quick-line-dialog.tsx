import { normaliseKey } from '@tranche/shared/domain/key.ts';
import { lazy, Suspense, useLayoutEffect, useRef, useState } from 'react';
import { useLocation } from 'react-router';
import { useCurrentScope } from './current-scope.tsx';
import { Dialog } from './dialog.tsx';
import { useLanguage, useMessages } from './messages.ts';
import { QuickEntryLine } from './quick-entry-line.tsx';
import { quickLine, type OpenQuickLine } from './quick-line-store.ts';
import { entryOfLine, type QuickEntry } from './quick-line.ts';
import styles from './quick-line.module.css';
import { useRegistry } from './registry.tsx';
import { scopeKindOf } from './route-match.ts';
import type { ScopeKind } from './routes.ts';
import { sharedTexts } from './shared-texts.ts';
import { Skeleton } from './skeleton.tsx';
import { collectTypedAhead, takeTypedAhead } from './typed-ahead.ts';
import { useViewer, type ViewerRole } from './viewer.tsx';

const ScopePicker = lazy(() => import('./scope-picker.tsx'));

interface ChosenScope {
  readonly id?: string;
  readonly key: string;
  readonly kind: ScopeKind;
  readonly title: string;
}

/** The scope that the address names, for pages whose frame is still loading. */
function scopeOfAddress(pathname: string): ChosenScope | null {
  const key = normaliseKey(pathname.split('/')[1] ?? '');
  const kind = key && scopeKindOf(key);
  return key && kind ? { key, kind, title: '' } : null;
}

/** The project that the person works in, if there is one: most entries belong there. */
function scopeOfRoles(roles: readonly ViewerRole[]): ChosenScope | null {
  const keys = roles.flatMap(({ scopeKey }) => scopeKey ?? []);
  const key = keys.find((each) => scopeKindOf(each) === 'project') ?? keys[0];
  return key ? scopeOfAddress(`/${key}`) : null;
}

/** The scope of the last entry of this visit: on pages across scopes the next one most likely belongs there, too. */
let lastScope: ChosenScope | null = null;

function KindPicker({ entries, onPick }: { entries: readonly QuickEntry[]; onPick: (entry: QuickEntry, text: string) => void }) {
  const t = useMessages(sharedTexts);
  const { language } = useLanguage();
  const [text, setText] = useState('');
  function type(next: string) {
    setText(next);
    const found = entryOfLine(next, entries);
    if (!found) return;
    // The line of this kind is fetched now; what is typed meanwhile is its text.
    collectTypedAhead(() => quickLine.set(null));
    onPick(found.entry, found.text);
  }
  const latest = useRef(type);
  latest.current = type;
  useLayoutEffect(() => {
    const { text: typed } = takeTypedAhead();
    if (typed) latest.current(typed);
  }, []);
  return (
    <>
      <input
        autoFocus aria-label={t('shared.quick.first')} placeholder={t('shared.quick.first')} value={text} autoComplete="off"
        onChange={(event) => type(event.target.value)}
      />
      <span className={styles.kinds}>
        {entries.map((entry) => <button key={entry.kind} type="button" onClick={() => onPick(entry, text)}>{entry.label[language]} <kbd>{entry.letter}</kbd></button>)}
      </span>
    </>
  );
}

function ScopeChoice({ scope, onChange }: { scope: ChosenScope | null; onChange: (scope: ChosenScope) => void }) {
  const t = useMessages(sharedTexts);
  const [picking, setPicking] = useState(scope === null);
  return (
    <div className={styles.scope}>
      <span>{t('shared.quick.scope')}</span>
      {scope && !picking && <button type="button" onClick={() => setPicking(true)}>{scope.key} {scope.title}</button>}
      {picking && (
        <span>
          <Suspense fallback={<Skeleton rows={1} />}>
            <ScopePicker label={t('shared.quick.scope')} onPick={(picked) => { setPicking(false); onChange(picked); }} />
          </Suspense>
        </span>
      )}
    </div>
  );
}

function Body({ open, onClose }: { open: OpenQuickLine; onClose: () => void }) {
  const t = useMessages(sharedTexts);
  const { quickEntries } = useRegistry();
  const current = useCurrentScope();
  const { pathname } = useLocation();
  const { roles } = useViewer();
  const [scope, setScope] = useState<ChosenScope | null>(current ?? scopeOfAddress(pathname) ?? lastScope ?? scopeOfRoles(roles));
  const [picked, setPicked] = useState<{ entry: QuickEntry; text: string } | null>(() => {
    const entry = quickEntries.find((each) => each.kind === open.kind);
    return entry ? { entry, text: open.text ?? '' } : null;
  });
  function choose(next: ChosenScope) {
    lastScope = next;
    setScope(next);
  }
  const fitting = scope ? quickEntries.filter((entry) => entry.scopes.includes(scope.kind)) : quickEntries;
  return (
    <>
      <ScopeChoice scope={scope} onChange={choose} />
      {!picked && <KindPicker entries={fitting} onPick={(entry, text) => setPicked({ entry, text })} />}
      {picked && scope && (
        <Suspense fallback={<Skeleton rows={2} />}>
          <QuickEntryLine key={`${picked.entry.kind} ${scope.key}`} entry={picked.entry} scope={scope} initialText={picked.text} autoFocus onLeave={onClose} onLogged={() => { lastScope = scope; }} />
        </Suspense>
      )}
      <small>{t('shared.quick.keys')}</small>
    </>
  );
}

/** The quick line over any page (U1): opens without a request, keeps the line when it is closed. */
export function QuickLineDialog() {
  const t = useMessages(sharedTexts);
  const { language } = useLanguage();
  const { quickEntries } = useRegistry();
  const open = quickLine.use();
  const close = () => quickLine.set(null);
  const entry = quickEntries.find((each) => each.kind === open?.kind);
  return (
    <Dialog open={open !== null} onClose={close} title={entry ? t('shared.quick.titleOf', { kind: entry.label[language] }) : t('shared.quick.title')}>
      {open && <Body open={open} onClose={close} />}
    </Dialog>
  );
}
