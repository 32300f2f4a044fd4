import type { ChangeSet, EventSubscriber, FlushEventArgs } from '@mikro-orm/core';
import { AuditEntry } from './audit.entity.ts';
import { newId } from './record.ts';
import { currentRequest } from './request-context.ts';

/** Not part of what a person changed: the version counts, the clock ticks, figures follow from their facts. */
const silent = new Set(['id', 'orgId', 'version', 'createdAt', 'updatedAt', 'passwordHash']);

/** Writes one audit row for each changed record in the transaction of the change itself, so that nobody can forget it. */
export class AuditListener implements EventSubscriber {
  onFlush({ em, uow }: FlushEventArgs): void {
    const { work, requestId, roleUsed } = currentRequest();
    if (!work) throw new Error('Records are written inside a unit of work only.');
    for (const set of uow.getChangeSets()) {
      if (set.entity instanceof AuditEntry || unaudited.has(set.meta.tableName)) continue;
      const record = set.entity as { id: string; key?: string; scopeId?: string | null };
      const entry = em.create(AuditEntry, {
        id: newId(work.now), orgId: work.actor.orgId, at: work.now, correlation: work.correlation, actorId: work.actor.personId, roleUsed: roleUsed ?? null,
        act: work.act, action: set.type.startsWith('update') ? 'update' : set.type.startsWith('delete') ? 'delete' : 'create',
        tableName: set.meta.tableName, rowId: record.id, recordKey: record.key ?? null, scopeId: record.scopeId ?? null, change: changesOf(set), reason: work.reason ?? null, requestId,
      }, { persist: false });
      uow.computeChangeSet(entry);
      work.changed(set.meta.tableName, record.id, record.scopeId ?? undefined);
    }
  }
}

/** Tables whose rows follow from others; their facts are audited, they are not. */
const unaudited = new Set<string>();

export function followsFromOthers(tableName: string): void {
  unaudited.add(tableName);
}

function changesOf(set: ChangeSet<object>): Record<string, unknown> {
  const before = (set.originalEntity ?? {}) as Record<string, unknown>;
  const fields = Object.entries(set.payload as Record<string, unknown>).filter(([field]) => !silent.has(field));
  return Object.fromEntries(fields.map(([field, after]) => [field, set.type === 'create' ? after : { before: before[field] ?? null, after }]));
}
