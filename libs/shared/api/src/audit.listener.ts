import type { ChangeSet, EventSubscriber, FlushEventArgs } from '@mikro-orm/core';
import { currentRequest } from './request-context.ts';
import { scopeOfRecord } from './scope-of-record.ts';

/** Not part of what a person changed: the version counts, the clock ticks, figures follow from their facts; secrets are nobody's to read. */
const silent = new Set(['id', 'orgId', 'version', 'createdAt', 'updatedAt', 'passwordHash', 'linkHash', 'linkExpiresAt']);

/** Notes one audit row for each changed record; the unit of work writes them in the transaction of the change, so that nobody can forget it. */
export class AuditListener implements EventSubscriber {
  async onFlush({ em, uow }: FlushEventArgs): Promise<void> {
    const { work, roleUsed } = currentRequest();
    if (!work) throw new Error('Records are written inside a unit of work only.');
    for (const set of uow.getChangeSets()) {
      if (unaudited.has(set.meta.tableName)) continue;
      const record = set.entity as { id: string; key?: string };
      work.audit({
        action: set.type.startsWith('update') ? 'update' : set.type.startsWith('delete') ? 'delete' : 'create',
        table: set.meta.tableName, rowId: record.id, key: record.key ?? null, scopeId: await scopeOfRecord(set.meta.tableName, { ...set.entity }, em), change: changesOf(set), roleUsed: roleUsed ?? null, reason: work.reason ?? null,
      });
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
