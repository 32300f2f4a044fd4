import pg from 'pg';
import { migrations } from './migrations/index.ts';

export interface Migration {
  /** `2026MMDDHHMM-<capability>-<what>`; the order of the list counts, not the name. */
  readonly name: string;
  readonly sql: string;
}

/** The database was written by a newer program; nothing was changed. */
export class DatabaseIsNewer extends Error {}

const lock = 7_261_903;

/** Creates the database that `url` names when it is missing; a database server of one's own may forbid that. */
export async function createDatabase(url: string): Promise<void> {
  const target = new URL(url);
  const name = decodeURIComponent(target.pathname.slice(1));
  target.pathname = '/postgres';
  const client = new pg.Client({ connectionString: target.href });
  await client.connect();
  try {
    const { rowCount } = await client.query('select from pg_database where datname = $1', [name]);
    if (!rowCount) await client.query(`create database ${client.escapeIdentifier(name)}`);
  } finally {
    await client.end();
  }
}

/**
 * Brings the database up to this program, each step in a transaction of its own. Several nodes may start at once:
 * one works, the others wait. Running it again changes nothing.
 */
export async function migrate(url: string): Promise<string[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    // The schema `tranche` has the name of the embedded user, so "$user" must not come first.
    await client.query('set search_path = public');
    await client.query(`select pg_advisory_lock(${lock})`);
    await client.query('create table if not exists migration (name text primary key, applied_at timestamptz(3) not null default now())');
    const { rows } = await client.query<{ name: string }>('select name from migration');
    const known = new Set(migrations.map((each) => each.name));
    const unknown = rows.map((row) => row.name).filter((name) => !known.has(name));
    if (unknown.length > 0) throw new DatabaseIsNewer(`The database was written by a newer Tranche (it has ${unknown.join(', ')}). Nothing was changed. Start the newer version, or restore a backup made by this one.`);
    const applied = new Set(rows.map((row) => row.name));
    const waiting = migrations.filter((each) => !applied.has(each.name));
    for (const step of waiting) await apply(client, step);
    return waiting.map((step) => step.name);
  } finally {
    await client.end();
  }
}

async function apply(client: pg.Client, step: Migration): Promise<void> {
  await client.query('begin');
  try {
    await client.query("set local lock_timeout = '3s'");
    await client.query(step.sql);
    await client.query('insert into migration (name) values ($1)', [step.name]);
    await client.query('commit');
  } catch (error) {
    await client.query('rollback');
    throw new Error(`Migration ${step.name} failed and was taken back: ${(error as Error).message}`, { cause: error });
  }
}
