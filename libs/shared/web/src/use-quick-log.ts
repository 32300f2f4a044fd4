import { useCallback, useEffect, useRef, useState } from 'react';
import { draftKey, keepDraft, readDraft } from './drafts.ts';
import { useLookups } from './lookups.tsx';
import type { QuickEntryKind, QuickOutcome } from './quick-line.ts';
import { useStable } from './use-stable.ts';
import type { UserError } from './user-error.ts';
import { useViewer } from './viewer.tsx';

export interface QuickItem {
  readonly idempotencyKey: string;
  readonly kind: string;
  readonly scopeKey: string;
  readonly text: string;
  readonly state: 'sending' | 'logged' | 'refused' | 'unsent' | 'undone';
  readonly key?: string;
  readonly errors?: readonly UserError[];
  readonly undo?: () => Promise<void>;
}

type Change = (idempotencyKey: string, part: Partial<QuickItem>) => void;

/** Lines that stay in sight below the field. */
const shown = 5;

const waits = (item: QuickItem) => item.state === 'unsent' || item.state === 'sending';

/** What became of a line, as it is shown in the list. */
function settled(outcome: QuickOutcome, onUndone: () => void): Partial<QuickItem> {
  if (!outcome.ok) return outcome.errors.length > 0 ? { state: 'refused', errors: outcome.errors } : { state: 'unsent' };
  const { undo } = outcome;
  return { state: 'logged', key: outcome.key, ...(undo ? { undo: () => undo().then(onUndone) } : {}) };
}

/** Keeps unsent lines in the draft store and brings them back; a line that was being sent counts as unsent, its key makes that safe. */
function useKeptLines(kind: string, items: readonly QuickItem[], restore: (kept: readonly QuickItem[]) => void): void {
  const store = draftKey(useViewer().id, 'quick-line', `unsent-${kind}`);
  const latest = useStable(restore);
  useEffect(() => {
    void readDraft<readonly QuickItem[]>(store).then((kept) => kept && latest(kept));
  }, [store, latest]);
  const text = JSON.stringify(items.filter(waits).map(({ undo: _undo, ...item }) => ({ ...item, state: 'unsent' })));
  useEffect(() => void keepDraft(store, JSON.parse(text)), [store, text]);
}

/** Sends a line of its scope; a scope that the line names is looked up first. */
function useSend(entry: QuickEntryKind, scope: { key: string; id?: string }, change: Change, onLogged?: (key: string) => void) {
  const lookups = useLookups();
  return useStable(async (item: QuickItem): Promise<string | undefined> => {
    try {
      const scopeId = item.scopeKey === scope.key && scope.id ? scope.id : (await lookups.scope(item.scopeKey))?.id;
      if (!scopeId) return void change(item.idempotencyKey, { state: 'refused', errors: [] });
      const outcome = await entry.submit(entry.parse(item.text).input, { idempotencyKey: item.idempotencyKey, scopeId });
      change(item.idempotencyKey, settled(outcome, () => change(item.idempotencyKey, { state: 'undone' })));
      if (!outcome.ok) return undefined;
      onLogged?.(outcome.key);
      return outcome.key;
    } catch {
      // No answer: whether it was logged is not known, the same key makes sending again safe.
      change(item.idempotencyKey, { state: 'unsent' });
      return undefined;
    }
  });
}

/** Lines that were entered: sent at once, kept while there is no connection, sent again with the same key when it is back. */
export function useQuickLog(kind: string, entry: QuickEntryKind, scope: { key: string; id?: string }, onLogged?: (key: string) => void) {
  const [items, setItems] = useState<readonly QuickItem[]>([]);
  const change = useCallback<Change>((key, part) => setItems((now) => now.map((item) => (item.idempotencyKey === key ? { ...item, ...part } : item))), []);
  const send = useSend(entry, scope, change, onLogged);
  useKeptLines(kind, items, (kept) => setItems((now) => [...now, ...kept.filter((item) => !now.some((each) => each.idempotencyKey === item.idempotencyKey))]));
  const log = (text: string, scopeKey: string) => {
    const item: QuickItem = { idempotencyKey: crypto.randomUUID(), kind, scopeKey, text, state: 'sending' };
    setItems((now) => [item, ...now.filter((each, index) => index < shown - 1 || waits(each))]);
    return send(item);
  };
  const waiting = useRef(items);
  waiting.current = items.filter((item) => item.state === 'unsent');
  const resend = useCallback(() => waiting.current.forEach((item) => void send(item)), [send]);
  useEffect(() => {
    addEventListener('online', resend);
    return () => removeEventListener('online', resend);
  }, [resend]);
  return { items, log, resend };
}
