import type { CapabilityRoutes, ScopeKind } from '@tranche/shared/web/routes.ts';

const scopes: readonly ScopeKind[] = ['portfolio', 'programme', 'project'];
const administration = { de: 'Verwaltung', en: 'Administration' } as const;

/** People, units, roles and settings of the organisation, and the people of each scope. */
export const organisationRoutes: CapabilityRoutes = {
  name: 'organisation',
  paths: [
    { path: '/admin', page: () => import('./person-register.page.tsx') },
    { path: '/admin/units', page: () => import('./units.page.tsx') },
    { path: '/admin/roles', page: () => import('./organisation-roles.page.tsx') },
    { path: '/admin/settings', page: () => import('./settings.page.tsx') },
    { path: '/{person}', page: () => import('./person.page.tsx') },
    { path: '/{scope}/people', page: () => import('./scope-people.page.tsx') },
  ],
  navigation: [{ to: '/admin', label: administration, order: 80, icon: 'admin', for: 'administration' }],
  administration: [
    { to: '/admin', label: { de: 'Personen', en: 'People' }, order: 10 },
    { to: '/admin/units', label: { de: 'Einheiten', en: 'Units' }, order: 20 },
    { to: '/admin/roles', label: { de: 'Rollen', en: 'Roles' }, order: 30 },
    { to: '/admin/settings', label: { de: 'Einstellungen', en: 'Settings' }, order: 40 },
  ],
  tabs: scopes.map((scope) => ({ scope, path: 'people', label: { de: 'Personen', en: 'People' }, order: 90 })),
  shortcuts: [{ keys: 'g a', label: administration, to: '/admin' }],
};
