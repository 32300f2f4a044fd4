import { useApolloClient } from '@apollo/client/react';
import { useCallback } from 'react';

/** After a change: counts are read again. The list only for a new entry, so that no row jumps away under the hand. */
export function useIssueChanged(): (options?: { list?: boolean }) => void {
  const { cache } = useApolloClient();
  return useCallback(
    ({ list = false } = {}) => {
      for (const fieldName of list ? ['issueSummary', 'issues', 'dailyLog'] : ['issueSummary']) cache.evict({ id: 'ROOT_QUERY', fieldName });
      cache.gc();
    },
    [cache],
  );
}
