import type { EntityManager } from '@mikro-orm/core';
import { currentRequest } from './request-context.ts';

/** How the scope of a table's rows is found: a property of the row, or that of the row which a property names. */
type Belonging = { readonly by: string } | { readonly by: string; readonly of: string };

const belongings = new Map<string, Belonging | 'organisation'>();

/**
 * Says for a table without `scope_id` which scope its rows belong to, so that what happens to them is shown to those only
 * who may see it. Capabilities declare theirs beside the entities: `{ stage: { by: 'projectId' } }`, or by way of another
 * table `{ stage_forecast: { by: 'stageId', of: 'stage' } }`; `organisation` = it belongs to no scope and is open to members.
 */
export function belongTo(tables: Readonly<Record<string, Belonging | 'organisation'>>): void {
  for (const [table, belonging] of Object.entries(tables)) belongings.set(table, belonging);
}

type Fields = Readonly<Record<string, unknown>>;

/** The scope of a record; null = of the organisation. A table that nothing is known about is a defect: its rows would be open to all. */
export async function scopeOfRecord(table: string, record: Fields, em?: EntityManager): Promise<string | null> {
  if (record['scopeId'] !== undefined) return textOrNull(record['scopeId']);
  const belonging = belongings.get(table);
  if (belonging === undefined) throw new Error(`Nobody said which scope a row of ${table} belongs to: see belongTo().`);
  if (belonging === 'organisation') return null;
  const id = textOrNull(record[belonging.by]);
  if (id === null || !('of' in belonging)) return id;
  const parent = em && loadedRow(em, belonging.of, id);
  return parent ? scopeOfRecord(belonging.of, parent, em) : storedScope(belonging.of, id);
}

/** The same for rows with the names of columns, as bulk writes have them; those name their scope themselves. */
export function scopeOfRow(table: string, row: Fields): string | null {
  if ('scope_id' in row) return textOrNull(row['scope_id']);
  const belonging = belongings.get(table);
  if (belonging === undefined || (belonging !== 'organisation' && 'of' in belonging)) throw new Error(`Rows of ${table} are written without saying which scope they belong to.`);
  return belonging === 'organisation' ? null : textOrNull(row[columnOf(belonging.by)]);
}

/** Use cases mostly have the parent in hand, so asking the database is rare. */
function loadedRow(em: EntityManager, table: string, id: string): Fields | undefined {
  const meta = [...em.getMetadata().getAll().values()].find((each) => each.tableName === table);
  const known: Iterable<object> = [...em.getUnitOfWork().getIdentityMap(), ...em.getUnitOfWork().getPersistStack()];
  for (const entity of known) if (meta && entity instanceof meta.class && Reflect.get(entity, 'id') === id) return { ...entity };
  return undefined;
}

async function storedScope(table: string, id: string): Promise<string | null> {
  const belonging = belongings.get(table);
  const column = belonging === undefined || belonging === 'organisation' ? 'scope_id' : columnOf(belonging.by);
  const [row] = (await currentRequest().work?.rows<{ scope: string | null }>(`select ${column} as scope from ${table} where id = $1`, [id])) ?? [];
  return row?.scope ?? null;
}

const columnOf = (property: string) => property.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
const textOrNull = (value: unknown) => (typeof value === 'string' ? value : null);
