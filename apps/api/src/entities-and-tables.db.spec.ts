import 'reflect-metadata';
import { MikroORM } from '@mikro-orm/postgresql';
import { createTestDatabase } from '@tranche/shared/testing/test-database.ts';
import pg from 'pg';
import { ormConfig } from './orm.ts';

interface Column {
  name: string;
  nullable: boolean;
  type: string;
  generated: boolean;
  hasDefault: boolean;
}

/** What `information_schema` calls the column types that entities declare; lengths are the tables' own. */
const families: Readonly<Record<string, readonly string[]>> = {
  varchar: ['text', 'character varying', 'character'], text: ['text', 'character varying', 'character'], uuid: ['uuid'], int: ['integer'], smallint: ['smallint'], boolean: ['boolean'],
  date: ['date'], timestamptz: ['timestamp with time zone'], numeric: ['numeric'], jsonb: ['jsonb'], bigint: ['bigint'], daterange: ['daterange'],
};

describe('entities and tables', () => {
  let orm: MikroORM;
  let client: pg.Client;

  beforeAll(async () => {
    const url = await createTestDatabase();
    orm = await MikroORM.init(ormConfig(url));
    client = new pg.Client({ connectionString: url });
    await client.connect();
  });
  afterAll(async () => {
    await client.end();
    await orm.close(true);
  });

  it('are the same: each column has its property, with the same type and the same emptiness', async () => {
    const problems: string[] = [];
    for (const meta of orm.getMetadata().getAll().values()) {
      const { rows } = await client.query<Column>(
        `select column_name as name, is_nullable = 'YES' as nullable, data_type as type, is_generated = 'ALWAYS' as generated, column_default is not null as "hasDefault"
           from information_schema.columns where table_schema = 'public' and table_name = $1`, [meta.tableName]);
      if (rows.length === 0) problems.push(`${meta.className}: the table ${meta.tableName} does not exist`);
      const columns = new Map(rows.map((row) => [row.name, row]));
      for (const property of meta.props) {
        const name = property.fieldNames?.[0] ?? property.name;
        const column = columns.get(name);
        columns.delete(name);
        if (!column) problems.push(`${meta.className}.${property.name}: no column ${name}`);
        else {
          if (Boolean(property.nullable) !== column.nullable && !property.primary) problems.push(`${meta.className}.${property.name}: nullable is ${column.nullable} in the table`);
          const declared = property.columnTypes?.[0] ?? '';
          const family = declared.endsWith('[]') ? ['ARRAY'] : families[/^[a-z]+/.exec(declared)?.[0] ?? ''];
          if (!family?.includes(column.type)) problems.push(`${meta.className}.${property.name}: ${declared} does not fit ${column.type}`);
        }
      }
      for (const column of columns.values()) if (!column.generated && !column.hasDefault && !column.nullable) problems.push(`${meta.tableName}.${column.name}: no property writes it`);
      for (const column of columns.values()) if (!['during', 'org_id'].includes(column.name) && !column.generated) problems.push(`${meta.className}: the column ${column.name} has no property`);
    }
    expect(problems).toEqual([]);
  });

  it('keep a past and an organisation for every table of records', async () => {
    const { rows } = await client.query<{ table: string; past: boolean; view: boolean; guarded: boolean }>(
      `select c.relname as table, to_regclass('past.' || quote_ident(c.relname)) is not null as past, to_regclass('as_of.' || quote_ident(c.relname)) is not null as view, c.relrowsecurity as guarded
         from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attname = 'version' where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' and c.relname not in ('organisation', 'import_run')`);
    expect(rows.length).toBeGreaterThan(5);
    expect(rows.filter((row) => !row.past || !row.view || !row.guarded)).toEqual([]);
  });

  it('guard every table that belongs to an organisation', async () => {
    const { rows } = await client.query<{ table: string }>(
      `select c.relname as table from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attname = 'org_id' and not a.attisdropped
         where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p') and not c.relispartition and not c.relrowsecurity`);
    expect(rows).toEqual([]);
  });

  it('ask for the organisation once a statement, not once a row', async () => {
    const { rows } = await client.query<{ table: string }>("select schemaname || '.' || tablename as table from pg_policies where qual like '%tranche.org()%' and qual not like '%SELECT tranche.org()%'");
    expect(rows).toEqual([]);
  });
});
