import { useApolloClient } from '@apollo/client/react';
import { useCallback } from 'react';

/** Has what these fields of `Query` answered read again wherever it is shown, e.g. sums that a change moved. */
export function useReadAgain(): (fieldNames: readonly string[]) => void {
  const { cache } = useApolloClient();
  return useCallback((fieldNames) => {
    for (const fieldName of fieldNames) cache.evict({ id: 'ROOT_QUERY', fieldName });
    cache.gc();
  }, [cache]);
}
