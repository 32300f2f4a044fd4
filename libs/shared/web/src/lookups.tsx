import { createContext, useContext } from 'react';
import type { ScopeKind } from './routes.ts';

export interface PersonOption {
  readonly id: string;
  readonly name: string;
  readonly key?: string;
}

export interface ScopeOption {
  readonly id: string;
  readonly key: string;
  readonly kind: ScopeKind;
  readonly title: string;
}

/** Where pickers find persons and scopes; the application provides them, so that this package knows no capability. */
export interface Lookups {
  persons(text: string): Promise<readonly PersonOption[]>;
  scopes(text: string): Promise<readonly ScopeOption[]>;
}

const Context = createContext<Lookups>({ persons: () => Promise.resolve([]), scopes: () => Promise.resolve([]) });
export const LookupsProvider = Context.Provider;

export function useLookups(): Lookups {
  return useContext(Context);
}
