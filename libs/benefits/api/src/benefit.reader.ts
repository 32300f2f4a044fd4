import { Injectable } from '@nestjs/common';
import { openBenefitStates, type Benefit as DomainBenefit } from '@tranche/benefits/domain/benefit.ts';
import type { ProfileDetails } from '@tranche/benefits/domain/profile-benefit.ts';
import { withinScope } from '@tranche/organisation/api/offers.ts';
import { Database, type Row } from '@tranche/shared/api/database.ts';
import { Parameters, readPage, type Order, type Page } from '@tranche/shared/api/page.ts';
import { visibleScope } from '@tranche/shared/api/policy.ts';
import type { BenefitOrder } from './benefit.enums.ts';
import { factColumns, type BenefitFacts } from './benefit.policies.ts';
import type { BenefitFilter, BenefitsArgs } from './benefit.type.ts';

/** A row of the register as its fields resolve from it. */
export interface BenefitRow extends DomainBenefit, ProfileDetails, BenefitFacts, Row {
  readonly id: string;
  readonly key: string;
  readonly version: number;
  readonly scopeId: string;
  readonly ownerId: string | null;
  readonly language: string;
  readonly startedOn: string | null;
  readonly dropReason: string | null;
}

const columns = `b.id, b.key, b.version, b.scope_id as "scopeId", b.title_de as "titleDe", b.title_en as "titleEn", b.language, b.kind, b.category, b.state, b.beneficiary,
  b.owner_id as "ownerId", b.measure_de as "measureDe", b.measure_en as "measureEn", b.method, b.unit, b.aggregation, b.confidence, b.measure_every_months as "measureEveryMonths",
  b.monetised_amount as "monetisedAmount", b.currency, b.hold_band as "holdBand", b.baseline_value as "baselineValue", b.baseline_on as "baselineOn", b.target_value as "targetValue",
  b.target_on as "targetOn", b.started_on as "startedOn", b.relapsed_on as "relapsedOn", b.drop_reason as "dropReason",
  f.urgency, f.realised_order as "realisedOrder", f.measurement_order as "measurementOrder"`;

const from = 'benefit b join benefit_figures f on f.id = b.id';

const byId = { sql: 'b.id', type: 'uuid', field: 'id' } as const;
const byFigureId = { sql: 'f.id', type: 'uuid', field: 'id' } as const;
const orders: Readonly<Record<BenefitOrder, Order>> = {
  urgency: { name: 'urgency', direction: 'asc', columns: [{ sql: 'f.urgency', type: 'smallint', field: 'urgency' }, byFigureId] },
  // Numbers are given in the order of creation, as ids are.
  key: { name: 'key', direction: 'asc', columns: [byId] },
  newest: { name: 'newest', direction: 'desc', columns: [byId] },
  realised: { name: 'realised', direction: 'desc', columns: [{ sql: 'f.realised_order', type: 'numeric', field: 'realisedOrder' }, byFigureId] },
  nextMeasurement: { name: 'nextMeasurement', direction: 'asc', columns: [{ sql: 'f.measurement_order', type: 'date', field: 'measurementOrder' }, byFigureId] },
};

/** Benefit lists: filtered, sorted and paged in SQL through the actor's view. */
@Injectable()
export class BenefitReader {
  constructor(private readonly db: Database) {}

  async page({ scope, filter, orderBy, first, after }: BenefitsArgs): Promise<Page<BenefitRow>> {
    const parameters = new Parameters();
    const where = [await visibleScope(this.db, 'b.scope_id'), ...(filter ? conditions(filter, parameters) : [])];
    if (scope) where.push(await inScope(this.db, scope, parameters.addKey(scope)));
    return readPage<BenefitRow>(this.db, { select: `${columns}, ${await factColumns(this.db)}`, from, where, parameters, order: orders[orderBy] }, { first, after });
  }

  byId(id: string): Promise<BenefitRow | undefined> {
    return this.one('b.id = $1', id);
  }

  byKey(key: string): Promise<BenefitRow | undefined> {
    return this.one('b.id = (select record_id from record_key where key = $1)', key.toUpperCase());
  }

  /** All approved benefits of a scope, or of the organisation, that were not dropped: for figures over all of them. */
  async approvedIn(scope: string | null | undefined): Promise<BenefitRow[]> {
    const parameters = new Parameters();
    const within = scope ? await inScope(this.db, scope, parameters.addKey(scope)) : 'true';
    return this.db.rows<BenefitRow>(
      `select ${columns}, ${await factColumns(this.db)} from ${from} where b.state in ('planned', 'realising', 'realised', 'closed') and ${await visibleScope(this.db, 'b.scope_id')} and ${within} order by b.id`, parameters.values);
  }

  private async one(condition: string, value: string): Promise<BenefitRow | undefined> {
    return this.db.row<BenefitRow>(`select ${columns}, ${await factColumns(this.db)} from ${from} where ${condition} and ${await visibleScope(this.db, 'b.scope_id')}`, [value]);
  }
}

/** Benefits of a portfolio or programme and of all below it; for a project those that it contributes to. */
export async function inScope(db: Database, scope: string, placeholder: string): Promise<string> {
  if (!/^p-/i.test(scope)) return withinScope(db, 'b.scope_id', scope, placeholder);
  return `exists (select from contribution c where c.benefit_id = b.id and ${await withinScope(db, 'c.project_id', scope, placeholder)})`;
}

function conditions(filter: BenefitFilter, parameters: Parameters): string[] {
  const where: string[] = [];
  if (filter.open) where.push(`b.state = any(${parameters.add([...openBenefitStates])})`);
  if (filter.kind) where.push(`b.kind = ${parameters.add(filter.kind)}`);
  if (filter.categories) where.push(`b.category = any(${parameters.add(filter.categories)})`);
  if (filter.states) where.push(`b.state = any(${parameters.add(filter.states)})`);
  if (filter.statuses) where.push(`f.status = any(${parameters.add(filter.statuses)})`);
  if (filter.ownerId) where.push(`b.owner_id = ${parameters.add(filter.ownerId)}`);
  if (filter.measurementOverdue) where.push('f.next_measurement_on < f.as_of');
  if (filter.text) where.push(textCondition(filter.text, parameters));
  return where;
}

function textCondition(text: string, parameters: Parameters): string {
  const part = parameters.addPart(text);
  return `(b.title_de ilike ${part} or b.title_en ilike ${part} or b.key = ${parameters.add(text.trim().toUpperCase())})`;
}
