import { createContext, useContext, useLayoutEffect, type ReactNode } from 'react';
import type { ScopeKind } from './routes.ts';
import { createStore } from './store.ts';

export interface CurrentScope {
  readonly id: string;
  readonly key: string;
  readonly kind: ScopeKind;
  readonly title: string;
  /** From the portfolio down, without itself. */
  readonly ancestors: readonly { readonly key: string; readonly title: string }[];
}

const Context = createContext<CurrentScope | null>(null);
/** For the frame around the page: breadcrumb, quick line. */
const shown = createStore<CurrentScope | null>(null);

/** Tells page and frame in which scope they are. */
export function CurrentScopeProvider({ scope, children }: { scope: CurrentScope; children: ReactNode }) {
  useLayoutEffect(() => {
    shown.set(scope);
    return () => shown.set(null);
  }, [scope]);
  return <Context value={scope}>{children}</Context>;
}

/** The portfolio, programme or project whose page this is; null on pages across scopes. */
export function useCurrentScope(): CurrentScope | null {
  const ofFrame = shown.use();
  return useContext(Context) ?? ofFrame;
}
