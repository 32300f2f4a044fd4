import type { CapabilityRoutes, ScopeKind } from '@tranche/shared/web/routes.ts';

const scopes: readonly ScopeKind[] = ['portfolio', 'programme', 'project'];

/** Money of each scope: fiscal years, allocations, register of amounts. */
export const financeRoutes: CapabilityRoutes = {
  name: 'finance',
  paths: [{ path: '/{scope}/money', page: () => import('./money.page.tsx') }],
  tabs: scopes.map((scope) => ({ scope, path: 'money', label: { de: 'Geld', en: 'Money' }, order: 65 })),
};
