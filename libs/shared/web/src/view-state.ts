import { useCallback, useMemo } from 'react';
import { useSearchParams } from 'react-router';

/* The address is the view (U6): each screen declares what of it can be changed; defaults stay out of the address. */

/** One part of a view: how it is read from the address and written to it. */
export interface ViewField<T> {
  readonly initial: T;
  read(values: readonly string[]): T;
  write(value: T): readonly string[];
}

/** Fields of any type; each writes only what it read itself. */
export type ViewSchema = Readonly<Record<string, { readonly initial: unknown; read(values: readonly string[]): unknown; write(value: unknown): readonly string[] }>>;
export type ViewOf<S extends ViewSchema> = { readonly [Name in keyof S]: ReturnType<S[Name]['read']> };

export function text(initial = ''): ViewField<string> {
  return { initial, read: ([value]) => value ?? '', write: (value) => [value] };
}

/** Several values: `?state=open&state=raised`; an emptied list is kept as `?state=`. */
export function list(...initial: string[]): ViewField<readonly string[]> {
  return { initial, read: (values) => values.filter((value) => value !== ''), write: (values) => (values.length > 0 ? values : ['']) };
}

export function whole(initial: number): ViewField<number> {
  return { initial, read: ([value]) => (value !== undefined && /^-?\d{1,15}$/.test(value) ? Number(value) : initial), write: (value) => [String(value)] };
}

export function flag(initial = false): ViewField<boolean> {
  return { initial, read: ([value]) => (value === '1' ? true : value === '0' ? false : initial), write: (value) => [value ? '1' : '0'] };
}

/** One of `values`; anything else in the address counts as the first state. */
export function choice<const V extends string>(values: readonly V[], initial: V): ViewField<V> {
  return { initial, read: ([value]) => values.find((each) => each === value) ?? initial, write: (value) => [value] };
}

const same = (one: readonly string[], other: readonly string[]) => one.length === other.length && one.every((value, index) => value === other[index]);

/** The view that an address stands for; unknown parameters belong to someone else and are ignored. */
export function readView<S extends ViewSchema>(schema: S, address: URLSearchParams): ViewOf<S> {
  const read = Object.entries(schema).map(([name, field]) => [name, address.has(name) ? field.read(address.getAll(name)) : field.initial] as const);
  return Object.fromEntries(read) as ViewOf<S>;
}

/** `address` with the changed parts of the view; all other parameters keep their place. */
export function writeView<S extends ViewSchema>(schema: S, address: URLSearchParams, change: Partial<ViewOf<S>>): URLSearchParams {
  const next = new URLSearchParams(address);
  for (const [name, value] of Object.entries(change)) {
    const field = schema[name];
    if (!field || value === undefined) continue;
    next.delete(name);
    const written = field.write(value);
    if (!same(written, field.write(field.initial))) for (const each of written) next.append(name, each);
  }
  return next;
}

/** The view of the screen, kept in the address; small changes replace the entry in the history, `{ push: true }` adds one. */
export function useViewState<S extends ViewSchema>(schema: S): [ViewOf<S>, (change: Partial<ViewOf<S>>, options?: { push?: boolean }) => void] {
  const [address, setAddress] = useSearchParams();
  const view = useMemo(() => readView(schema, address), [schema, address]);
  const change = useCallback(
    (part: Partial<ViewOf<S>>, options: { push?: boolean } = {}) => setAddress((now) => writeView(schema, now, part), { replace: !options.push, preventScrollReset: true }),
    [schema, setAddress],
  );
  return [view, change];
}
