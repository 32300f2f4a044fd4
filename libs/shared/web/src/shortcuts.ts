import { useEffect, useRef } from 'react';
import { preferences } from './preferences.ts';
import { conflicts, isSingleKey, nameOfKey, press, type Shortcut } from './shortcut-engine.ts';
import { createStore } from './store.ts';

export type { Shortcut } from './shortcut-engine.ts';

type Layer = readonly Shortcut[];

/** Keys of the page, newest part first; they go before those of the frame. */
export const pageLayers = createStore<readonly Layer[]>([]);
/** Keys that act everywhere. */
export const frameLayer = createStore<Layer>([]);

const sequencePause = 1_000;

/** A layer whose acts are always the newest ones, made again only when keys or words change. */
function useLayer(shortcuts: Layer, register: (layer: Layer) => () => void): void {
  const latest = useRef(shortcuts);
  latest.current = shortcuts;
  const names = shortcuts.map((each) => `${each.keys} ${each.label}`).join('\n');
  useEffect(() => register(latest.current.map(({ keys, label }, index) => ({ keys, label, run: () => latest.current[index]?.run() }))), [names, register]);
}

function addToPage(layer: Layer): () => void {
  const twice = conflicts([...pageLayers.get().flat(), ...layer], frameLayer.get());
  if (twice.length > 0 && import.meta.env.DEV) throw new Error(`Keys with two meanings: ${twice.join(', ')}`);
  pageLayers.set([layer, ...pageLayers.get()]);
  return () => pageLayers.set(pageLayers.get().filter((each) => each !== layer));
}

function setFrame(layer: Layer): () => void {
  frameLayer.set(layer);
  return () => frameLayer.set([]);
}

/** Keys of the page while it is shown; they go before those of the frame. Two meanings on one page are a defect. */
export function useShortcuts(shortcuts: Layer): void {
  useLayer(shortcuts, addToPage);
}

/** Keys that act on every page; used once, by the frame. */
export function useFrameShortcuts(shortcuts: Layer): void {
  useLayer(shortcuts, setFrame);
}

const fields = 'input:not([type="checkbox"], [type="radio"], [type="button"]), textarea, select, [contenteditable="true"]';

/** A key that belongs to a field, or to the page behind an open dialog. */
function belongsElsewhere(event: KeyboardEvent, name: string): boolean {
  const target = event.target as HTMLElement | null;
  if (!isSingleKey(name)) return false;
  if (!preferences().singleKeys) return true;
  return Boolean(target?.closest?.(fields)) || document.querySelector('dialog[open]') !== null;
}

/** Listens for all shortcuts of the window; called once by the frame. */
export function useShortcutListener(): void {
  useEffect(() => {
    let pending: string | null = null;
    let timer: ReturnType<typeof setTimeout> | undefined;
    function onKeyDown(event: KeyboardEvent): void {
      if (event.defaultPrevented || ['Shift', 'Control', 'Alt', 'Meta'].includes(event.key)) return;
      const name = nameOfKey(event);
      if (belongsElsewhere(event, name)) return;
      const next = press(pending, name, [...pageLayers.get(), frameLayer.get()]);
      pending = next.pending;
      clearTimeout(timer);
      if (pending !== null) timer = setTimeout(() => { pending = null; }, sequencePause);
      if (!next.hit) return;
      event.preventDefault();
      next.hit.run();
    }
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, []);
}
