import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Database, type Row } from '@tranche/shared/api/database.ts';
import { WaitingLists, type WaitingItem } from '@tranche/shared/api/inbox.ts';
import { visibleScope } from '@tranche/shared/api/policy.ts';

/** Open issues of which a person is in charge. */
@Injectable()
export class WaitingIssues implements OnModuleInit {
  constructor(private readonly db: Database, private readonly lists: WaitingLists) {}

  onModuleInit(): void {
    this.lists.list.push((personId, _today, limit) => this.owned(personId, limit));
  }

  private async owned(personId: string, limit: number): Promise<WaitingItem[]> {
    return this.db.rows<WaitingItem & Row>(
      `select 'workOnIssue' as verb, i.key, i.title, i.language, split_part(i.key, '/', 1) as "scopeKey", i.due_on as "dueOn" from issue i
        where i.owner_id = $1 and i.state in ('raised', 'analysed', 'proposed', 'inAction') and ${await visibleScope(this.db, 'i.scope_id')} order by i.due_on nulls last, i.id limit ${limit}`, [personId]);
  }
}
