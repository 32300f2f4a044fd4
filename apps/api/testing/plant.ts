import { createHash } from 'node:crypto';
import { MikroORM } from '@mikro-orm/postgresql';
import { nameRecord } from '@tranche/organisation/api/offers.ts';
import { bulkInsert } from '@tranche/shared/api/bulk-write.ts';
import type { Work } from '@tranche/shared/api/unit-of-work.ts';
import { contentOf, publishedOf, type Values } from './planted-content.ts';
import type { TestApp, TestPerson } from './test-app.ts';

/** A portfolio, a programme and a project of it, into which one record of each kind is planted. */
export interface Place {
  /** Stands in every text that is planted here. */
  readonly marker: string;
  readonly portfolio: TestPerson;
  readonly programme: TestPerson;
  readonly project: TestPerson;
  readonly person: TestPerson;
  /** Number that the keys of this place's records end with. */
  readonly number: number;
}

/** The same id each time, so that a record can point at another one that is planted later, or never. */
export function plantedId(place: Pick<Place, 'marker'>, table: string): string {
  const hash = createHash('sha256').update(`${place.marker} ${table}`).digest('hex');
  return `0199${hash.slice(0, 4)}-${hash.slice(4, 8)}-7${hash.slice(8, 11)}-8${hash.slice(11, 14)}-${hash.slice(14, 26)}`;
}

const keyLetters: Readonly<Record<string, string>> = { risk: 'R', issue: 'I', decision: 'D', action: 'A', stage: 'S', milestone: 'M', tranche: 'T' };

/** Key of a planted record; undefined for kinds that have none. */
export function plantedKey(place: Place, table: string): string | undefined {
  if (table === 'benefit') return `B-${place.number}`;
  const letter = keyLetters[table];
  return letter && `${(table === 'tranche' ? place.programme : place.project).key}/${letter}-1`;
}

/** Links may lead to records that do not exist yet: the world without the hidden ones has the same visible rows. */
export async function allowDanglingLinks(test: TestApp): Promise<void> {
  await test.db.system(`do $$ declare each record; begin
    for each in select conname, conrelid::regclass as name from pg_constraint where contype = 'f' and connamespace = 'public'::regnamespace loop
      execute format('alter table %s drop constraint if exists %I', each.name, each.conname);
    end loop; end $$`);
}

/**
 * Plants a record of each kind through the ORM, so that audit trail and notices come as in life. Every text that nothing
 * else is said about carries the marker and the table's name. Returns the tables.
 */
export async function plant(test: TestApp, place: Place, far: Place): Promise<string[]> {
  const content = contentOf(place, far);
  await test.act(async (work) => {
    for (const [table, values] of Object.entries(content)) await plantRow(test, work, place, table, values);
    await bulkInsert(work, 'external_record', publishedOf(place));
    for (const scope of [place.project, place.programme]) work.touches(scope.id);
  }, new Date('2026-09-15T08:00:00Z'));
  return [...Object.keys(content), 'external_record'];
}

async function plantRow(test: TestApp, work: Work, place: Place, table: string, values: Values): Promise<void> {
  const meta = [...test.app.get(MikroORM).getMetadata().getAll().values()].find((each) => each.tableName === table);
  if (!meta) throw new Error(`No entity has the table ${table}.`);
  const id = (values['id'] as string | undefined) ?? plantedId(place, table);
  const key = plantedKey(place, table);
  if (key) await nameRecord(work, key, table, id);
  const filled: Record<string, unknown> = { id, ...(key ? { key } : {}) };
  for (const property of meta.props) {
    const { name } = property;
    if (['id', 'key', 'orgId', 'version', 'createdAt', 'updatedAt'].includes(name) || property.generated) continue;
    filled[name] = name in values ? values[name] : fillerOf(name, property.columnTypes?.[0] ?? '', { place, table, nullable: property.nullable === true });
  }
  work.create<object>(meta.class, filled);
  await work.flush();
}

/** Some value of a column's type; a link that is not given is left empty, or names the place's person. */
function fillerOf(name: string, type: string, { place, table, nullable }: { place: Place; table: string; nullable: boolean }): unknown {
  if (name === 'language') return 'de';
  if (name === 'currency') return 'EUR';
  if (type.startsWith('uuid')) return nullable ? null : place.person.id;
  if (type.startsWith('text') || type.startsWith('varchar')) return type.endsWith('[]') ? [] : `${place.marker} ${table}`;
  if (type.startsWith('numeric')) return '40.00';
  if (/^(int|smallint)/.test(type)) return 3;
  if (type.startsWith('bool')) return false;
  if (type.startsWith('daterange')) return '[2026-01-01,)';
  if (type.startsWith('date')) return '2026-10-01';
  if (type.startsWith('timestamp')) return new Date('2026-09-15T08:00:00Z');
  if (type.startsWith('jsonb')) return [];
  if (type.startsWith('bytea')) return Buffer.from(place.marker);
  throw new Error(`Nothing is known to fill ${table}.${name} of type ${type}.`);
}
