import { Injectable } from '@nestjs/common';
import { budgetYear, type BudgetYear, type YearSums } from '@tranche/finance/domain/budget-year.ts';
import { spreadExpected } from '@tranche/finance/domain/expected-cost.ts';
import { fiscalYear } from '@tranche/finance/domain/fiscal-year.ts';
import { maskedTotal } from '@tranche/finance/domain/masked-sum.ts';
import { organisationFacts } from '@tranche/organisation/api/offers.ts';
import { Database, type Row } from '@tranche/shared/api/database.ts';
import { dayOfAct, hiddenScopes, visibleScope } from '@tranche/shared/api/policy.ts';
import type { Day } from '@tranche/shared/domain/day.ts';
import { MoneyPorts, type ExpectedRow } from './money.ports.ts';

const measures = ['allocation', 'released', 'carriedOn', 'committed', 'openCommitments', 'actual', 'forecast'] as const;
type Measure = (typeof measures)[number];

/** Sums of one fiscal year, currency and group; a restricted scope that the viewer may not read has a row of its own. */
interface PartRow extends YearSums {
  readonly groupId: string;
  readonly hidden: boolean;
}

/** A year as it is shown: `hidden` when a sum would give away the money of one restricted project, then that sum is null. */
export interface ShownYear {
  readonly fiscalYear: number;
  readonly currency: string;
  readonly sums: Readonly<Record<Measure, string | null>>;
  readonly completed: Pick<BudgetYear, 'available' | 'lapsed' | 'overReleased'> | null;
}

/*
 * Which scopes count: those below the asked one. Plans, forecasts, commitments and budgets follow the membership of the day
 * that is looked at; an actual stays with the parent of its own day, so a move changes no figure of the past (domain.md 5.3,
 * example `project-move-history`). What was spent before a project first belonged anywhere counts for its first parent.
 * Where nobody booked a forecast by year, it is what was spent and the rest of the project's forecast, see `MoneyPorts`.
 */
const parts = `
with below as (select descendant_id as scope_id, valid from scope_ancestor where ancestor_id = $1),
planned as (select distinct scope_id from cost_item where kind = 'forecast' and scope_id in (select scope_id from below)),
first as (select child_id as scope_id, min(lower(valid)) as since from membership where child_id in (select scope_id from below) group by child_id),
money as (
  select c.scope_id, c.fiscal_year, c.currency, 0::numeric as allocation, 0::numeric as released, 0::numeric as carried,
    case c.kind when 'commitment' then c.amount else 0 end as committed,
    case c.kind when 'commitment' then greatest(0, c.amount - coalesce((select sum(paid.amount) from cost_item paid where paid.settles_id = c.id), 0)) else 0 end as open,
    case c.kind when 'actual' then c.amount else 0 end as actual,
    case when c.kind = 'forecast' or (c.kind = 'actual' and e.scope_id is null) then c.amount else 0 end as forecast
  from cost_item c left join first f on f.scope_id = c.scope_id left join planned e on e.scope_id = c.scope_id
  where c.kind <> 'plan' and exists (select from below b where b.scope_id = c.scope_id
    and b.valid @> case c.kind when 'actual' then greatest(c.on_day, coalesce(f.since, c.on_day)) else $2::date end)
  union all
  select b.scope_id, b.fiscal_year, b.currency, b.amount, case when b.released then b.amount else 0 end, 0, 0, 0, 0, 0
  from budget_allocation b where exists (select from below w where w.scope_id = b.scope_id and w.valid @> $2::date)
  union all
  select b.scope_id, b.carried_from, b.currency, 0, 0, b.amount, 0, 0, 0, 0
  from budget_allocation b where b.carried_from is not null and exists (select from below w where w.scope_id = b.scope_id and w.valid @> $2::date)
)
select m.fiscal_year as "fiscalYear", m.currency, coalesce(parent.parent_id, m.scope_id) as "groupId", m.scope_id = any($3::uuid[]) as hidden,
  sum(m.allocation)::text as allocation, sum(m.released)::text as released, sum(m.carried)::text as "carriedOn", sum(m.committed)::text as committed,
  sum(m.open)::text as "openCommitments", sum(m.actual)::text as actual, sum(m.forecast)::text as forecast
from money m left join scope s on s.id = m.scope_id and s.kind = 'project'
left join membership parent on parent.child_id = s.id and parent.valid @> $2::date
group by m.fiscal_year, m.currency, coalesce(parent.parent_id, m.scope_id), m.scope_id = any($3::uuid[]), case when m.scope_id = any($3::uuid[]) then m.scope_id end
order by m.fiscal_year, m.currency`;

/** Money by fiscal year of a scope and everything below it (domain.md 5.3 "Budget year view"). */
@Injectable()
export class BudgetYearReader {
  constructor(private readonly db: Database, private readonly ports: MoneyPorts) {}

  /** Undefined when the viewer may not see the scope. */
  async ofScope(key: string): Promise<ShownYear[] | undefined> {
    const scopeId = await this.visibleScopeId(key);
    return scopeId === undefined ? undefined : this.ofScopeId(scopeId);
  }

  async visibleScopeId(key: string): Promise<string | undefined> {
    const scope = await this.db.row<{ id: string }>(`select s.id from scope s where s.id = (select record_id from record_key where key = $1) and ${await visibleScope(this.db, 's.id')}`, [key.trim().toUpperCase()]);
    return scope?.id;
  }

  async ofScopeId(scopeId: string): Promise<ShownYear[]> {
    const today = (await dayOfAct(this.db)) as Day;
    const hidden = await hiddenScopes(this.db);
    const { fiscalYearStartMonth } = await organisationFacts(this.db);
    const rows = await this.db.rows<PartRow & Row>(parts, [scopeId, today, hidden]);
    const expected = (await this.ports.expectedCosts(scopeId, today, hidden)).flatMap((row) => expectedParts(row, today, fiscalYearStartMonth));
    const years = Map.groupBy([...rows, ...expected], (row) => `${row.fiscalYear} ${row.currency}`);
    return [...years].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, group]) => shown(group, fiscalYear(today, fiscalYearStartMonth)));
  }
}

const nothing = Object.fromEntries(measures.map((measure) => [measure, '0.00'])) as Record<Measure, string>;

function expectedParts(row: ExpectedRow, today: Day, startMonth: number): PartRow[] {
  const { groupId, currency, hidden } = row;
  return spreadExpected(row, today, startMonth).map((part) => ({ ...nothing, groupId, currency, hidden, fiscalYear: part.fiscalYear, forecast: part.amount }));
}

function shown(rows: readonly PartRow[], current: number): ShownYear {
  const [{ fiscalYear: year, currency }] = rows as [PartRow];
  const sums = Object.fromEntries(measures.map((measure) => [measure, maskedTotal(rows.map((row) => ({ group: row.groupId, amount: row[measure], hidden: row.hidden })))])) as Record<Measure, string | null>;
  const complete = measures.every((measure) => sums[measure] !== null);
  return { fiscalYear: year, currency, sums, completed: complete ? budgetYear({ fiscalYear: year, currency, ...(sums as Record<Measure, string>) }, current) : null };
}
