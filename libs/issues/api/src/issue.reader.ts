import { Injectable } from '@nestjs/common';
import type { IssueState } from '@tranche/issues/domain/issue.ts';
import { withinScope } from '@tranche/organisation/api/offers.ts';
import { Database, type Row } from '@tranche/shared/api/database.ts';
import { byId, loadOne } from '@tranche/shared/api/loader.ts';
import { Parameters, readPage, type Order, type Page } from '@tranche/shared/api/page.ts';
import { dayOfAct, visibleScope } from '@tranche/shared/api/policy.ts';
import type { IssueFilter, IssueOrder, IssuesArgs, IssueSummary } from './issue.type.ts';

/** A row of the register as its fields resolve from it. */
export interface IssueRow extends IssueState, Row {
  readonly id: string;
  readonly key: string;
  readonly version: number;
  readonly closedOn: string | null;
  readonly createdAt: string;
}

const columns = `i.id, i.key, i.version, i.scope_id as "scopeId", i.type, i.state, i.title, i.description, i.language, i.raised_by_id as "raisedById", i.raised_for as "raisedFor",
  i.source, i.owner_id as "ownerId", i.priority, i.severity, i.due_on as "dueOn", i.risk_id as "riskId", i.impacts, i.cost_impact as "costImpact", i.currency, i.days_impact as "daysImpact",
  i.options, i.recommended_option as "recommendedOption", i.recommendation, i.decider, i.route_rules as "routeRules", i.outcome, i.chosen_option as "chosenOption",
  i.decided_by_id as "decidedById", i.decided_on as "decidedOn", i.deferred_until as "deferredUntil", i.resolution, i.close_kind as "closeKind", i.closed_on as "closedOn",
  i.created_at as "createdAt", i.due_sort as "dueSort", i.priority_rank as "priorityRank", i.severity_rank as "severityRank"`;

const id = { sql: 'i.id', type: 'uuid', field: 'id' };
const by = (name: IssueOrder, direction: Order['direction'], ...first: Order['columns']): Order => ({ name, direction, columns: [...first, id] });
const due = { sql: 'i.due_sort', type: 'date', field: 'dueSort' };
const priority = { sql: 'i.priority_rank', type: 'smallint', field: 'priorityRank' };
const severity = { sql: 'i.severity_rank', type: 'smallint', field: 'severityRank' };
const title = { sql: 'i.title', type: 'text', field: 'title' };

const orders: Readonly<Record<IssueOrder, Order>> = {
  newest: by('newest', 'desc'), oldest: by('oldest', 'asc'), dueSoonest: by('dueSoonest', 'asc', due), dueLatest: by('dueLatest', 'desc', due),
  priorityHighest: by('priorityHighest', 'desc', priority), priorityLowest: by('priorityLowest', 'asc', priority),
  severityHighest: by('severityHighest', 'desc', severity), severityLowest: by('severityLowest', 'asc', severity), titleUp: by('titleUp', 'asc', title), titleDown: by('titleDown', 'desc', title),
};

/** Issue lists: filtered, sorted and paged in SQL through the actor's view. */
@Injectable()
export class IssueReader {
  constructor(private readonly db: Database) {}

  async page({ scope, filter, orderBy, first, after }: IssuesArgs): Promise<Page<IssueRow>> {
    const parameters = new Parameters();
    const where = [await visibleScope(this.db, 'i.scope_id'), ...conditions(filter, parameters, await dayOfAct(this.db))];
    if (scope) where.push(await withinScope(this.db, 'i.scope_id', scope, parameters.addKey(scope)));
    return readPage<IssueRow>(this.db, { select: columns, from: 'issue i', where, parameters, order: orders[orderBy] }, { first, after });
  }

  async summary(scope: string | undefined): Promise<IssueSummary> {
    const parameters = new Parameters();
    const where = ["i.state <> 'closed'", await visibleScope(this.db, 'i.scope_id')];
    if (scope) where.push(await withinScope(this.db, 'i.scope_id', scope, parameters.addKey(scope)));
    const today = parameters.add(await dayOfAct(this.db));
    const row = await this.db.row<IssueSummary & Row>(
      `select count(*)::int as open, count(*) filter (where i.due_sort < ${today}::date)::int as overdue, count(*) filter (where i.owner_id is null)::int as unowned,
         count(*) filter (where i.state = 'raised')::int as raised, count(*) filter (where i.state = 'proposed')::int as proposed, count(*) filter (where i.priority = 'must')::int as must
       from issue i where ${where.join(' and ')}`, parameters.values);
    return row ?? { open: 0, overdue: 0, unowned: 0, raised: 0, proposed: 0, must: 0 };
  }

  /** Many by id in one statement; what the actor may not see is missing. */
  private readonly read = async (ids: readonly string[]): Promise<Map<string, IssueRow>> =>
    byId(await this.db.rows<IssueRow>(`select ${columns} from issue i where i.id = any($1) and ${await visibleScope(this.db, 'i.scope_id')}`, [ids]));

  byId(issueId: string): Promise<IssueRow | undefined> {
    return loadOne(this.read, issueId);
  }

  async byKey(key: string): Promise<IssueRow | undefined> {
    return this.db.row<IssueRow>(`select ${columns} from issue i where i.id = (select record_id from record_key where key = $1) and ${await visibleScope(this.db, 'i.scope_id')}`, [key.trim().toUpperCase()]);
  }
}

function conditions(filter: IssueFilter | undefined, parameters: Parameters, today: string): string[] {
  if (!filter) return [];
  const where: string[] = [];
  // A literal, so that the planner can use the partial indexes of open issues.
  if (filter.open || filter.overdue) where.push("i.state <> 'closed'");
  if (filter.states) where.push(`i.state = any(${parameters.add(filter.states)})`);
  if (filter.types) where.push(`i.type = any(${parameters.add(filter.types)})`);
  if (filter.priorities) where.push(`i.priority = any(${parameters.add(filter.priorities)})`);
  if (filter.ownerId) where.push(`i.owner_id = ${parameters.add(filter.ownerId)}`);
  if (filter.unowned) where.push('i.owner_id is null');
  if (filter.overdue) where.push(`i.due_sort < ${parameters.add(today)}::date`);
  if (filter.text) where.push(`i.title ilike ${parameters.addPart(filter.text)}`);
  return where;
}
