import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Database, type Row } from '@tranche/shared/api/database.ts';
import { WaitingLists, type WaitingItem } from '@tranche/shared/api/inbox.ts';
import { visibleScope } from '@tranche/shared/api/policy.ts';

/** A planned stage is called to mind this many days before it is to start; its board needs time to decide. */
const daysBeforeStart = 30;

const stageItem = (verb: WaitingItem['verb'], dueOn: string) =>
  `select '${verb}' as verb, s.key, s.title_de as title, 'de' as language, split_part(s.key, '/', 1) as "scopeKey", ${dueOn} as "dueOn" from role_assignment r join stage s on s.project_id = r.scope_id`;
const managedBy = "r.person_id = $1 and r.role = 'projectManager' and r.valid @> $2::date";

/** What control asks of a project manager: exception reports on the clock, forecasts that get too old, plans for the next gate. */
@Injectable()
export class WaitingControl implements OnModuleInit {
  constructor(private readonly db: Database, private readonly lists: WaitingLists) {}

  onModuleInit(): void {
    this.lists.list.push(
      (person, today, limit) => this.read(`${stageItem('answerException', 'e.due_on::text')} join exception_report e on e.stage_id = s.id and e.state = 'draft'`, 'true', 'e.due_on, s.id', person, today, limit),
      (person, today, limit) => this.forecasts(person, today, limit),
      (person, today, limit) => this.plans(person, today, limit),
    );
  }

  /** Due when the latest forecast is one report rhythm old: before the status is lost, not after. */
  private forecasts(person: string, today: string, limit: number): Promise<WaitingItem[]> {
    const due = '(coalesce(f.reported, s.actual_start, s.planned_start) + p.report_rhythm_days)';
    return this.read(
      `${stageItem('forecastStage', `${due}::text`)} join project p on p.id = s.project_id
         left join lateral (select max(x.report_on) as reported from stage_forecast x where x.stage_id = s.id) f on true`,
      `s.state in ('inProgress', 'exception') and p.state not in ('paused', 'closed') and ${due} <= $2::date`, `${due}, s.id`, person, today, limit);
  }

  private plans(person: string, today: string, limit: number): Promise<WaitingItem[]> {
    return this.read(
      `${stageItem('submitStage', 's.planned_start::text')} join project p on p.id = s.project_id`,
      `s.state = 'planned' and p.state in ('startUp', 'initiation', 'delivering') and s.planned_start <= $2::date + ${daysBeforeStart}
         and not exists (select from stage b where b.project_id = s.project_id and b.number < s.number and b.state = 'planned')`, 's.planned_start, s.id', person, today, limit);
  }

  private async read(select: string, where: string, order: string, person: string, today: string, limit: number): Promise<WaitingItem[]> {
    return this.db.rows<WaitingItem & Row>(`${select} where ${managedBy} and ${where} and ${await visibleScope(this.db, 's.project_id')} order by ${order} limit ${limit}`, [person, today]);
  }
}
