import { useApolloClient } from '@apollo/client/react';
import { useCallback } from 'react';

/** After a new entry lists and counts are read again. */
export function useDecisionsChanged(fieldName: 'decisions' | 'actions' = 'decisions'): () => void {
  const { cache } = useApolloClient();
  return useCallback(() => {
    cache.evict({ id: 'ROOT_QUERY', fieldName });
    cache.gc();
  }, [cache, fieldName]);
}
