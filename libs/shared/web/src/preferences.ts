import { useSyncExternalStore } from 'react';

/** How this browser shows the screens; nothing personal, so it may stay in the local storage. */
export interface Preferences {
  readonly scheme: 'system' | 'light' | 'dark';
  readonly contrast: 'system' | 'more';
  readonly density: 'dense' | 'comfortable';
  readonly singleKeys: boolean;
  readonly railFolded: boolean;
}

const storageKey = 'tranche.preferences';
const initial: Preferences = { scheme: 'system', contrast: 'system', density: 'dense', singleKeys: true, railFolded: false };
const listeners = new Set<() => void>();
let current = stored();

function stored(): Preferences {
  try {
    return { ...initial, ...(JSON.parse(localStorage.getItem(storageKey) ?? '{}') as Partial<Preferences>) };
  } catch {
    // Storage that is switched off or holds something else must not keep the product from starting.
    return initial;
  }
}

/** Writes the preferences to the root element, where the style sheets read them. */
export function applyPreferences(): void {
  const { dataset } = document.documentElement;
  dataset.scheme = current.scheme;
  dataset.density = current.density;
  dataset.contrast = current.contrast;
}

export function changePreferences(change: Partial<Preferences>): void {
  current = { ...current, ...change };
  try {
    localStorage.setItem(storageKey, JSON.stringify(current));
  } catch {
    // Full or forbidden storage: the choice then lasts until the page is closed.
  }
  applyPreferences();
  for (const listener of listeners) listener();
}

export function preferences(): Preferences {
  return current;
}

export function usePreferences(): Preferences {
  return useSyncExternalStore((listener) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  }, preferences);
}
