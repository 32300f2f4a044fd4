import type { Day } from '@tranche/shared/domain/day.ts';
import { createContext, useContext, type ReactNode } from 'react';
import type { Language } from '@tranche/shared/domain/language.ts';

export interface ViewerRole {
  readonly role: string;
  /** Null = whole organisation. */
  readonly scopeKey: string | null;
}

/** The person at the screen. */
export interface Viewer {
  readonly id: string;
  readonly key: string;
  readonly name: string;
  readonly language: Language;
  /** In the organisation's zone. */
  readonly today: Day;
  readonly organisation: { readonly name: string; readonly currency: string; readonly zone: string };
  readonly roles: readonly ViewerRole[];
  /** The instance shows the demo town. */
  readonly demo: boolean;
  readonly administration: boolean;
}

const Context = createContext<Viewer | null>(null);

export function ViewerProvider({ viewer, children }: { viewer: Viewer; children: ReactNode }) {
  return <Context value={viewer}>{children}</Context>;
}

/** The signed-in person; all pages behind the sign-in have one. */
export function useViewer(): Viewer {
  const viewer = useContext(Context);
  if (!viewer) throw new Error('useViewer outside of the signed-in part');
  return viewer;
}

/** Null on the sign-in page. */
export function useOptionalViewer(): Viewer | null {
  return useContext(Context);
}
