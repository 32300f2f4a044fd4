import { useMemo, type ReactNode } from 'react';
import { Link, useLocation } from 'react-router';
import { keepAsOf } from './as-of.ts';
import { CurrentScopeProvider, type CurrentScope } from './current-scope.tsx';
import type { Fact } from './facts.tsx';
import { LocalText, type LocalTextValue } from './local-text.tsx';
import { useLanguage, useMessages } from './messages.ts';
import { useRegistry } from './registry.tsx';
import { scopeKindOf } from './route-match.ts';
import type { ScopeKind } from './routes.ts';
import styles from './scope-frame.module.css';
import { sharedTexts } from './shared-texts.ts';
import { StatusShape } from './status-shape.tsx';
import type { Status } from './status.ts';

export interface ContextBarProps {
  readonly scopeId: string;
  readonly scopeKey: string;
  readonly title: LocalTextValue;
  readonly status?: Status | null;
  readonly driver?: string | null;
  readonly facts?: readonly Fact[];
  /** From the portfolio down, without itself. */
  readonly ancestors?: readonly { readonly key: string; readonly title: string }[];
  /** The one step that is next. */
  readonly action?: ReactNode;
  /** Who sees it. */
  readonly visibility?: ReactNode;
  readonly children: ReactNode;
}

const nobody: readonly never[] = [];

function Tabs({ scopeKey, kind }: { scopeKey: string; kind: ScopeKind }) {
  const t = useMessages(sharedTexts);
  const { language } = useLanguage();
  const registry = useRegistry();
  const { pathname, search } = useLocation();
  const tabs = registry.tabs(kind);
  const own = pathname.slice(1).split('/').slice(1).join('/');
  // `/P-3/R-1` belongs to no tab; the longest path that the address begins with is the current one.
  const current = tabs.filter((tab) => tab.path === own || (tab.path !== '' && own.startsWith(`${tab.path}/`))).sort((a, b) => b.path.length - a.path.length)[0];
  return (
    <nav className={styles.tabs} aria-label={t('shared.scope.tabs', { key: scopeKey })}>
      {tabs.map((tab) => {
        const to = keepAsOf(tab.path ? `/${scopeKey}/${tab.path}` : `/${scopeKey}`, search);
        return <Link key={tab.path} to={to} className={styles.tab} aria-current={tab === current ? 'page' : undefined} onPointerEnter={() => registry.preload(to)} onFocus={() => registry.preload(to)}>{tab.label[language]}</Link>;
      })}
    </nav>
  );
}

/** Head of all pages of a scope: key, title, status, facts, next step, tabs of all capabilities. */
export function ContextBar({ scopeId, scopeKey, title, status, driver, facts = nobody, ancestors = nobody, action, visibility, children }: ContextBarProps) {
  const kind = scopeKindOf(scopeKey) ?? 'project';
  const scope = useMemo((): CurrentScope => ({ id: scopeId, key: scopeKey, kind, title: title.text, ancestors }), [scopeId, scopeKey, kind, title.text, ancestors]);
  return (
    <CurrentScopeProvider scope={scope}>
      <div className={styles.bar}>
        <div className={styles.line}>
          <Link to={`/${scopeKey}`} className={styles.name}>{scopeKey} <LocalText value={title} /></Link>
          {status && <StatusShape status={status} {...(driver ? { driver } : {})} />}
          <dl className={styles.facts}>{facts.map((fact) => <div key={fact.label}><dt>{fact.label}: </dt><dd>{fact.value}</dd></div>)}</dl>
          <span className={styles.end}>{visibility}{action}</span>
        </div>
        <Tabs scopeKey={scopeKey} kind={kind} />
      </div>
      {children}
    </CurrentScopeProvider>
  );
}
