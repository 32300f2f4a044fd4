import { Injectable } from '@nestjs/common';
import { withinScope } from '@tranche/organisation/api/offers.ts';
import type { Programme } from '@tranche/programmes/domain/programme.ts';
import { Database, type Row } from '@tranche/shared/api/database.ts';
import { byId, loadOne } from '@tranche/shared/api/loader.ts';
import { Parameters, readPage, type Order, type Page } from '@tranche/shared/api/page.ts';
import { visibleScope } from '@tranche/shared/api/policy.ts';
import type { ProgrammesArgs } from './programme.type.ts';

/** A programme as its fields resolve from it; `scopeId` serves its policies. */
export interface ProgrammeRow extends Programme, Row {
  readonly id: string;
  readonly key: string;
  readonly version: number;
  readonly titleDe: string;
  readonly titleEn: string | null;
  readonly visibility: string;
  readonly scopeId: string;
}

const columns = `g.id, s.key, g.version, s.title_de as "titleDe", s.title_en as "titleEn", s.visibility, g.id as "scopeId", g.state, g.vision_de as "visionDe", g.vision_en as "visionEn",
  g.mandate, g.brief, g.starts_on::text as "startsOn", g.ends_on::text as "endsOn", g.dca, g.state_before_pause as "stateBeforePause", g.state_reason as "stateReason"`;
const from = 'programme g join scope s on s.id = g.id';
const oldest: Order = { name: 'oldest', direction: 'asc', columns: [{ sql: 'g.id', type: 'uuid', field: 'id' }] };

@Injectable()
export class ProgrammeReader {
  constructor(private readonly db: Database) {}

  async page({ scope, filter, first, after }: ProgrammesArgs): Promise<Page<ProgrammeRow>> {
    const parameters = new Parameters();
    const where = [await visibleScope(this.db, 'g.id')];
    if (filter?.states) where.push(`g.state = any(${parameters.add(filter.states)})`);
    if (filter?.text) where.push(`s.title_de ilike ${parameters.addPart(filter.text)}`);
    if (scope) where.push(await withinScope(this.db, 'g.id', scope, parameters.addKey(scope)));
    return readPage<ProgrammeRow>(this.db, { select: columns, from, where, parameters, order: oldest }, { first, after });
  }

  async byKey(key: string): Promise<ProgrammeRow | undefined> {
    return this.db.row<ProgrammeRow>(`select ${columns} from ${from} where g.id = (select record_id from record_key where key = $1) and ${await visibleScope(this.db, 'g.id')}`, [key.trim().toUpperCase()]);
  }

  /** Batched; undefined when the viewer may not see it. */
  byId(id: string): Promise<ProgrammeRow | undefined> {
    return loadOne(this.read, id);
  }

  private readonly read = async (ids: readonly string[]): Promise<Map<string, ProgrammeRow>> =>
    byId(await this.db.rows<ProgrammeRow>(`select ${columns} from ${from} where g.id = any($1) and ${await visibleScope(this.db, 'g.id')}`, [ids]));
}
