import { newId } from './record.ts';
import type { DomainEvent, Work } from './unit-of-work.ts';

/** One changed record, as the audit trail keeps it. */
export interface AuditedChange {
  readonly action: 'create' | 'update' | 'delete';
  readonly table: string;
  readonly rowId: string;
  readonly key: string | null;
  readonly scopeId: string | null;
  /** Field → value, for an update before and after. */
  readonly change: Readonly<Record<string, unknown>>;
  readonly roleUsed: string | null;
  readonly reason: string | null;
}

const write = `
  with audited as (
    insert into audit_entry (id, org_id, at, correlation, actor_id, role_used, act, action, table_name, row_id, record_key, scope_id, change, reason, request_id)
      select e.id, $1, $2::timestamptz, $3, $4, e."roleUsed", $5, e.action, e."table", e."rowId", e.key, e."scopeId", e.change, e.reason, $6
      from jsonb_to_recordset($7) as e(id uuid, action text, "table" text, "rowId" uuid, key text, "scopeId" uuid, change jsonb, "roleUsed" text, reason text))
  insert into outbox (org_id, event, payload) select $1, e.event, e.payload from jsonb_to_recordset($8) as e(event text, payload jsonb)`;

/** What a unit of work leaves behind besides its records, in one statement: who changed what, and what may follow from it. */
export async function writeTrail(work: Work, requestId: string, changes: readonly AuditedChange[], events: readonly DomainEvent[]): Promise<void> {
  const { orgId, personId } = work.actor;
  const audited = changes.map((each) => ({ id: newId(work.now), ...each }));
  await work.rows(write, [orgId, work.now.toISOString(), work.correlation, personId, work.act, requestId, JSON.stringify(audited), JSON.stringify(events)]);
}
