import type { CapabilityRoutes, ScopeKind } from '@tranche/shared/web/routes.ts';

const board = { de: 'Phasen', en: 'Stages' } as const;
const scopes: readonly ScopeKind[] = ['portfolio', 'programme', 'project'];

/** Stage gates, the stage board, and the exception of a project. */
export const governanceRoutes: CapabilityRoutes = {
  name: 'governance',
  paths: [
    { path: '/{project}/{stage}/gate', page: () => import('./stage-gate.page.tsx') },
    { path: '/{scope}/board', page: () => import('./stage-board.page.tsx') },
    { path: '/{project}/exception', page: () => import('./exception.page.tsx') },
  ],
  tabs: scopes.map((scope) => ({ scope, path: 'board', label: board, order: 20 })),
  pageForKey: (key) => (/^P-\d+\/S-\d+$/.test(key) ? `/${key}/gate` : undefined),
};
