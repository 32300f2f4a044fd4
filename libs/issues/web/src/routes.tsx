import type { CapabilityRoutes, ScopeKind } from '@tranche/shared/web/routes.ts';

const label = { de: 'Offene Punkte', en: 'Issues' } as const;
const log = { de: 'Projekttagebuch', en: 'Daily log' } as const;
const scopes: readonly ScopeKind[] = ['portfolio', 'programme', 'project'];

/** The issue register and the daily log of each scope, one page for each issue, the full form, and the quick lines. */
export const issuesRoutes: CapabilityRoutes = {
  name: 'issues',
  paths: [
    { path: '/{scope}/issues', page: () => import('./issue-register.page.tsx') },
    { path: '/{scope}/issues/new', page: () => import('./raise-issue.page.tsx') },
    { path: '/{scope}/log', page: () => import('./daily-log.page.tsx') },
    { path: '/{scope}/{issue}', page: () => import('./issue.page.tsx') },
  ],
  tabs: [...scopes.map((scope) => ({ scope, path: 'issues', label, order: 40 })), { scope: 'project', path: 'log', label: log, order: 90 }],
  quickEntries: [
    { kind: 'issue', letter: 'i', label: { de: 'Offener Punkt', en: 'Issue' }, scopes, load: () => import('./quick-issue.ts') },
    { kind: 'concern', letter: '!', label: { de: 'Hinweis', en: 'Concern' }, scopes, load: () => import('./quick-concern.ts') },
    { kind: 'log', letter: 'k', label: { de: 'Tagebucheintrag', en: 'Log entry' }, scopes, load: () => import('./quick-log-entry.ts') },
  ],
  pageForKey: (key) => (/^(PF|PG|P)-\d+\/I-\d+$/.test(key) ? `/${key}` : undefined),
};
