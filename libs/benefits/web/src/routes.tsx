import type { CapabilityRoutes, ScopeKind } from '@tranche/shared/web/routes.ts';

const label = { de: 'Nutzen', en: 'Benefits' } as const;
const scopes: readonly ScopeKind[] = ['portfolio', 'programme', 'project'];

/** Benefits across the organisation and by scope, one page for each, and the measurements that are due. */
export const benefitsRoutes: CapabilityRoutes = {
  name: 'benefits',
  paths: [
    { path: '/benefits', page: () => import('./benefit-register.page.tsx') },
    { path: '/benefits/due', page: () => import('./due-measurements.page.tsx') },
    { path: '/{scope}/benefits', page: () => import('./benefit-register.page.tsx') },
    { path: '/{benefit}', page: () => import('./benefit.page.tsx') },
  ],
  navigation: [{ to: '/benefits', label, order: 60, icon: 'benefits' }],
  tabs: scopes.map((scope) => ({ scope, path: 'benefits', label, order: 60 })),
  shortcuts: [{ keys: 'g b', label, to: '/benefits' }],
  pageForKey: (key) => (/^B-\d+$/.test(key) ? `/${key}` : undefined),
};
