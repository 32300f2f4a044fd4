import { useApolloClient, useQuery } from '@apollo/client/react';
import { ThemeProvider } from '@mui/material/styles';
import { ConfirmProvider } from '@tranche/shared/web/confirm-dialog.tsx';
import { DayClients, useTodayClient } from '@tranche/shared/web/day-clients.tsx';
import { ErrorZone } from '@tranche/shared/web/error-zone.tsx';
import { useLiveChange } from '@tranche/shared/web/live.ts';
import { LookupsProvider } from '@tranche/shared/web/lookups.tsx';
import { createRegistry, RegistryProvider } from '@tranche/shared/web/registry.tsx';
import { SessionDialog } from '@tranche/shared/web/session-dialog.tsx';
import { signOut } from '@tranche/shared/web/session.ts';
import { Shell, type ShellProps } from '@tranche/shared/web/shell.tsx';
import { Skeleton } from '@tranche/shared/web/skeleton.tsx';
import { useViewer, ViewerProvider } from '@tranche/shared/web/viewer.tsx';
import { lazy, StrictMode, Suspense, useMemo, useRef } from 'react';
import { BrowserRouter, Navigate, useLocation } from 'react-router';
import { createClient } from './client.ts';
import { lookupsOver } from './lookups.ts';
import { PageView } from './page-view.tsx';
import { capabilities } from './routes.tsx';
import { theme } from './theme.ts';
import { viewerFrom, viewerOfFrame } from './viewer-query.ts';
import { countsOf, waitingForMe } from './waiting.ts';

/** Pages on which nobody is signed in. */
const entrances = new Map([
  ['/sign-in', lazy(() => import('./sign-in.page.tsx'))],
  ['/set-up', lazy(() => import('./set-up.page.tsx'))],
  ['/set-password', lazy(() => import('./set-password.page.tsx'))],
]);
const registry = createRegistry(capabilities);

/** The frame with the numbers of what waits; the page does not wait for them. */
function CountingShell(props: Omit<ShellProps, 'counts'>) {
  const { data, refetch } = useQuery(waitingForMe);
  useLiveChange(refetch);
  const { today } = useViewer();
  return <Shell {...props} counts={data ? countsOf(data.inbox, today) : null} />;
}

/** Everything behind the sign-in. */
function SignedIn() {
  const { data, error } = useQuery(viewerOfFrame, { client: useTodayClient() });
  const client = useApolloClient();
  const { pathname, search } = useLocation();
  // Another language has another client: until it has answered, the frame stays as it was.
  const known = useRef(data);
  known.current = data ?? known.current;
  const shown = known.current;
  const viewer = useMemo(() => shown && viewerFrom(shown), [shown]);
  const lookups = useMemo(() => lookupsOver(client), [client]);
  if (error && !shown) throw error;
  if (viewer === undefined) return <Skeleton rows={6} />;
  if (!viewer) return <Navigate to={pathname === '/' ? '/sign-in' : `/sign-in?to=${encodeURIComponent(pathname + search)}`} replace />;
  return (
    <ViewerProvider viewer={viewer}>
      <LookupsProvider value={lookups}>
        <ConfirmProvider>
          <CountingShell onSignOut={() => void signOut()}><PageView /></CountingShell>
          <SessionDialog />
        </ConfirmProvider>
      </LookupsProvider>
    </ViewerProvider>
  );
}

function Pages() {
  const EntrancePage = entrances.get(useLocation().pathname);
  return EntrancePage ? <EntrancePage /> : <SignedIn />;
}

/** The whole client: theme, router, one api client per day, frame, pages. */
export function App() {
  return (
    <StrictMode>
      <ThemeProvider theme={theme}>
        <RegistryProvider value={registry}>
          <BrowserRouter>
            <DayClients create={createClient}>
              <Suspense fallback={null}>
                <ErrorZone name="application">
                  <Suspense fallback={<Skeleton rows={6} />}><Pages /></Suspense>
                </ErrorZone>
              </Suspense>
            </DayClients>
          </BrowserRouter>
        </RegistryProvider>
      </ThemeProvider>
    </StrictMode>
  );
}
