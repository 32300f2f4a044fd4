import { useReadAgain } from '@tranche/shared/web/use-read-again.ts';
import { useCallback } from 'react';

const figures = ['riskSummary', 'riskMatrix', 'riskExposure'];

/**
 * After a change: counts, matrix and exposure are read again. The list stays as it is, so that no row jumps away under the
 * hand; only a new entry makes it read again, too.
 */
export function useRiskChanged(): (options?: { list?: boolean }) => void {
  const readAgain = useReadAgain();
  return useCallback(({ list = false } = {}) => readAgain(list ? [...figures, 'risks'] : figures), [readAgain]);
}
