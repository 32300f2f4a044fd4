import type { QuickEntryKind, QuickScope } from '@tranche/shared/web/quick-line.ts';
import { useQuickRisk } from './use-quick-risk.ts';

export function useQuickEntry(scope: QuickScope): QuickEntryKind {
  return useQuickRisk(scope, 'threat');
}
