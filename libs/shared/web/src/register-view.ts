import { useCallback, useMemo } from 'react';
import { useSearchParams } from 'react-router';
import type { RegisterView } from './register-types.ts';
import { list, readView, text, writeView, type ViewSchema } from './view-state.ts';

export interface FirstView {
  readonly sort: string;
  /** All filters of the register with their first values; a filter that is not named here is not in the address. */
  readonly filter?: Readonly<Record<string, readonly string[]>>;
}

const own = ['q', 'sort', 'row'] as const;

/** The schema of a register's part of the address. */
export function registerSchema({ sort, filter = {} }: FirstView): ViewSchema {
  const taken = own.find((name) => name in filter);
  if (taken) throw new Error(`A filter must not be called ${taken}`);
  return { q: text(), sort: text(sort), row: text(), ...Object.fromEntries(Object.entries(filter).map(([id, values]) => [id, list(...values)])) };
}

/** Whether the register shows what it shows at first: then an empty list is not the fault of a filter that somebody set. */
export function isAsOpened({ filter: first = {} }: FirstView, { q, filter }: Pick<RegisterView, 'q' | 'filter'>): boolean {
  return q === '' && Object.entries(filter).every(([id, values]) => values.join() === (first[id] ?? []).join());
}

/** Filter, sort, text and open row of a register, kept in the address: `?state=raised&sort=newest&row=P-3/R-1`. */
export function useRegisterView(first: FirstView): [RegisterView, (change: Partial<RegisterView>) => void] {
  const [address, setAddress] = useSearchParams();
  const key = JSON.stringify(first);
  const schema = useMemo(() => registerSchema(JSON.parse(key) as FirstView), [key]);
  const view = useMemo(() => {
    const { q, sort, row, ...filter } = readView(schema, address) as Record<string, unknown>;
    const read = { q, sort, row, filter } as RegisterView;
    return { ...read, asOpened: isAsOpened(JSON.parse(key) as FirstView, read) };
  }, [schema, address, key]);
  const change = useCallback(
    ({ filter, ...rest }: Partial<RegisterView>) => setAddress((now) => writeView(schema, now, { ...rest, ...filter }), { replace: rest.row === undefined, preventScrollReset: true }),
    [schema, setAddress],
  );
  return [view, change];
}
