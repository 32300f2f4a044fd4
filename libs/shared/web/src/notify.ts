import { createStore } from './store.ts';

export interface Notice {
  readonly id: number;
  readonly text: string;
  readonly tone: 'done' | 'problem';
  readonly undo?: () => Promise<void>;
}

/** Undo is offered for ten seconds (ux.md 4.5); a problem stays until it is closed. */
const lifetime = 10_000;
let lastId = 0;

export const notices = createStore<readonly Notice[]>([]);
/** What the live region of the frame reads out. */
export const spoken = createStore('');

export function dismiss(id: number): void {
  notices.set(notices.get().filter((notice) => notice.id !== id));
}

/** A short message at the edge of the screen, read by screen readers too. */
export function notify(notice: { text: string; tone?: Notice['tone']; undo?: () => Promise<void> }): void {
  const id = ++lastId;
  notices.set([...notices.get().slice(-2), { id, tone: 'done', ...notice }]);
  announce(notice.text);
  if (notice.tone !== 'problem') setTimeout(() => dismiss(id), lifetime);
}

/** Tells screen readers only. */
export function announce(text: string): void {
  // The same sentence twice would be no change of the live region; a no-break space makes it one.
  spoken.set(spoken.get() === text ? `${text}\u00a0` : text);
}
