import { Injectable } from '@nestjs/common';
import type { ActionOrigin, ActionState } from '@tranche/decisions/domain/action.ts';
import { withinScope } from '@tranche/organisation/api/offers.ts';
import { Database, type Row } from '@tranche/shared/api/database.ts';
import { loadOne } from '@tranche/shared/api/loader.ts';
import { Parameters, readPage, type Order, type Page } from '@tranche/shared/api/page.ts';
import { dayOfAct, visibleKey, visibleScope } from '@tranche/shared/api/policy.ts';
import type { Day } from '@tranche/shared/domain/day.ts';
import type { Language } from '@tranche/shared/domain/language.ts';
import type { ActionFilter, ActionOrder, ActionsArgs } from './action.type.ts';

/** A row of the action list as its fields resolve from it. */
export interface ActionRow extends Row {
  readonly id: string;
  readonly key: string;
  readonly version: number;
  readonly scopeId: string;
  readonly originKind: ActionOrigin | null;
  readonly originId: string | null;
  readonly originKey: string | null;
  readonly title: string;
  readonly language: Language;
  readonly ownerId: string;
  readonly createdById: string;
  readonly dueOn: Day;
  readonly state: ActionState;
  readonly note: string;
  readonly endedAt: string | null;
}

/** The origin may lie in another scope, so its key is shown only to those who may see it. */
const columns = async (db: Database) => `a.id, a.key, a.version, a.scope_id as "scopeId", a.origin_kind as "originKind", a.origin_id as "originId",
  (select k.key from record_key k where k.record_id = a.origin_id and ${await visibleKey(db, 'k.key')} order by k.key limit 1) as "originKey", a.title, a.language, a.owner_id as "ownerId", a.created_by_id as "createdById",
  a.due_on as "dueOn", a.state, a.note, a.ended_at as "endedAt"`;

const byIdColumn = { sql: 'a.id', type: 'uuid', field: 'id' } as const;
const orders: Readonly<Record<ActionOrder, Order>> = {
  due: { name: 'due', direction: 'asc', columns: [{ sql: 'a.due_on', type: 'date', field: 'dueOn' }, byIdColumn] },
  newest: { name: 'newest', direction: 'desc', columns: [byIdColumn] },
};

/** Actions of any origin: filtered, sorted and paged in SQL through the viewer's eyes. */
@Injectable()
export class ActionReader {
  constructor(private readonly db: Database) {}

  async page({ scope, filter, orderBy, first, after }: ActionsArgs): Promise<Page<ActionRow>> {
    const parameters = new Parameters();
    const where = [await visibleScope(this.db, 'a.scope_id'), ...conditions(filter, parameters, await dayOfAct(this.db))];
    if (scope) where.push(await withinScope(this.db, 'a.scope_id', scope, parameters.addKey(scope)));
    return readPage<ActionRow>(this.db, { select: await columns(this.db), from: 'action a', where, parameters, order: orders[orderBy] }, { first, after });
  }

  async byId(id: string): Promise<ActionRow | undefined> {
    return this.db.row<ActionRow>(`select ${await columns(this.db)} from action a where a.id = $1 and ${await visibleScope(this.db, 'a.scope_id')}`, [id]);
  }

  async byKey(key: string): Promise<ActionRow | undefined> {
    return this.db.row<ActionRow>(`select ${await columns(this.db)} from action a where a.id = (select record_id from record_key where key = $1) and ${await visibleScope(this.db, 'a.scope_id')}`, [key.toUpperCase()]);
  }

  /** Actions that follow from a record, batched. */
  async ofOrigin(originId: string): Promise<readonly ActionRow[]> {
    return (await loadOne(this.byOrigin, originId)) ?? [];
  }

  private readonly byOrigin = async (ids: readonly string[]): Promise<Map<string, ActionRow[]>> => {
    const rows = await this.db.rows<ActionRow>(`select ${await columns(this.db)} from action a where a.origin_id = any($1) and ${await visibleScope(this.db, 'a.scope_id')} order by a.due_on, a.id`, [ids]);
    return Map.groupBy(rows, (row) => row.originId ?? '');
  };
}

function conditions(filter: ActionFilter | undefined, parameters: Parameters, today: string): string[] {
  if (!filter) return [];
  const where: string[] = [];
  // A literal, so that the planner can use the partial index of open actions.
  if (filter.open || filter.overdue) where.push("a.state in ('open', 'inProgress')");
  if (filter.overdue) where.push(`a.due_on < ${parameters.add(today)}::date`);
  if (filter.states) where.push(`a.state = any(${parameters.add(filter.states)})`);
  if (filter.ownerId) where.push(`a.owner_id = ${parameters.add(filter.ownerId)}`);
  if (filter.originKind) where.push(`a.origin_kind = ${parameters.add(filter.originKind)}`);
  if (filter.text) where.push(`a.title ilike ${parameters.addPart(filter.text)}`);
  return where;
}
