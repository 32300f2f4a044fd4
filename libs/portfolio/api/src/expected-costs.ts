import { Injectable, type OnModuleInit } from '@nestjs/common';
import { MoneyPorts, type ExpectedRow } from '@tranche/finance/api/offers.ts';
import { Database } from '@tranche/shared/api/database.ts';

// Before figures exist, a project is expected to cost its budget, as in the sums of an overview.
const rest = `
  select coalesce(m.parent_id, a.ancestor_id) as "groupId", p.currency, (p.id = any($3::uuid[])) as hidden,
    (coalesce(f.forecast, p.budget, 0) - coalesce(f.actual, 0))::numeric(18, 2)::text as amount, p.planned_start::text as "from", coalesce(f.forecast_end, p.planned_end)::text as "to"
  from scope_ancestor a join project p on p.id = a.descendant_id
    left join project_figures f on f.id = p.id left join membership m on m.child_id = p.id and m.valid @> $2::date
  where a.ancestor_id = $1 and a.valid @> $2::date and p.state <> 'declined' and coalesce(f.forecast, p.budget, 0) <> coalesce(f.actual, 0)
    and not exists (select from cost_item c where c.scope_id = p.id and c.kind = 'forecast')`;

/** Tells the money by fiscal year what the figures of projects still expect. */
@Injectable()
export class ExpectedCosts implements OnModuleInit {
  constructor(private readonly db: Database, private readonly ports: MoneyPorts) {}

  onModuleInit(): void {
    this.ports.expectedCosts = (scopeId, today, hidden) => this.db.rows<ExpectedRow>(rest, [scopeId, today, hidden]);
  }
}
