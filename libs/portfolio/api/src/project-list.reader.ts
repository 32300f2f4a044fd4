import { Injectable } from '@nestjs/common';
import { statusOn } from '@tranche/governance/api/offers.ts';
import { withinScope } from '@tranche/organisation/api/offers.ts';
import { projectColumns, type ProjectRow } from '@tranche/projects/api/offers.ts';
import { Database } from '@tranche/shared/api/database.ts';
import { Parameters, readPage, type Order, type Page } from '@tranche/shared/api/page.ts';
import { dayOfAct, visibleScope } from '@tranche/shared/api/policy.ts';
import type { ProjectFilter, ProjectOrder, ProjectsArgs } from './project-list.type.ts';

const id = { sql: 'p.id', type: 'uuid', field: 'id' } as const;
// Place in "worst first": the same order as the status of a roll-up.
const statusPlace = (day: string) => `coalesce(array_position(array['complete', 'paused', 'onCourse', 'notAssessed', 'attention', 'outside'], ${statusOn(`'${day}'::date`)}), 0)`;
const costUsage = 'coalesce(f.cost_usage, -1)';
const forecast = 'coalesce(f.forecast, p.budget, 0)';
const plannedEnd = "coalesce(p.planned_end, 'infinity'::date)";

type Sorted = Pick<Order, 'direction'> & { readonly sql: (day: string) => string; readonly type: string; readonly field: string };

const title = { sql: () => 's.title_de', type: 'text', field: 'titleDe' } as const;
const status = { sql: statusPlace, type: 'int', field: 'statusPlace' } as const;
const usage = { sql: () => costUsage, type: 'numeric', field: 'costUsage' } as const;
const expected = { sql: () => forecast, type: 'numeric', field: 'forecast' } as const;
const end = { sql: () => plannedEnd, type: 'date', field: 'endPlace' } as const;

const sorts: Readonly<Record<Exclude<ProjectOrder, 'key' | 'newest'>, Sorted>> = {
  titleUp: { ...title, direction: 'asc' }, titleDown: { ...title, direction: 'desc' },
  status: { ...status, direction: 'desc' }, statusBest: { ...status, direction: 'asc' },
  costUsage: { ...usage, direction: 'desc' }, costUsageLowest: { ...usage, direction: 'asc' },
  forecast: { ...expected, direction: 'desc' }, forecastLowest: { ...expected, direction: 'asc' },
  plannedEnd: { ...end, direction: 'asc' }, plannedEndLatest: { ...end, direction: 'desc' },
};

function orderOf(name: ProjectOrder, day: string): Order {
  // Numbers are given in the order of creation, as ids are.
  if (name === 'key' || name === 'newest') return { name, direction: name === 'key' ? 'asc' : 'desc', columns: [id] };
  const { sql, type, field, direction } = sorts[name];
  return { name, direction, columns: [{ sql: sql(day), type, field }, id] };
}

/** The list of projects: filtered, sorted and paged in SQL over their figures, through the actor's view. */
@Injectable()
export class ProjectListReader {
  constructor(private readonly db: Database) {}

  async page({ scope, filter, orderBy, first, after }: ProjectsArgs): Promise<Page<ProjectRow>> {
    const parameters = new Parameters();
    const day = await dayOfAct(this.db);
    const where = [await visibleScope(this.db, 'p.id'), ...conditions(filter, parameters, day)];
    if (scope) where.push(await withinScope(this.db, 'p.id', scope, parameters.addKey(scope)));
    return readPage<ProjectRow>(this.db, {
      select: `${projectColumns}, ${statusPlace(day)} as "statusPlace", ${costUsage}::text as "costUsage", ${forecast}::text as forecast, ${plannedEnd}::text as "endPlace"`,
      from: 'project p join scope s on s.id = p.id left join project_figures f on f.id = p.id', where, parameters, order: orderOf(orderBy, day),
    }, { first, after });
  }
}

function conditions(filter: ProjectFilter | undefined, parameters: Parameters, day: string): string[] {
  if (!filter) return [];
  const where: string[] = [];
  const status = statusOn(`'${day}'::date`);
  if (filter.states) where.push(`p.state = any(${parameters.add(filter.states)})`);
  if (filter.open) where.push("p.state not in ('closed', 'declined')");
  if (filter.statuses) where.push(`coalesce(${status}, 'notAssessed') = any(${parameters.add(filter.statuses)})`);
  if (filter.deviating) where.push(`(p.state = 'exception' or ${status} in ('attention', 'outside'))`);
  if (filter.managerId) where.push(`exists (select from role_assignment r where r.scope_id = p.id and r.role = 'projectManager' and r.person_id = ${parameters.add(filter.managerId)} and r.valid @> '${day}'::date)`);
  if (filter.text) {
    const pattern = parameters.addPart(filter.text);
    where.push(`(s.title_de ilike ${pattern} or s.title_en ilike ${pattern} or s.key = upper(${parameters.add(filter.text.trim())}))`);
  }
  return where;
}
