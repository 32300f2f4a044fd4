import type { CapabilityRoutes } from '@tranche/shared/web/routes.ts';

/** What the frame itself adds: home, and the page that shows every shared part. */
export const frameRoutes: CapabilityRoutes = {
  name: 'frame',
  paths: [
    { path: '/', page: () => import('./home.page.tsx') },
    { path: '/_parts', page: () => import('./parts/parts.page.tsx') },
  ],
  navigation: [{ to: '/', label: { de: 'Meine Arbeit', en: 'My work' }, order: 10, icon: 'home' }],
  shortcuts: [{ keys: 'g h', label: { de: 'Meine Arbeit', en: 'My work' }, to: '/' }],
};
