import { useReadAgain } from '@tranche/shared/web/use-read-again.ts';
import { useCallback } from 'react';

/** Lists and sums that a change of a project moves. */
const moved = ['projects', 'portfolio', 'portfolios', 'programme', 'programmes', 'project', 'stageBoard', 'budgetYears'];

/** After a change of a project or stage: what is shown of it elsewhere is read again. */
export function useProjectChanged(): () => void {
  const readAgain = useReadAgain();
  return useCallback(() => readAgain(moved), [readAgain]);
}
