import type { Database } from '@tranche/shared/api/database.ts';
import { byId, loadOne } from '@tranche/shared/api/loader.ts';
import { dayOfAct } from '@tranche/shared/api/policy.ts';
import type { PersonType } from './person.type.ts';

const readers = new WeakMap<Database, (ids: readonly string[]) => Promise<Map<string, PersonType>>>();

/** Persons by id, batched; null where no person is named. */
export async function persons(db: Database, id: string | null | undefined): Promise<PersonType | null> {
  if (!id) return null;
  let read = readers.get(db);
  if (!read) {
    read = async (ids) => byId(await db.known<PersonType & Record<string, unknown>>(
      'select id, version, key, display_name as "displayName", (active_to is null or active_to >= $2::date) as active from person where id = any($1)', [ids, await dayOfAct(db)]));
    readers.set(db, read);
  }
  return (await loadOne(read, id)) ?? null;
}
