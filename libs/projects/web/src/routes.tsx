import type { CapabilityRoutes } from '@tranche/shared/web/routes.ts';

/** Plan of a project and one page for each stage; list and cockpit of projects lie with the portfolio, which sees all registers. */
export const projectsRoutes: CapabilityRoutes = {
  name: 'projects',
  paths: [
    { path: '/{project}/plan', page: () => import('./plan.page.tsx') },
    { path: '/{project}/{stage}', page: () => import('./stage.page.tsx') },
  ],
  tabs: [{ scope: 'project', path: 'plan', label: { de: 'Plan', en: 'Plan' }, order: 15 }],
  pageForKey: (key) => (/^P-\d+\/S-\d+$/.test(key) ? `/${key}` : /^P-\d+\/M-\d+$/.test(key) ? `/${key.split('/')[0] ?? ''}/plan` : undefined),
};
