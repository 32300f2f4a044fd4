import { defineEntity, p } from '@mikro-orm/core';

const AuditEntrySchema = defineEntity({
  name: 'AuditEntry',
  tableName: 'audit_entry',
  properties: {
    id: p.uuid().primary(),
    orgId: p.uuid(),
    at: p.datetime(3),
    correlation: p.uuid(),
    actorId: p.uuid().nullable(),
    roleUsed: p.string().nullable(),
    act: p.string(),
    action: p.string(),
    tableName: p.string(),
    rowId: p.uuid(),
    recordKey: p.string().nullable(),
    scopeId: p.uuid().nullable(),
    change: p.json<Record<string, unknown>>(),
    reason: p.string().nullable(),
    requestId: p.string().nullable(),
  },
});
/** Who changed what, when, in which role and why; written with the change itself, never altered. */
export class AuditEntry extends AuditEntrySchema.class {}
AuditEntrySchema.setClass(AuditEntry);
