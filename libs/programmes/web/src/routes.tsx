import type { CapabilityRoutes } from '@tranche/shared/web/routes.ts';

/** Tranches of a programme; list and overview of programmes lie with the portfolio, which sees all registers. */
export const programmesRoutes: CapabilityRoutes = {
  name: 'programmes',
  paths: [{ path: '/{programme}/tranches', page: () => import('./tranches.page.tsx') }],
  tabs: [{ scope: 'programme', path: 'tranches', label: { de: 'Tranchen', en: 'Tranches' }, order: 10 }],
  pageForKey: (key) => (/^PG-\d+\/T-\d+$/.test(key) ? `/${key.split('/')[0] ?? ''}/tranches#${key.replace('/', '-')}` : undefined),
};
