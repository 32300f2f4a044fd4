import { normaliseKey } from '@tranche/shared/domain/key.ts';
import { useEffect, useId, useMemo, useState, type KeyboardEvent } from 'react';
import { useLocation, useNavigate } from 'react-router';
import { keepAsOf } from './as-of.ts';
import { Dialog } from './dialog.tsx';
import { useLookups, type FoundRecord } from './lookups.tsx';
import { useLanguage, useMessages } from './messages.ts';
import styles from './palette.module.css';
import { quickLine } from './quick-line-store.ts';
import { useRegistry } from './registry.tsx';
import { sharedTexts } from './shared-texts.ts';

interface Result {
  readonly id: string;
  readonly label: string;
  readonly kind: string;
  readonly run: () => void;
}

/** A record by its exact key, looked up while typing. */
function useRecord(text: string): FoundRecord | null {
  const { record } = useLookups();
  const [found, setFound] = useState<FoundRecord | null>(null);
  const key = normaliseKey(text);
  useEffect(() => {
    let current = true;
    setFound(null);
    if (key) record(key).then((answer) => current && setFound(answer), () => undefined);
    return () => {
      current = false;
    };
  }, [key, record]);
  return found;
}

function useResults(text: string, onClose: () => void): readonly Result[] {
  const t = useMessages(sharedTexts);
  const { language } = useLanguage();
  const registry = useRegistry();
  const navigate = useNavigate();
  const { search } = useLocation();
  const record = useRecord(text);
  return useMemo(() => {
    const go = (to: string) => () => {
      onClose();
      void navigate(keepAsOf(to, search));
    };
    const matches = (label: string) => label.toLocaleLowerCase().includes(text.trim().toLocaleLowerCase());
    const pages = registry.navigation.filter((entry) => matches(entry.label[language])).map((entry) => ({ id: entry.to, label: entry.label[language], kind: t('shared.palette.page'), run: go(entry.to) }));
    const entries = registry.quickEntries.filter((entry) => matches(entry.label[language])).map((entry) => ({
      id: entry.kind, label: t('shared.palette.new', { kind: entry.label[language] }), kind: entry.letter, run: () => { onClose(); quickLine.set({ kind: entry.kind }); },
    }));
    const exact = record ? [{ id: record.key, label: `${record.key} ${record.title}`, kind: t('shared.palette.record'), run: go(registry.addressOf(record.key)) }] : [];
    return [...exact, ...pages, ...entries];
  }, [text, record, registry, language, navigate, search, onClose, t]);
}

/** Jump to a record by its key, to a page, or start an entry; arrow keys choose, Enter goes. */
export function Palette({ onClose }: { onClose: () => void }) {
  const t = useMessages(sharedTexts);
  const [text, setText] = useState('');
  const [chosen, setChosen] = useState(0);
  const results = useResults(text, onClose);
  const listId = useId();
  const at = Math.min(chosen, results.length - 1);
  function onKeyDown(event: KeyboardEvent) {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step) setChosen((at + step + results.length) % Math.max(results.length, 1));
    else if (event.key === 'Enter') results[at]?.run();
    else return;
    event.preventDefault();
  }
  return (
    <Dialog open onClose={onClose} title={t('shared.palette.title')}>
      <input
        autoFocus role="combobox" aria-label={t('shared.palette.field')} aria-expanded="true" aria-controls={listId} aria-activedescendant={results[at] ? `${listId}-${at}` : undefined} placeholder={t('shared.palette.hint')} autoComplete="off"
        value={text} onChange={(event) => { setText(event.target.value); setChosen(0); }} onKeyDown={onKeyDown}
      />
      <div id={listId} role="listbox" aria-label={t('shared.palette.results')} className={styles.results}>
        {results.map((result, index) => (
          <div key={result.id} id={`${listId}-${index}`} role="option" aria-selected={index === at} className={styles.result} onClick={result.run}>
            <span>{result.label}</span>
            <span className={styles.kind}>{result.kind}</span>
          </div>
        ))}
      </div>
      {results.length === 0 && <p role="status">{t('shared.palette.none')}</p>}
    </Dialog>
  );
}
