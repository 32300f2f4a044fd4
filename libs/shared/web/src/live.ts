import { useCallback, useEffect, useRef, useState } from 'react';
import { ownChanges } from './own-changes.ts';

interface ChangedRecord {
  readonly type: string;
  readonly id: string;
  readonly scopeId: string | null;
}

interface Change {
  readonly records: readonly ChangedRecord[];
  /** Too much happened to name it: refresh as a whole. */
  readonly more: boolean;
}

type Listener = (change: Change) => void;

const address = `/graphql/stream?query=${encodeURIComponent('subscription { changes { records { type id scopeId } more } }')}`;
const listeners = new Set<Listener>();
let source: EventSource | undefined;

function tell(change: Change): void {
  for (const listener of listeners) listener(change);
}

/** One stream for the whole window; the browser opens it again by itself when it breaks. */
function connect(): void {
  let broken = false;
  source = new EventSource(address);
  source.addEventListener('next', (event: MessageEvent<string>) => {
    const { data } = JSON.parse(event.data) as { data?: { changes: Change } };
    if (data) tell(data.changes);
  });
  source.addEventListener('error', () => {
    broken = true;
  });
  source.addEventListener('open', () => {
    // Whatever happened while the line was down was missed: everybody reads again.
    if (broken) tell({ records: [], more: true });
    broken = false;
  });
}

function listen(listener: Listener): () => void {
  listeners.add(listener);
  if (!source) connect();
  return () => {
    listeners.delete(listener);
    if (listeners.size > 0) return;
    source?.close();
    source = undefined;
  };
}

export interface LiveRefresh {
  /** Records of others that changed since the list was read. */
  readonly fresh: number;
  /** Reads again and sets the count back. */
  show(): void;
}

/**
 * Hears of changes of records of these kinds. The list never jumps by itself: the count is shown in a pill, and
 * `refetch` runs when the person asks for it.
 */
export function useLiveRefresh(kinds: readonly string[], refetch: () => unknown): LiveRefresh {
  const [ids, setIds] = useState<ReadonlySet<string>>(new Set());
  const wanted = kinds.join();
  useEffect(
    () =>
      listen(({ records, more }) => {
        const found = records.filter((record) => wanted.split(',').includes(record.type)).map((record) => record.id);
        if (found.length > 0 || more) setIds((now) => new Set([...now, ...(more ? ['more'] : found)]));
      }),
    [wanted],
  );
  const latest = useRef(refetch);
  latest.current = refetch;
  const show = useCallback(() => {
    setIds(new Set());
    latest.current();
  }, []);
  const own = ownChanges.use();
  return { fresh: [...ids].filter((id) => !own.has(id)).length, show };
}

/** How long changes are gathered before they are answered with one request. */
const gathering = 1_500;

/** Runs `act` some time after anything changed, for small numbers that may move by themselves (counts of the rail). */
export function useLiveChange(act: () => unknown): void {
  const latest = useRef(act);
  latest.current = act;
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const stop = listen(() => {
      timer ??= setTimeout(() => {
        timer = undefined;
        latest.current();
      }, gathering);
    });
    return () => {
      clearTimeout(timer);
      stop();
    };
  }, []);
}
