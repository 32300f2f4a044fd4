import { useReadAgain } from '@tranche/shared/web/use-read-again.ts';
import { useCallback } from 'react';

/** After a new entry lists and counts are read again. */
export function useDecisionsChanged(fieldName: 'decisions' | 'actions' = 'decisions'): () => void {
  const readAgain = useReadAgain();
  return useCallback(() => readAgain([fieldName]), [readAgain, fieldName]);
}
