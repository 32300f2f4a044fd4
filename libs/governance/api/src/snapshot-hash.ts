import { createHash } from 'node:crypto';
import type { GateSnapshot } from '@tranche/governance/domain/gate-snapshot.ts';
import { canonical, type LedgerValue } from '@tranche/shared/api/ledger.ts';

/** SHA-256 over the canonical form of the frozen figures; absent values count as absent, so that it comes out the same from the stored row. */
export function snapshotHash(snapshot: GateSnapshot): string {
  return createHash('sha256').update(canonical(withoutNulls(snapshot as unknown as Json) as LedgerValue)).digest('hex');
}

type Json = string | number | boolean | null | undefined | readonly Json[] | { readonly [key: string]: Json };

function withoutNulls(value: Json): Json {
  if (Array.isArray(value)) return value.map((each) => withoutNulls(each as Json));
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).filter(([, each]) => each !== null && each !== undefined).map(([key, each]) => [key, withoutNulls(each as Json)]));
}
