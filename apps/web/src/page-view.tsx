import { normaliseKey } from '@tranche/shared/domain/key.ts';
import { ErrorZone } from '@tranche/shared/web/error-zone.tsx';
import { NotFound } from '@tranche/shared/web/not-found.tsx';
import { RouteKeysProvider, useRegistry } from '@tranche/shared/web/registry.tsx';
import { findRoute, scopeKindOf } from '@tranche/shared/web/route-match.ts';
import { Skeleton } from '@tranche/shared/web/skeleton.tsx';
import { Suspense, type ReactNode } from 'react';
import { Navigate, useLocation } from 'react-router';
import styles from './page-view.module.css';

/** `/p-3/r-1` as `/P-3/R-1`; keys are typed in any case, addresses are shown in one. */
export function canonicalAddress(pathname: string): string {
  const parts = pathname.split('/').map((part, index, all) => {
    const owner = index === 2 ? `${all[1] ?? ''}/${part}` : part;
    return index <= 2 && part && normaliseKey(owner) ? part.toUpperCase() : part;
  });
  return parts.join('/');
}

function InScope({ scopeKey, children }: { scopeKey: string | undefined; children: ReactNode }) {
  const { frames } = useRegistry();
  const kind = scopeKey && scopeKindOf(scopeKey);
  const frame = kind ? frames[kind] : undefined;
  return frame && scopeKey ? <frame.Frame key={scopeKey} scopeKey={scopeKey}>{children}</frame.Frame> : children;
}

const waiting = <div className={styles.waiting}><Skeleton rows={8} /></div>;

/** The page of the current address, inside the frame of its scope. */
export function PageView() {
  const { pathname, search, hash } = useLocation();
  const registry = useRegistry();
  const canonical = canonicalAddress(pathname);
  const found = findRoute(registry.pages, canonical);
  if (canonical !== pathname) return <Navigate to={`${canonical}${search}${hash}`} replace />;
  if (!found) return <NotFound />;
  const { Page } = found.route;
  return (
    <RouteKeysProvider value={found.keys}>
      <ErrorZone key={found.keys.scope ?? found.route.path} name={pathname}>
        <Suspense fallback={waiting}>
          <InScope scopeKey={found.keys.scope}>
            <ErrorZone key={pathname} name={pathname}>
              <Suspense fallback={waiting}><Page key={pathname} /></Suspense>
            </ErrorZone>
          </InScope>
        </Suspense>
      </ErrorZone>
    </RouteKeysProvider>
  );
}
