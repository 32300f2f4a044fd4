import type { CapabilityRoutes, ScopeKind } from '@tranche/shared/web/routes.ts';

const overview = { de: 'Überblick', en: 'Overview' } as const;
const projects = { de: 'Projekte', en: 'Projects' } as const;
const scopes: readonly ScopeKind[] = ['portfolio', 'programme', 'project'];

/** Overviews of portfolio, programme and project, the lists of programmes and projects, and the heads of all their pages. */
export const portfolioRoutes: CapabilityRoutes = {
  name: 'portfolio',
  paths: [
    { path: '/portfolio', page: () => import('./portfolios.page.tsx') },
    { path: '/programmes', page: () => import('./programme-list.page.tsx') },
    { path: '/projects', page: () => import('./project-register.page.tsx') },
    { path: '/{portfolio}', page: () => import('./portfolio.page.tsx') },
    { path: '/{programme}', page: () => import('./programme.page.tsx') },
    { path: '/{project}', page: () => import('./project.page.tsx') },
    { path: '/{scope}/projects', page: () => import('./project-register.page.tsx') },
  ],
  navigation: [
    { to: '/portfolio', label: { de: 'Portfolio', en: 'Portfolio' }, order: 20, icon: 'portfolio' },
    { to: '/programmes', label: { de: 'Programme', en: 'Programmes' }, order: 30, icon: 'programmes' },
    { to: '/projects', label: projects, order: 40, icon: 'projects' },
  ],
  tabs: [
    ...scopes.map((scope) => ({ scope, path: '', label: overview, order: 0 })),
    ...(['portfolio', 'programme'] as const).map((scope) => ({ scope, path: 'projects', label: projects, order: 12 })),
  ],
  frames: [
    { scope: 'portfolio', frame: () => import('./portfolio-frame.tsx') },
    { scope: 'programme', frame: () => import('./programme-frame.tsx') },
    { scope: 'project', frame: () => import('./project-frame.tsx') },
  ],
  shortcuts: [{ keys: 'g o', label: { de: 'Portfolio', en: 'Portfolio' }, to: '/portfolio' }, { keys: 'g p', label: projects, to: '/projects' }],
};
