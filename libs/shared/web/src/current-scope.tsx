import { createContext, useContext } from 'react';
import type { ScopeKind } from './routes.ts';

export interface CurrentScope {
  readonly key: string;
  readonly kind: ScopeKind;
  readonly title: string;
}

const Context = createContext<CurrentScope | null>(null);

/** Set by the context bar; quick entries log into it. */
export const CurrentScopeProvider = Context.Provider;

/** The portfolio, programme or project whose page this is; null on pages across scopes. */
export function useCurrentScope(): CurrentScope | null {
  return useContext(Context);
}
