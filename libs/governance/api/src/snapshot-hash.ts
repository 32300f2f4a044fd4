import { createHash } from 'node:crypto';
import type { GateSnapshot } from '@tranche/governance/domain/gate-snapshot.ts';
import { canonical, type LedgerValue } from '@tranche/shared/api/ledger.ts';

/** SHA-256 over the canonical form of the frozen figures; absent values count as absent, so that it comes out the same from the stored row. */
export function snapshotHash(snapshot: GateSnapshot): string {
  const stored: LedgerValue = JSON.parse(JSON.stringify(snapshot), (_name, value: LedgerValue | null) => value ?? undefined);
  return createHash('sha256').update(canonical(stored)).digest('hex');
}
