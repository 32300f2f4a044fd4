import { isDay, type Day } from '@tranche/shared/domain/day.ts';
import { useCallback, useMemo } from 'react';
import { useSearchParams } from 'react-router';

export interface AsOf {
  /** Null = today, as things are. */
  readonly day: Day | null;
  /** Second day of the difference view. */
  readonly compare: Day | null;
  readonly readOnly: boolean;
  set(day: Day | null): void;
  setCompare(day: Day | null): void;
}

export const asOfParameter = 'stand';
export const compareParameter = 'vgl';

function read(address: URLSearchParams, name: string): Day | null {
  const value = address.get(name);
  return value && isDay(value) ? value : null;
}

/** The day that the whole application shows, kept in the address as `?stand=2026-06-30&vgl=2026-03-31`. */
export function useAsOf(): AsOf {
  const [address, setAddress] = useSearchParams();
  const [day, compare] = [read(address, asOfParameter), read(address, compareParameter)];
  const change = useCallback(
    (name: string, value: Day | null) =>
      setAddress((now) => {
        const next = new URLSearchParams(now);
        if (value) next.set(name, value);
        else next.delete(name);
        if (name === asOfParameter && !value) next.delete(compareParameter);
        return next;
      }),
    [setAddress],
  );
  return useMemo(
    () => ({ day, compare, readOnly: day !== null, set: (value) => change(asOfParameter, value), setCompare: (value) => change(compareParameter, value) }),
    [day, compare, change],
  );
}

/** The address of another page with the as-of days of this one, so that walking around stays in the same past. */
export function keepAsOf(to: string, search: string): string {
  const here = new URLSearchParams(search);
  const [path = '', query = ''] = to.split('?', 2);
  const next = new URLSearchParams(query);
  for (const name of [asOfParameter, compareParameter]) {
    const value = here.get(name);
    if (value && !next.has(name)) next.set(name, value);
  }
  return next.size > 0 ? `${path}?${next}` : path;
}
