import { Injectable } from '@nestjs/common';
import type { DailyLogEntryState } from '@tranche/issues/domain/daily-log.ts';
import { Database, type Row } from '@tranche/shared/api/database.ts';
import { Parameters, readPage, type Order, type Page } from '@tranche/shared/api/page.ts';
import { visibleKey, visibleScope } from '@tranche/shared/api/policy.ts';
import type { DailyLogArgs } from './issue.type.ts';

export interface DailyLogRow extends DailyLogEntryState, Row {
  readonly id: string;
  readonly version: number;
  readonly promotedKey: string | null;
  readonly createdAt: string;
}

const columns = async (db: Database) => `e.id, e.version, e.scope_id as "scopeId", e.on_day as "onDay", e.text, e.language, e.link, e.written_by_id as "writtenById",
  e.promoted_as as "promotedAs", e.promoted_id as "promotedId", e.created_at as "createdAt",
  (select k.key from record_key k where k.record_id = e.promoted_id and ${await visibleKey(db, 'k.key')} limit 1) as "promotedKey"`;

const latest: Order = { name: 'latest', direction: 'desc', columns: [{ sql: 'e.on_day', type: 'date', field: 'onDay' }, { sql: 'e.id', type: 'uuid', field: 'id' }] };

/** The daily log of one scope, latest day first. */
@Injectable()
export class DailyLogReader {
  constructor(private readonly db: Database) {}

  async page({ scope, first, after }: DailyLogArgs): Promise<Page<DailyLogRow>> {
    const parameters = new Parameters();
    const where = [await visibleScope(this.db, 'e.scope_id'), `e.scope_id = (select record_id from record_key where key = upper(${parameters.add(scope)}))`];
    return readPage<DailyLogRow>(this.db, { select: await columns(this.db), from: 'daily_log_entry e', where, parameters, order: latest }, { first, after });
  }

  async byId(id: string): Promise<DailyLogRow | undefined> {
    return this.db.row<DailyLogRow>(`select ${await columns(this.db)} from daily_log_entry e where e.id = $1 and ${await visibleScope(this.db, 'e.scope_id')}`, [id]);
  }
}
