import { useSyncExternalStore } from 'react';

/** True while a media query matches; parts that cannot be told by style sheets alone use it. */
export function useMedia(query: string): boolean {
  return useSyncExternalStore(
    (listener) => {
      const list = matchMedia(query);
      list.addEventListener('change', listener);
      return () => list.removeEventListener('change', listener);
    },
    () => matchMedia(query).matches,
  );
}

export const narrowScreen = '(width < 720px)';
export const wideScreen = '(width >= 1100px)';
