import { Injectable } from '@nestjs/common';
import { statusOn } from '@tranche/governance/api/offers.ts';
import type { Status } from '@tranche/governance/domain/status.ts';
import type { RollUpRow } from '@tranche/portfolio/domain/roll-up.ts';
import type { ProjectState } from '@tranche/projects/domain/project.ts';
import { judgeSlice, sizeOf, type SizeFacts } from '@tranche/projects/domain/slice.ts';
import { settingsOfRequest } from '@tranche/projects/api/offers.ts';
import { Database, type Row } from '@tranche/shared/api/database.ts';
import { dayOfAct, hiddenScopes, visibleScope } from '@tranche/shared/api/policy.ts';
import { oncePerRequest } from '@tranche/shared/api/request-context.ts';

/** Projects of one parent, state and status, with the sums of their figures; a project that the viewer may not read is a row of its own. */
export interface SumRow extends Row, RollUpRow {
  readonly state: ProjectState;
  readonly status: Status | null;
}

// Before figures exist, a project is expected to cost its budget. Declined projects are no part of the portfolio.
const sums = (hidden: string) => `
  select coalesce(m.parent_id, a.ancestor_id) as parent, p.currency, p.state, case when f.id is not null then ${statusOn('$2::date')} end as status, ${hidden} as hidden,
    count(*)::int as projects, sum(coalesce(f.budget, p.budget, 0))::numeric(18, 2)::text as budget, sum(coalesce(f.actual, 0))::numeric(18, 2)::text as actual,
    sum(coalesce(f.forecast, p.budget, 0))::numeric(18, 2)::text as forecast
  from scope_ancestor a join project p on p.id = a.descendant_id
    left join project_figures f on f.id = p.id left join membership m on m.child_id = p.id and m.valid @> $2::date
  where a.ancestor_id = $1 and a.valid @> $2::date and p.state <> 'declined'
  group by 1, 2, 3, 4, 5, case when ${hidden} then p.id end`;

/** Sums over the figures of all projects below a scope, on the day that is looked at. */
@Injectable()
export class PortfolioSums {
  constructor(private readonly db: Database) {}

  async of(scopeId: string): Promise<SumRow[]> {
    return this.db.known<SumRow>(sums('(p.id = any($3::uuid[]))'), [scopeId, await dayOfAct(this.db), await hiddenScopes(this.db)]);
  }

  /** Open projects whose slice is too big; the rule is the domain's, so the sizes are read and judged. */
  async tooBig(scopeId: string): Promise<number> {
    const rows = await this.db.rows<SizeFacts & Row>(
      `select p.planned_start::text as "plannedStart", p.planned_end::text as "plannedEnd", p.budget::text as budget, p.currency, p.first_benefit_on::text as "firstBenefitOn",
         p.product_count as "productCount", p.people_count as "peopleCount", (select count(*)::int from stage st where st.project_id = p.id and st.state <> 'stopped') as "stageCount"
       from scope_ancestor a join project p on p.id = a.descendant_id
       where a.ancestor_id = $1 and a.valid @> $2::date and p.state not in ('closed', 'declined') and ${await visibleScope(this.db, 'p.id')}`, [scopeId, await dayOfAct(this.db)]);
    const { sliceLimits, currency } = await settingsOfRequest(this.db);
    return rows.filter((row) => judgeSlice(sizeOf(row, currency), sliceLimits).signal === 'tooBig').length;
  }

  /** Benefits below a scope by status; dropped ones are left out, dis-benefits are counted like the others. Read once a request. */
  benefits(scopeId: string): Promise<Partial<Record<string, number>>> {
    return oncePerRequest(`portfolio.benefits ${scopeId}`, async () => {
      const rows = await this.db.rows<{ status: string; count: number }>(
        `select f.status, count(*)::int as count from scope_ancestor a join benefit b on b.scope_id = a.descendant_id join benefit_figures f on f.id = b.id
         where a.ancestor_id = $1 and a.valid @> $2::date and b.state <> 'dropped' and ${await visibleScope(this.db, 'b.scope_id')} group by f.status`, [scopeId, await dayOfAct(this.db)]);
      return Object.fromEntries(rows.map((row) => [row.status, row.count]));
    });
  }
}
