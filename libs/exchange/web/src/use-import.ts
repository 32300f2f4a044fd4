import { useApolloClient, useQuery } from '@apollo/client/react';
import { useReadAgain } from '@tranche/shared/web/use-read-again.ts';
import { useEffect, useRef } from 'react';
import { importRun, type ImportReport } from './import.queries.ts';

/** Often enough to see a large import move; one small statement each time. */
const pollEvery = 1_000;

export interface ImportRead {
  /** Undefined until it is read, null when there is none. */
  readonly report: ImportReport | null | undefined;
  readonly error: unknown;
  readonly read: () => void;
}

/** An import as it is now: while it is written it is read again and again; each look at the file brings other rows. */
export function useImport(id: string): ImportRead {
  const { cache } = useApolloClient();
  const readAgain = useReadAgain();
  const { data, error, refetch, startPolling, stopPolling } = useQuery(importRun, { variables: { id }, fetchPolicy: 'cache-and-network' });
  const report = data?.import;
  const running = report?.state === 'running';
  useEffect(() => {
    if (!running) return undefined;
    startPolling(pollEvery);
    return stopPolling;
  }, [running, startPolling, stopPolling]);
  const seen = useRef(report?.version);
  useEffect(() => {
    if (seen.current !== undefined && report && seen.current !== report.version) {
      const reported = cache.identify(report);
      if (reported !== undefined) cache.evict({ id: reported, fieldName: 'rows' });
      // What was written shows in the lists of portfolios, programmes and projects, too.
      if (report.state === 'done' || report.state === 'undone') readAgain(['portfolios', 'programmes', 'projects', 'publications', 'projectRollUp', 'audit']);
    }
    seen.current = report?.version;
  }, [cache, readAgain, report]);
  return { report, error, read: () => void refetch() };
}
