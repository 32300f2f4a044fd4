import { Injectable, type OnModuleInit } from '@nestjs/common';
import { defaultScoreSettings } from '@tranche/risks/domain/score.ts';
import { Database, type Row } from '@tranche/shared/api/database.ts';
import { WaitingLists, type WaitingItem } from '@tranche/shared/api/inbox.ts';
import { visibleScope } from '@tranche/shared/api/policy.ts';

/** Risks whose owner has not looked at them for too long, and raised ones that their project manager has to assess. */
@Injectable()
export class WaitingRisks implements OnModuleInit {
  constructor(private readonly db: Database, private readonly lists: WaitingLists) {}

  onModuleInit(): void {
    this.lists.list.push((personId, today, limit) => this.reviews(personId, today, limit), (personId, today, limit) => this.unassessed(personId, today, limit));
  }

  private async reviews(personId: string, today: string, limit: number): Promise<WaitingItem[]> {
    return this.db.rows<WaitingItem & Row>(
      `select 'reviewRisk' as verb, r.key, r.title, r.language, split_part(r.key, '/', 1) as "scopeKey", (r.last_review_on + $3::int)::text as "dueOn" from risk r
        where r.owner_id = $1 and r.state in ('assessed', 'responding', 'monitored') and r.last_review_on < $2::date - $3::int and ${await visibleScope(this.db, 'r.scope_id')}
        order by r.last_review_on, r.id limit ${limit}`, [personId, today, defaultScoreSettings.reviewDays]);
  }

  private async unassessed(personId: string, today: string, limit: number): Promise<WaitingItem[]> {
    return this.db.rows<WaitingItem & Row>(
      `select 'assessRisk' as verb, r.key, r.title, r.language, split_part(r.key, '/', 1) as "scopeKey", null::text as "dueOn"
         from role_assignment a join risk r on r.scope_id = a.scope_id and r.state = 'raised'
        where a.person_id = $1 and a.role in ('projectManager', 'programmeManager') and a.valid @> $2::date and ${await visibleScope(this.db, 'r.scope_id')}
        order by r.id limit ${limit}`, [personId, today]);
  }
}
