import { Injectable } from '@nestjs/common';
import type { Portfolio } from '@tranche/portfolio/domain/create-portfolio.ts';
import { Database, type Row } from '@tranche/shared/api/database.ts';
import { Parameters, readPage, type Order, type Page } from '@tranche/shared/api/page.ts';
import { visibleScope } from '@tranche/shared/api/policy.ts';

export interface PortfolioRow extends Portfolio, Row {
  readonly id: string;
  readonly key: string;
  readonly version: number;
  readonly titleDe: string;
  readonly titleEn: string | null;
}

const columns = 'f.id, s.key, f.version, s.title_de as "titleDe", s.title_en as "titleEn", f.purpose_de as "purposeDe", f.purpose_en as "purposeEn"';
const from = 'portfolio f join scope s on s.id = f.id';
const oldest: Order = { name: 'oldest', direction: 'asc', columns: [{ sql: 'f.id', type: 'uuid', field: 'id' }] };

@Injectable()
export class PortfolioReader {
  constructor(private readonly db: Database) {}

  async page({ first, after }: { first: number; after?: string | undefined }): Promise<Page<PortfolioRow>> {
    return readPage<PortfolioRow>(this.db, { select: columns, from, where: [await visibleScope(this.db, 'f.id')], parameters: new Parameters(), order: oldest }, { first, after });
  }

  async byKey(key: string): Promise<PortfolioRow | undefined> {
    const sql = `select ${columns} from ${from} where f.id = (select record_id from record_key where key = $1) and ${await visibleScope(this.db, 'f.id')}`;
    return (await this.db.known<PortfolioRow>(sql, [key.trim().toUpperCase()]))[0];
  }

  async byId(id: string): Promise<PortfolioRow | undefined> {
    return this.db.row<PortfolioRow>(`select ${columns} from ${from} where f.id = $1 and ${await visibleScope(this.db, 'f.id')}`, [id]);
  }
}
