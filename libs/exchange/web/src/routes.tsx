import type { CapabilityRoutes } from '@tranche/shared/web/routes.ts';

const imports = { de: 'Import', en: 'Import' } as const;
const trail = { de: 'Änderungsprotokoll', en: 'Audit trail' } as const;
const publications = { de: 'Veröffentlichungen', en: 'Publications' } as const;

/** Import of files, figures of imported publications, and the trail of all changes. */
export const exchangeRoutes: CapabilityRoutes = {
  name: 'exchange',
  paths: [
    { path: '/admin/audit', page: () => import('./audit-register.page.tsx') },
    { path: '/admin/import', page: () => import('./imports.page.tsx') },
    { path: '/admin/import/:id', page: () => import('./import-run.page.tsx') },
    { path: '/admin/publications', page: () => import('./publications.page.tsx') },
  ],
  administration: [
    { to: '/admin/import', label: imports, order: 50 },
    { to: '/admin/publications', label: publications, order: 60 },
    { to: '/admin/audit', label: trail, order: 70 },
  ],
  shortcuts: [{ keys: 'g i', label: imports, to: '/admin/import' }, { keys: 'g v', label: trail, to: '/admin/audit' }],
};
