import { useCallback, useEffect, useRef, useState } from 'react';
import { draftKey, keepDraft, readDraft } from './drafts.ts';
import { useLookups } from './lookups.tsx';
import type { QuickEntryKind } from './quick-line.ts';
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

const shown = 5;

/** Lines that were entered: sent at once, kept while there is no connection, sent again with the same key when it is back. */
export function useQuickLog(kind: string, entry: QuickEntryKind, defaultScope: { key: string; id?: string }, onLogged?: (key: string) => void) {
  const { scope } = useLookups();
  const store = draftKey(useViewer().id, 'quick-line', `unsent-${kind}`);
  const [items, setItems] = useState<readonly QuickItem[]>([]);
  const latest = useRef({ entry, items, onLogged });
  latest.current = { entry, items, onLogged };
  const change = useCallback((idempotencyKey: string, part: Partial<QuickItem>) => setItems((now) => now.map((item) => (item.idempotencyKey === idempotencyKey ? { ...item, ...part } : item))), []);

  const send = useCallback(
    async (item: QuickItem): Promise<string | undefined> => {
      try {
        const scopeId = item.scopeKey === defaultScope.key && defaultScope.id ? defaultScope.id : (await scope(item.scopeKey))?.id;
        if (!scopeId) return void change(item.idempotencyKey, { state: 'refused', errors: [] });
        const { input } = latest.current.entry.parse(item.text);
        const outcome = await latest.current.entry.submit(input, { idempotencyKey: item.idempotencyKey, scopeId });
        if (!outcome.ok) return void change(item.idempotencyKey, outcome.errors.length > 0 ? { state: 'refused', errors: outcome.errors } : { state: 'unsent' });
        const undo = outcome.undo && (() => outcome.undo?.().then(() => change(item.idempotencyKey, { state: 'undone' })) ?? Promise.resolve());
        change(item.idempotencyKey, { state: 'logged', key: outcome.key, ...(undo ? { undo } : {}) });
        latest.current.onLogged?.(outcome.key);
        return outcome.key;
      } catch {
        // No answer: whether it was logged is not known, the same key makes sending again safe.
        change(item.idempotencyKey, { state: 'unsent' });
        return undefined;
      }
    },
    [scope, change, defaultScope.key, defaultScope.id],
  );

  const log = useCallback(
    (text: string, scopeKey: string) => {
      const item: QuickItem = { idempotencyKey: crypto.randomUUID(), kind, scopeKey, text, state: 'sending' };
      setItems((now) => [item, ...now].slice(0, Math.max(shown, now.filter((each) => each.state === 'unsent').length + 1)));
      return send(item);
    },
    [kind, send],
  );

  const resend = useCallback(() => {
    for (const item of latest.current.items) if (item.state === 'unsent') void send(item);
  }, [send]);

  useEffect(() => {
    void readDraft<readonly QuickItem[]>(store).then((kept) => kept && kept.length > 0 && setItems((now) => [...now, ...kept.filter((item) => !now.some((each) => each.idempotencyKey === item.idempotencyKey))]));
    addEventListener('online', resend);
    return () => removeEventListener('online', resend);
  }, [store, resend]);

  const unsent = items.filter((item) => item.state === 'unsent' || item.state === 'sending').map(({ undo: _undo, ...item }) => ({ ...item, state: 'unsent' as const }));
  const kept = JSON.stringify(unsent);
  useEffect(() => void keepDraft(store, JSON.parse(kept)), [store, kept]);
  return { items, log, resend };
}
