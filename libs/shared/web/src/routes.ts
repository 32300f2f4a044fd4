import type { ComponentType, ReactNode } from 'react';
import type { Language } from '@tranche/shared/domain/language.ts';
import type { QuickEntry } from './quick-line.ts';

/** A word that must be there before any catalogue is: navigation, tabs, shortcuts. */
export type Label = Readonly<Record<Language, string>>;
export type ScopeKind = 'portfolio' | 'programme' | 'project';
export type RailIcon = 'home' | 'portfolio' | 'programmes' | 'projects' | 'decisions' | 'benefits' | 'knowledge' | 'admin';

export interface CapabilityPath {
  /** `/{scope}/{risk}`: placeholders match keys by their kind, `:name` one segment of any text. */
  readonly path: string;
  readonly page: () => Promise<{ default: ComponentType }>;
}

export interface NavigationEntry {
  readonly to: string;
  readonly label: Label;
  readonly order: number;
  readonly icon: RailIcon;
  readonly badge?: 'votes' | 'overdue';
  /** Hidden from all who can never use it. */
  readonly for?: 'administration';
}

export interface ScopeTab {
  readonly scope: ScopeKind;
  /** Behind the scope's key; empty for the overview. */
  readonly path: string;
  readonly label: Label;
  readonly order: number;
}

export interface ScopeFrame {
  readonly scope: ScopeKind;
  readonly frame: () => Promise<{ default: ComponentType<{ scopeKey: string; children: ReactNode }> }>;
}

export interface GlobalShortcut {
  readonly keys: string;
  readonly label: Label;
  readonly to: string;
}

/** A page of the administration, in the list above all of them. */
export interface AdministrationPlace {
  readonly to: string;
  readonly label: Label;
  readonly order: number;
}

/** What a capability adds to the frame: plain data in the first chunk, everything behind it is fetched when needed. */
export interface CapabilityRoutes {
  readonly name: string;
  readonly paths: readonly CapabilityPath[];
  readonly navigation?: readonly NavigationEntry[];
  readonly tabs?: readonly ScopeTab[];
  readonly frames?: readonly ScopeFrame[];
  readonly administration?: readonly AdministrationPlace[];
  readonly shortcuts?: readonly GlobalShortcut[];
  readonly quickEntries?: readonly QuickEntry[];
  /** The address of a record that this capability shows. */
  readonly pageForKey?: (key: string) => string | undefined;
}
