import { useEffect, useRef, type ReactNode } from 'react';
import { Link, useLocation } from 'react-router';
import styles from './administration-page.module.css';
import { keepAsOf } from './as-of.ts';
import { useLanguage, useMessages } from './messages.ts';
import { Page } from './page.tsx';
import { useRegistry } from './registry.tsx';
import { sharedTexts } from './shared-texts.ts';

export interface AdministrationPageProps {
  readonly title: string;
  readonly actions?: ReactNode;
  readonly children: ReactNode;
}

/** A page of the administration, below the list of all that the capabilities have there. */
export function AdministrationPage({ title, actions, children }: AdministrationPageProps) {
  const t = useMessages(sharedTexts);
  const { language } = useLanguage();
  const { administration } = useRegistry();
  const { pathname, search } = useLocation();
  // The longest address wins: `/admin` is the beginning of all the others.
  const current = administration.filter(({ to }) => pathname === to || pathname.startsWith(`${to}/`)).sort((a, b) => b.to.length - a.to.length)[0];
  const place = useRef<HTMLAnchorElement>(null);
  // On a small screen the list scrolls sideways; where one is must be seen.
  useEffect(() => {
    place.current?.scrollIntoView({ inline: 'nearest', block: 'nearest' });
  }, [current]);
  return (
    <Page title={title} context={t('shared.administration.title')} actions={actions}>
      <nav className={styles.places} aria-label={t('shared.administration.title')}>
        {administration.map(({ to, label }) => <Link key={to} ref={to === current?.to ? place : undefined} to={keepAsOf(to, search)} className={styles.place} aria-current={to === current?.to ? 'page' : undefined}>{label[language]}</Link>)}
      </nav>
      {children}
    </Page>
  );
}
