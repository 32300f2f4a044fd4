import type { Work } from '@tranche/shared/api/unit-of-work.ts';
import { refusal, type Result } from '@tranche/shared/domain/result.ts';

/**
 * Refuses fields that name nobody of the actor's organisation; undefined when all are known. The rows are seen through the
 * organisation's own eyes here, while a foreign key would accept a person of any organisation.
 */
export async function unknownPerson(work: Work, named: Readonly<Record<string, string | null | undefined>>): Promise<Result<never> | undefined> {
  const given = Object.entries(named).filter((entry): entry is [string, string] => Boolean(entry[1]));
  if (given.length === 0) return undefined;
  const rows = await work.rows<{ id: string }>('select id from person where id = any($1)', [given.map(([, id]) => id)]);
  const known = new Set(rows.map((row) => row.id));
  const refusals = given.filter(([, id]) => !known.has(id)).map(([path]) => refusal('notFound', path.split('.')));
  return refusals.length > 0 ? { ok: false, refusals } : undefined;
}
