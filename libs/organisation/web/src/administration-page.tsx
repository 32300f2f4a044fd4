import { useMessages } from '@tranche/shared/web/messages.ts';
import { Page } from '@tranche/shared/web/page.tsx';
import { useRegistry } from '@tranche/shared/web/registry.tsx';
import type { ReactNode } from 'react';
import { Link, useLocation } from 'react-router';
import styles from './administration-page.module.css';
import { organisationTexts } from './texts.ts';

const places = [
  { to: '/admin', name: 'people' }, { to: '/admin/units', name: 'units' }, { to: '/admin/roles', name: 'roles' }, { to: '/admin/settings', name: 'settings' },
  { to: '/admin/audit', name: 'audit' }, { to: '/admin/import', name: 'import' }, { to: '/admin/publications', name: 'publications' },
] as const;

/** A page of the administration, below the list of those that this instance has. */
export function AdministrationPage({ title, actions, children }: { title: string; actions?: ReactNode; children: ReactNode }) {
  const t = useMessages(organisationTexts);
  const { pathname } = useLocation();
  const { pages } = useRegistry();
  const here = places.filter(({ to }) => pages.some(({ path }) => path === to));
  const current = here.findLast(({ to }) => pathname === to || (to !== '/admin' && pathname.startsWith(`${to}/`)));
  return (
    <Page title={title} context={t('organisation.admin.title')} actions={actions}>
      <nav className={styles.places} aria-label={t('organisation.admin.title')}>
        {here.map(({ to, name }) => <Link key={to} to={to} className={styles.place} aria-current={to === current?.to ? 'page' : undefined}>{t(`organisation.admin.${name}`)}</Link>)}
      </nav>
      {children}
    </Page>
  );
}
