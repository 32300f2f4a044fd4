import { useApolloClient } from '@apollo/client/react';
import { useCallback } from 'react';

/** Lists and sums that a change of a project moves. */
const moved = ['projects', 'portfolio', 'portfolios', 'programme', 'programmes', 'project', 'stageBoard', 'budgetYears'];

/** After a change of a project or stage: what is shown of it elsewhere is read again. */
export function useProjectChanged(): () => void {
  const { cache } = useApolloClient();
  return useCallback(() => {
    for (const fieldName of moved) cache.evict({ id: 'ROOT_QUERY', fieldName });
    cache.gc();
  }, [cache]);
}
