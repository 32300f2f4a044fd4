import { newId } from './record.ts';
import { scopeOfRow } from './scope-of-record.ts';
import type { Work } from './unit-of-work.ts';

const rowsAtOnce = 1_000;

const name = /^[a-z_]+$/;

/**
 * Inserts many new records with few statements, and their audit rows with them: for imports, where the ORM's unit of
 * work would hold every record in memory. `rows` have the column names of the table, except organisation and times.
 */
export async function bulkInsert(work: Work, table: string, rows: readonly Readonly<Record<string, unknown>>[]): Promise<void> {
  if (rows.length === 0) return;
  const columns = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  if (![table, ...columns].every((each) => name.test(each))) throw new Error(`A name of ${table} cannot be written into SQL.`);
  await work.flush();
  for (let from = 0; from < rows.length; from += rowsAtOnce) {
    const part = rows.slice(from, from + rowsAtOnce);
    await work.rows(
      `insert into ${table} (org_id, created_at, updated_at, ${columns.join(', ')})
         select $1, $2::timestamptz, $2::timestamptz, ${columns.map((column) => `r.${column}`).join(', ')} from jsonb_populate_recordset(null::public.${table}, $3) r`,
      [work.actor.orgId, work.now.toISOString(), JSON.stringify(part)]);
    await auditInserts(work, table, part);
  }
}

async function auditInserts(work: Work, table: string, rows: readonly Readonly<Record<string, unknown>>[]): Promise<void> {
  const audit = rows.map((row) => ({ id: newId(work.now), row_id: row['id'], record_key: row['key'] ?? null, scope_id: scopeOfRow(table, row), change: row }));
  await work.rows(
    `insert into audit_entry (id, org_id, at, correlation, actor_id, role_used, act, action, table_name, row_id, record_key, scope_id, change, reason, in_bulk)
       select r.id, $1, $2::timestamptz, $3, $4, $5, $6, 'create', $7, r.row_id, r.record_key, r.scope_id, r.change, $8, true
       from jsonb_to_recordset($9) as r(id uuid, row_id uuid, record_key text, scope_id uuid, change jsonb)`,
    [work.actor.orgId, work.now.toISOString(), work.correlation, work.actor.personId, work.roleUsed ?? null, work.act, table, work.reason ?? null, JSON.stringify(audit)]);
  for (const row of rows.slice(0, 101)) work.changed(table, String(row['id']), scopeOfRow(table, row) ?? undefined);
}
