import { Injectable } from '@nestjs/common';
import type { BudgetAllocation, CostItem } from '@tranche/finance/domain/cost-item.ts';
import { withinScope } from '@tranche/organisation/api/offers.ts';
import { Database, type Row } from '@tranche/shared/api/database.ts';
import { Parameters, readPage, type Order, type Page } from '@tranche/shared/api/page.ts';
import { visibleScope } from '@tranche/shared/api/policy.ts';
import type { CostItemFilter, CostItemsArgs } from './finance.type.ts';

export interface CostItemRow extends CostItem, Row {
  readonly id: string;
  readonly version: number;
}

export interface AllocationRow extends BudgetAllocation, Row {
  readonly id: string;
  readonly version: number;
}

const columns = `c.id, c.version, c.scope_id as "scopeId", c.stage_id as "stageId", c.category, c.kind, c.amount::text as amount, c.currency, c.fiscal_year as "fiscalYear",
  c.on_day::text as "onDay", c.booked_on::text as "bookedOn", c.settles_id as "settlesId", c.funding, c.budget_line as "budgetLine", c.note`;

const newest: Order = { name: 'newest', direction: 'desc', columns: [{ sql: 'c.on_day', type: 'date', field: 'onDay' }, { sql: 'c.id', type: 'uuid', field: 'id' }] };

/** The register of cost items and allocations, through the actor's view. */
@Injectable()
export class CostItemReader {
  constructor(private readonly db: Database) {}

  async page({ scope, filter, first, after }: CostItemsArgs): Promise<Page<CostItemRow>> {
    const parameters = new Parameters();
    const where = [await visibleScope(this.db, 'c.scope_id'), ...conditions(filter, parameters)];
    if (scope) where.push(await withinScope(this.db, 'c.scope_id', scope, parameters.addKey(scope)));
    return readPage<CostItemRow>(this.db, { select: columns, from: 'cost_item c', where, parameters, order: newest }, { first, after });
  }

  async byId(id: string): Promise<CostItemRow | undefined> {
    return this.db.row<CostItemRow>(`select ${columns} from cost_item c where c.id = $1 and ${await visibleScope(this.db, 'c.scope_id')}`, [id]);
  }

  async allocation(id: string): Promise<AllocationRow | undefined> {
    return this.db.row<AllocationRow>(`${allocations} where b.id = $1 and ${await visibleScope(this.db, 'b.scope_id')}`, [id]);
  }

  /** Allocations of a scope itself, by year. */
  async allocationsOf(key: string): Promise<AllocationRow[]> {
    return this.db.rows<AllocationRow>(`${allocations} where b.scope_id = (select record_id from record_key where key = $1) and ${await visibleScope(this.db, 'b.scope_id')} order by b.fiscal_year, b.id limit 200`, [key.trim().toUpperCase()]);
  }
}

const allocations = `select b.id, b.version, b.scope_id as "scopeId", b.fiscal_year as "fiscalYear", b.amount::text as amount, b.currency, b.released, b.carried_from as "carriedFrom", b.source from budget_allocation b`;

function conditions(filter: CostItemFilter | undefined, parameters: Parameters): string[] {
  if (!filter) return [];
  const where: string[] = [];
  if (filter.kind) where.push(`c.kind = ${parameters.add(filter.kind)}`);
  if (filter.category) where.push(`c.category = ${parameters.add(filter.category)}`);
  if (filter.fiscalYear) where.push(`c.fiscal_year = ${parameters.add(filter.fiscalYear)}`);
  if (filter.stageId) where.push(`c.stage_id = ${parameters.add(filter.stageId)}`);
  if (filter.late) where.push('c.booked_on > c.on_day');
  return where;
}
