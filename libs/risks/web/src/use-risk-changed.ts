import { useApolloClient } from '@apollo/client/react';
import { useCallback } from 'react';

const figures = ['riskSummary', 'riskMatrix', 'riskExposure'];

/**
 * After a change: counts, matrix and exposure are read again. The list stays as it is, so that no row jumps away under the
 * hand; only a new entry makes it read again, too.
 */
export function useRiskChanged(): (options?: { list?: boolean }) => void {
  const { cache } = useApolloClient();
  return useCallback(
    ({ list = false } = {}) => {
      for (const fieldName of list ? [...figures, 'risks'] : figures) cache.evict({ id: 'ROOT_QUERY', fieldName });
      cache.gc();
    },
    [cache],
  );
}
