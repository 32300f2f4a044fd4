import type { Work } from '@tranche/shared/api/unit-of-work.ts';

const prefixes = { portfolio: 'PF', programme: 'PG', project: 'P' } as const;

/** The next human keys for many new scopes at once, in the order of `ids`: one statement for the numbers, one for the register of keys. */
export async function nextScopeKeys(work: Work, kind: keyof typeof prefixes, ids: readonly string[]): Promise<string[]> {
  if (ids.length === 0) return [];
  const [counter] = await work.rows<{ last: number }>(
    "insert into key_counter (org_id, owner, kind, last) values ($1, '', $2, $3) on conflict (org_id, owner, kind) do update set last = key_counter.last + $3 returning last",
    [work.actor.orgId, prefixes[kind], ids.length]);
  const keys = ids.map((_, index) => `${prefixes[kind]}-${counter!.last - ids.length + 1 + index}`);
  await work.rows('insert into record_key (org_id, key, table_name, record_id) select $1, k.key, $2, k.id from unnest($3::text[], $4::uuid[]) as k(key, id)', [work.actor.orgId, kind, keys, ids]);
  return keys;
}
