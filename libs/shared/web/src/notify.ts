import { useSyncExternalStore } from 'react';

export interface Notice {
  readonly id: number;
  readonly text: string;
  readonly tone: 'done' | 'problem';
  readonly undo?: () => Promise<void>;
}

/** Undo is offered for ten seconds (ux.md 4.5); a problem stays until it is closed. */
const lifetime = 10_000;
const listeners = new Set<() => void>();
let notices: readonly Notice[] = [];
let spoken = '';
let lastId = 0;

function publish(): void {
  for (const listener of listeners) listener();
}

export function dismiss(id: number): void {
  notices = notices.filter((notice) => notice.id !== id);
  publish();
}

/** A short message at the edge of the screen, read by screen readers too. */
export function notify(notice: { text: string; tone?: Notice['tone']; undo?: () => Promise<void> }): void {
  const id = ++lastId;
  notices = [...notices.slice(-2), { id, tone: 'done', ...notice }];
  announce(notice.text);
  if (notice.tone !== 'problem') setTimeout(() => dismiss(id), lifetime);
}

/** Tells screen readers only. */
export function announce(text: string): void {
  // The same sentence twice would be no change of the live region; a no-break space makes it one.
  spoken = spoken === text ? `${text}\u00a0` : text;
  publish();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export function useNotices(): readonly Notice[] {
  return useSyncExternalStore(subscribe, () => notices);
}

export function useSpoken(): string {
  return useSyncExternalStore(subscribe, () => spoken);
}
