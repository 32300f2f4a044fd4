import { use, useEffect, useLayoutEffect, useRef, useState, type ClipboardEvent, type KeyboardEvent } from 'react';
import { useNavigate } from 'react-router';
import { useAsOf } from './as-of.ts';
import { draftKey, dropDraft, keepDraft, readDraft } from './drafts.ts';
import { KeyLink } from './key-link.tsx';
import { useMessages } from './messages.ts';
import { announce } from './notify.ts';
import type { QuickEntry, QuickParse, QuickScope } from './quick-line.ts';
import styles from './quick-line.module.css';
import { useRegistry } from './registry.tsx';
import { sharedTexts } from './shared-texts.ts';
import { takeTypedAhead } from './typed-ahead.ts';
import { useQuickLog, type QuickItem } from './use-quick-log.ts';
import { useViewer } from './viewer.tsx';

const loaded = new Map<string, ReturnType<QuickEntry['load']>>();

/** The code of a kind of entry; fetched once, in idle time if the person was not quicker. */
export function loadEntry(entry: QuickEntry): ReturnType<QuickEntry['load']> {
  const running = loaded.get(entry.kind) ?? entry.load();
  loaded.set(entry.kind, running);
  running.catch(() => loaded.delete(entry.kind));
  return running;
}

export interface QuickEntryLineProps {
  readonly entry: QuickEntry;
  readonly scope: QuickScope & { readonly id?: string };
  readonly initialText?: string;
  /** In a register: no list of what was logged, the rows show it. */
  readonly inline?: boolean;
  readonly autoFocus?: boolean;
  readonly onLogged?: (key: string) => void;
  readonly onLeave?: () => void;
}

function Chips({ parse }: { parse: QuickParse }) {
  return (
    <div className={styles.chips} aria-live="polite">
      {parse.chips.map((chip) => <span key={chip.text + chip.label} className={chip.unknown ? `${styles.chip} ${styles.unknown}` : styles.chip}><b>{chip.label}</b> {chip.text}</span>)}
    </div>
  );
}

function Items({ items, onRetry, onTakeBack }: { items: readonly QuickItem[]; onRetry: () => void; onTakeBack: (text: string) => void }) {
  const t = useMessages(sharedTexts);
  return (
    <ul className={styles.items} aria-live="polite">
      {items.map((item) => (
        <li key={item.idempotencyKey} className={styles.item}>
          {item.key && item.state === 'logged' && <KeyLink to={item.key} />}
          <span className={styles.itemText}>{item.text}</span>
          <small className={item.state === 'refused' ? styles.refused : undefined}>{item.state === 'refused' && item.errors?.length ? item.errors.map((error) => error.message).join(' ') : t(`shared.quick.state.${item.state}`)}</small>
          {item.state === 'logged' && item.undo && <button type="button" className="link" onClick={() => void item.undo?.()}>{t('shared.word.undo')}</button>}
          {item.state === 'unsent' && <button type="button" className="link" onClick={onRetry}>{t('shared.word.retry')}</button>}
          {item.state === 'refused' && <button type="button" className="link" onClick={() => onTakeBack(item.text)}>{t('shared.quick.takeBack')}</button>}
        </li>
      ))}
    </ul>
  );
}

/** Text of the line, kept as a draft per person, kind and scope. */
function useLineText(kind: string, scopeKey: string, initial: string) {
  const key = draftKey(useViewer().id, `quick-${kind}`, scopeKey);
  const [text, setText] = useState(initial);
  useEffect(() => {
    let open = true;
    if (!initial) void readDraft<string>(key).then((draft) => open && draft && setText((now) => now || draft));
    return () => {
      open = false;
    };
  }, [key, initial]);
  function change(next: string) {
    setText(next);
    void (next ? keepDraft(key, next) : dropDraft(key));
  }
  return [text, change] as const;
}

function Pasted({ lines, onAll, onCancel }: { lines: readonly string[]; onAll: () => void; onCancel: () => void }) {
  const t = useMessages(sharedTexts);
  return (
    <>
      <ol className={styles.pasted}>{lines.map((line, index) => <li key={index}>{line}</li>)}</ol>
      <span className={styles.kinds}>
        <button type="button" className="primary" autoFocus onClick={onAll}>{t('shared.quick.logAll', { n: lines.length })}</button>
        <button type="button" onClick={onCancel}>{t('shared.word.cancel')}</button>
      </span>
    </>
  );
}

/** Text, parser and what happens on Enter, of one line. */
function useLine({ entry, scope, initialText = '', onLogged, onLeave }: QuickEntryLineProps) {
  const kind = use(loadEntry(entry)).useQuickEntry(scope);
  const { readOnly } = useAsOf();
  const navigate = useNavigate();
  const registry = useRegistry();
  const [text, setText] = useLineText(entry.kind, scope.key, initialText);
  const quickLog = useQuickLog(entry.kind, kind, scope, onLogged);
  const parse = kind.parse(text);
  function leaveTo(address: string) {
    onLeave?.();
    void navigate(address);
  }
  async function submit(open: boolean) {
    if (!text.trim() || readOnly) return;
    if (parse.missing.length > 0) return announce(parse.missing.join(' '));
    setText('');
    const key = await quickLog.log(text.trim(), parse.scopeKey ?? scope.key);
    if (key && open) leaveTo(registry.addressOf(key));
  }
  function onKeyDown(event: KeyboardEvent) {
    const fullForm = (event.ctrlKey || event.metaKey) && event.key === '.' && kind.fullForm;
    if (event.key !== 'Enter' && !fullForm) return;
    event.preventDefault();
    if (fullForm) leaveTo(fullForm(text));
    else void submit(event.shiftKey);
  }
  const logAll = (lines: readonly string[]) => lines.forEach((line) => void quickLog.log(line, kind.parse(line).scopeKey ?? scope.key));
  return { ...quickLog, kind, parse, text, setText, submit, onKeyDown, logAll, off: !text.trim() || readOnly, readOnly };
}

/** Several lines from a spreadsheet are shown before they are logged. */
function usePaste(logAll: (lines: readonly string[]) => void, back: () => void) {
  const [pasted, setPasted] = useState<readonly string[]>([]);
  function onPaste(event: ClipboardEvent) {
    const lines = event.clipboardData.getData('text').split(/\r?\n/).map((line) => line.trim()).filter(Boolean);
    if (lines.length < 2) return;
    event.preventDefault();
    setPasted(lines);
  }
  function finish(log: boolean) {
    if (log) logAll(pasted);
    setPasted([]);
    back();
  }
  return { pasted, onPaste, finish };
}

/** One line, one entry: parsed while typing, logged by Enter, ready for the next one. Nothing is asked from the server before. */
export function QuickEntryLine(props: QuickEntryLineProps) {
  const { entry, inline = false, autoFocus = false } = props;
  const t = useMessages(sharedTexts);
  const line = useLine(props);
  const input = useRef<HTMLInputElement>(null);
  const { pasted, onPaste, finish } = usePaste(line.logAll, () => input.current?.focus());
  const latest = useRef(line);
  latest.current = line;
  // Before the next key can reach the field: a later effect would write over what that key typed.
  useLayoutEffect(() => {
    if (!autoFocus) return;
    input.current?.focus();
    const ahead = takeTypedAhead();
    if (ahead.lines.length > 0) latest.current.logAll(ahead.lines);
    if (ahead.text) latest.current.setText(latest.current.text + ahead.text);
  }, [autoFocus]);
  // A register shows what was logged in its rows; only what went wrong is listed below the line.
  const items = inline ? line.items.filter((item) => item.state === 'refused' || item.state === 'unsent') : line.items;
  return (
    <div className={inline ? `${styles.line} ${styles.inline}` : styles.line}>
      <div className={styles.field}>
        <input
          ref={input} aria-label={t('shared.quick.field', { hint: line.kind.hint })} placeholder={line.kind.hint} value={line.text} readOnly={line.readOnly} autoFocus={autoFocus} data-quick={entry.kind} autoComplete="off"
          onChange={(event) => line.setText(event.target.value)} onKeyDown={line.onKeyDown} onPaste={onPaste}
        />
        <button type="button" className={inline ? undefined : 'primary'} aria-disabled={line.off} onClick={() => void line.submit(false)}>{t('shared.quick.log')}</button>
      </div>
      {line.text && <Chips parse={line.parse} />}
      {line.text && line.parse.missing.length > 0 && <small>{line.parse.missing.join(' ')}</small>}
      {pasted.length > 0 && <Pasted lines={pasted} onAll={() => finish(true)} onCancel={() => finish(false)} />}
      {items.length > 0 && <Items items={items} onRetry={line.resend} onTakeBack={line.setText} />}
    </div>
  );
}
