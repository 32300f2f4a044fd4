import { Link, useLocation } from 'react-router';
import { keepAsOf } from './as-of.ts';
import { useCurrentScope } from './current-scope.tsx';
import { useLanguage, useMessages } from './messages.ts';
import { useCurrentEntry } from './rail.tsx';
import { sharedTexts } from './shared-texts.ts';
import styles from './shell.module.css';

/** Where the page lies: section › PF-1 › PG-1 › P-3 › record. */
export function Breadcrumb() {
  const t = useMessages(sharedTexts);
  const { language } = useLanguage();
  const { pathname, search } = useLocation();
  const scope = useCurrentScope();
  const section = useCurrentEntry();
  const record = scope ? /^[A-Z]{1,2}-\d+/i.exec(pathname.split('/')[2] ?? '')?.[0]?.toUpperCase() : undefined;
  const steps = [
    ...(section ? [{ to: section.to, label: section.label[language] }] : []),
    ...(scope ? [...scope.ancestors.map(({ key }) => ({ to: `/${key}`, label: key })), { to: `/${scope.key}`, label: scope.key }] : []),
    ...(scope && record ? [{ to: `/${scope.key}/${record}`, label: record }] : []),
  ];
  return (
    <nav className={styles.place} aria-label={t('shared.place')}>
      <ol>
        {steps.map((step, index) => (
          <li key={step.to}><Link to={keepAsOf(step.to, search)} aria-current={index === steps.length - 1 ? 'location' : undefined}>{step.label}</Link></li>
        ))}
      </ol>
    </nav>
  );
}
