import { newId } from '@tranche/shared/api/record.ts';
import type { Work } from '@tranche/shared/api/unit-of-work.ts';

const rowsAtOnce = 1_000;
const name = /^[a-z_]+$/;
/** Kept by the database or the same for every change; not what somebody changed. */
const silent = new Set(['id', 'org_id', 'version', 'created_at', 'updated_at', 'during']);

type Columns = Readonly<Record<string, unknown>>;

export interface Changed extends Record<string, unknown> {
  readonly was: Columns;
  readonly becomes: Columns | null;
}

/** Changes many records with few statements and writes their audit rows: the twin of `bulkInsert`. All rows have the same columns. */
export async function bulkUpdate(work: Work, table: string, rows: readonly Columns[]): Promise<void> {
  if (rows.length === 0) return;
  const columns = Object.keys(rows[0]!).filter((column) => column !== 'id');
  checkNames([table, ...columns]);
  await work.flush();
  for (let from = 0; from < rows.length; from += rowsAtOnce) {
    const changed = await work.rows<Changed>(
      `update ${table} t set version = t.version + 1, updated_at = $1::timestamptz, ${columns.map((column) => `${column} = r.${column}`).join(', ')}
         from jsonb_populate_recordset(null::public.${table}, $2) r where t.id = r.id returning to_jsonb(old) as was, to_jsonb(new) as becomes`,
      [work.now.toISOString(), JSON.stringify(rows.slice(from, from + rowsAtOnce))]);
    await audit(work, table, 'update', changed);
  }
}

/** Deletes many records and writes their audit rows with all that they held. */
export async function bulkDelete(work: Work, table: string, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return;
  checkNames([table]);
  await work.flush();
  for (let from = 0; from < ids.length; from += rowsAtOnce) {
    const gone = await work.rows<Changed>(`delete from ${table} where id = any($1) returning to_jsonb(old) as was, null as becomes`, [ids.slice(from, from + rowsAtOnce)]);
    await audit(work, table, 'delete', gone);
  }
}

function checkNames(names: readonly string[]): void {
  if (!names.every((each) => name.test(each))) throw new Error(`A name of ${names[0]} cannot be written into SQL.`);
}

/** Writes the audit rows of records that were changed by statements of their own. */
export async function audit(work: Work, table: string, action: 'update' | 'delete', rows: readonly Changed[], { inBulk } = { inBulk: true }): Promise<void> {
  const entries = rows.map(({ was, becomes }) => ({ id: newId(work.now), row_id: was['id'], record_key: was['key'] ?? null, scope_id: was['scope_id'] ?? null, change: changeOf(was, becomes) }));
  await work.rows(
    `insert into audit_entry (id, org_id, at, correlation, actor_id, role_used, act, action, table_name, row_id, record_key, scope_id, change, reason, in_bulk)
       select r.id, $1, $2::timestamptz, $3, $4, $5, $6, $7, $8, r.row_id, r.record_key, r.scope_id, r.change, $9, $10
       from jsonb_to_recordset($11) as r(id uuid, row_id uuid, record_key text, scope_id uuid, change jsonb)`,
    [work.actor.orgId, work.now.toISOString(), work.correlation, work.actor.personId, work.roleUsed ?? null, work.act, action, table, work.reason ?? null, inBulk, JSON.stringify(entries)]);
  for (const { was } of rows.slice(0, 101)) work.changed(table, String(was['id']), typeof was['scope_id'] === 'string' ? was['scope_id'] : undefined);
}

function changeOf(was: Columns, becomes: Columns | null): Columns {
  const fields = Object.entries(was).filter(([column]) => !silent.has(column));
  if (!becomes) return Object.fromEntries(fields);
  const differing = fields.filter(([column, before]) => JSON.stringify(before) !== JSON.stringify(becomes[column]));
  return Object.fromEntries(differing.map(([column, before]) => [column, { before, after: becomes[column] }]));
}
