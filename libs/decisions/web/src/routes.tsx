import type { CapabilityRoutes, ScopeKind } from '@tranche/shared/web/routes.ts';

const scopes: readonly ScopeKind[] = ['portfolio', 'programme', 'project'];
const decisions = { de: 'Entscheidungen', en: 'Decisions' } as const;
const actions = { de: 'Maßnahmen', en: 'Actions' } as const;

/** The decision log and the actions of each scope and of the whole house, one page for each decision, and their quick lines. */
export const decisionsRoutes: CapabilityRoutes = {
  name: 'decisions',
  paths: [
    { path: '/decisions', page: () => import('./all-decisions.page.tsx') },
    { path: '/{scope}/decisions', page: () => import('./decision-register.page.tsx') },
    { path: '/{scope}/{decision}', page: () => import('./decision.page.tsx') },
    { path: '/{scope}/actions', page: () => import('./action-register.page.tsx') },
  ],
  navigation: [{ to: '/decisions', label: decisions, order: 50, icon: 'decisions', badge: 'votes' }],
  tabs: [
    ...scopes.map((scope) => ({ scope, path: 'decisions', label: decisions, order: 50 })),
    ...scopes.map((scope) => ({ scope, path: 'actions', label: actions, order: 55 })),
  ],
  shortcuts: [{ keys: 'g e', label: decisions, to: '/decisions' }],
  quickEntries: [
    { kind: 'decision', letter: 'd', label: { de: 'Entscheidung', en: 'Decision' }, scopes, load: () => import('./quick-decision.ts') },
    { kind: 'action', letter: 'a', label: { de: 'Maßnahme', en: 'Action' }, scopes, load: () => import('./quick-action.ts') },
  ],
  pageForKey: (key) => {
    const [, scope, kind] = /^((?:PF|PG|P)-\d+)\/([DA])-\d+$/.exec(key) ?? [];
    if (kind === 'D') return `/${key}`;
    return kind === 'A' ? `/${scope}/actions?row=${key}` : undefined;
  },
};
