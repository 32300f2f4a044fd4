import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Database, type Row } from '@tranche/shared/api/database.ts';
import { WaitingLists, type WaitingItem } from '@tranche/shared/api/inbox.ts';
import { visibleScope } from '@tranche/shared/api/policy.ts';
import { currentRequest } from '@tranche/shared/api/request-context.ts';

/** Measurements that are due of the benefits that a person owns, also after the project was closed. */
@Injectable()
export class WaitingBenefits implements OnModuleInit {
  constructor(private readonly db: Database, private readonly lists: WaitingLists) {}

  onModuleInit(): void {
    this.lists.list.push((personId, today, limit) => this.measurements(personId, today, limit));
  }

  private async measurements(personId: string, today: string, limit: number): Promise<WaitingItem[]> {
    const { language } = currentRequest();
    return this.db.rows<WaitingItem & Row>(
      `select 'measureBenefit' as verb, b.key, coalesce(case when $4 = 'en' then b.title_en end, b.title_de) as title, case when $4 = 'en' and b.title_en is not null then 'en' else 'de' end as language, s.key as "scopeKey", f.next_measurement_on as "dueOn"
         from benefit b join benefit_figures f on f.id = b.id join scope s on s.id = b.scope_id
        where b.owner_id = $1 and b.state in ('realising', 'realised') and f.next_measurement_on <= $2::date + 5 and ${await visibleScope(this.db, 'b.scope_id')}
        order by f.next_measurement_on, b.id limit $3`, [personId, today, limit, language]);
  }
}
