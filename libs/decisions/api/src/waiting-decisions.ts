import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Database, type Row } from '@tranche/shared/api/database.ts';
import { WaitingLists, type WaitingItem } from '@tranche/shared/api/inbox.ts';
import { visibleScope } from '@tranche/shared/api/policy.ts';

/** Votes that are missing, ballots that the chair can close, conditions and actions: what decisions ask of a person. */
@Injectable()
export class WaitingDecisions implements OnModuleInit {
  constructor(private readonly db: Database, private readonly lists: WaitingLists) {}

  onModuleInit(): void {
    this.lists.list.push((personId, _today, limit) => this.ballots(personId, limit), (personId, _today, limit) => this.actions(personId, limit));
  }

  /** A seat asks its person, and its deputy too; whoever has voted for one seat is not asked again (SD7). */
  private async ballots(personId: string, limit: number): Promise<WaitingItem[]> {
    return this.db.rows<WaitingItem & Row>(
      `select distinct on (d.id) case when v.id is null then 'vote' else 'closeVote' end as verb, d.key, d.question as title, d.language, split_part(d.key, '/', 1) as "scopeKey", d.due_on as "dueOn"
         from decision_seat s join decision d on d.id = s.decision_id and d.round = s.round and d.state = 'voting'
         left join vote v on v.decision_id = d.id and v.round = d.round and (v.seat_id = s.seat_id or v.cast_by_id = $1)
        where (s.person_id = $1 or s.deputy_id = $1) and ${await visibleScope(this.db, 'd.scope_id')}
          and not exists (select from decision_conflict c where c.decision_id = d.id and c.person_id = $1)
          and (v.id is null or (s.chair and s.person_id = $1 and not exists (
            select from decision_seat o where o.decision_id = d.id and o.round = d.round and not exists (select from vote w where w.decision_id = d.id and w.round = d.round and w.seat_id = o.seat_id))))
        order by d.id, (v.id is null) desc limit ${limit}`, [personId]);
  }

  private async actions(personId: string, limit: number): Promise<WaitingItem[]> {
    return this.db.rows<WaitingItem & Row>(
      `select 'doAction' as verb, a.key, a.title, a.language, split_part(a.key, '/', 1) as "scopeKey", a.due_on as "dueOn" from action a
        where a.owner_id = $1 and a.state in ('open', 'inProgress') and ${await visibleScope(this.db, 'a.scope_id')} order by a.due_on, a.id limit ${limit}`, [personId]);
  }
}
