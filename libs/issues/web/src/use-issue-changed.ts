import { useReadAgain } from '@tranche/shared/web/use-read-again.ts';
import { useCallback } from 'react';

/** After a change: counts are read again. The list only for a new entry, so that no row jumps away under the hand. */
export function useIssueChanged(): (options?: { list?: boolean }) => void {
  const readAgain = useReadAgain();
  return useCallback(({ list = false } = {}) => readAgain(list ? ['issueSummary', 'issues', 'dailyLog'] : ['issueSummary']), [readAgain]);
}
