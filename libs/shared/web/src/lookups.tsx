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

export interface FoundRecord {
  readonly key: string;
  readonly kind: string;
  readonly title: string;
}

/** Where pickers find persons and scopes; the application provides them, so that this package knows no capability. */
export interface Lookups {
  persons(text: string): Promise<readonly PersonOption[]>;
  scopes(text: string): Promise<readonly ScopeOption[]>;
  /** The person with this id, also one who left. */
  person(id: string): Promise<PersonOption | null>;
  scopeById(id: string): Promise<ScopeOption | null>;
  /** The scope with exactly this key. */
  scope(key: string): Promise<ScopeOption | null>;
  /** Any record by its exact key; null when there is nothing that the viewer may see. */
  record(key: string): Promise<FoundRecord | null>;
}

const Context = createContext<Lookups>({ persons: () => Promise.resolve([]), scopes: () => Promise.resolve([]), person: () => Promise.resolve(null), scopeById: () => Promise.resolve(null), scope: () => Promise.resolve(null), record: () => Promise.resolve(null) });
export const LookupsProvider = Context.Provider;

export function useLookups(): Lookups {
  return useContext(Context);
}
