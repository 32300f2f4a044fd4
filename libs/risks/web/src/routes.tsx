import type { CapabilityRoutes, ScopeKind } from '@tranche/shared/web/routes.ts';

const label = { de: 'Risiken', en: 'Risks' } as const;
const scopes: readonly ScopeKind[] = ['portfolio', 'programme', 'project'];

/** The risk register of each scope, one page for each risk, the full form, and the quick line for threats and opportunities. */
export const risksRoutes: CapabilityRoutes = {
  name: 'risks',
  paths: [
    { path: '/{scope}/risks', page: () => import('./risk-register.page.tsx') },
    { path: '/{scope}/risks/new', page: () => import('./raise-risk.page.tsx') },
    { path: '/{scope}/{risk}', page: () => import('./risk.page.tsx') },
  ],
  tabs: scopes.map((scope) => ({ scope, path: 'risks', label, order: 30 })),
  quickEntries: [
    { kind: 'risk', letter: 'r', label: { de: 'Risiko', en: 'Risk' }, scopes, load: () => import('./quick-threat.ts') },
    { kind: 'opportunity', letter: 'c', label: { de: 'Chance', en: 'Opportunity' }, scopes, load: () => import('./quick-opportunity.ts') },
  ],
  pageForKey: (key) => (/^(PF|PG|P)-\d+\/R-\d+$/.test(key) ? `/${key}` : undefined),
};
