import { useCallback, useInsertionEffect, useRef } from 'react';

/** A function that always runs its newest form and never changes its identity, so that memoised rows stay as they are. */
export function useStable<Arguments extends readonly unknown[], Result>(act: (...given: Arguments) => Result): (...given: Arguments) => Result {
  const latest = useRef(act);
  useInsertionEffect(() => {
    latest.current = act;
  });
  return useCallback((...given: Arguments) => latest.current(...given), []);
}
