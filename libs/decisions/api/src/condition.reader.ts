import { Injectable } from '@nestjs/common';
import { Database } from '@tranche/shared/api/database.ts';
import { visibleScope } from '@tranche/shared/api/policy.ts';
import { conditionColumns, type ConditionRow } from './decision-parts.ts';

@Injectable()
export class ConditionReader {
  constructor(private readonly db: Database) {}

  async byId(id: string): Promise<ConditionRow | undefined> {
    return this.db.row<ConditionRow>(`select ${conditionColumns} from condition where id = $1 and ${await visibleScope(this.db, 'scope_id')}`, [id]);
  }
}
