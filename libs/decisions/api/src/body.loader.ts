import type { Database, Row } from '@tranche/shared/api/database.ts';
import { byId, loadOne } from '@tranche/shared/api/loader.ts';
import { localText } from '@tranche/shared/api/shared.types.ts';
import type { DecisionBodyType } from './decision.type.ts';

interface BodyRow extends Row {
  readonly id: string;
  readonly kind: string;
  readonly nameDe: string;
  readonly nameEn: string | null;
}

const readers = new WeakMap<Database, (ids: readonly string[]) => Promise<Map<string, BodyRow>>>();

/** Bodies by id, batched; null where no body decides. */
export async function bodies(db: Database, id: string | null): Promise<DecisionBodyType | null> {
  if (id === null) return null;
  let read = readers.get(db);
  if (!read) {
    read = async (ids) => byId(await db.rows<BodyRow>('select id, kind, name_de as "nameDe", name_en as "nameEn" from body where id = any($1)', [ids]));
    readers.set(db, read);
  }
  const row = await loadOne(read, id);
  return row ? { id: row.id, kind: row.kind, name: localText(row.nameDe, row.nameEn) } : null;
}
