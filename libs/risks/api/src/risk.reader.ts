import { Injectable } from '@nestjs/common';
import { withinScope } from '@tranche/organisation/api/offers.ts';
import { Database, type Row } from '@tranche/shared/api/database.ts';
import { Parameters, readPage, type Order, type Page } from '@tranche/shared/api/page.ts';
import { visibleScope } from '@tranche/shared/api/policy.ts';
import type { RiskState } from '@tranche/risks/domain/risk.ts';
import type { RiskFilter, RiskOrder, RisksArgs } from './risk.type.ts';

/** A row of the register as its fields resolve from it. */
export interface RiskRow extends Omit<RiskState, never>, Row {
  readonly id: string;
  readonly key: string;
  readonly version: number;
  readonly score: number;
  readonly createdAt: string;
}

const columns = `r.id, r.key, r.version, r.scope_id as "scopeId", r.kind, r.state, r.title, r.event, r.cause, r.effect, r.category, r.language,
  r.raised_by_id as "raisedById", r.owner_id as "ownerId", r.probability, r.impact, r.inherent_probability as "inherentProbability", r.inherent_impact as "inherentImpact",
  r.residual_probability as "residualProbability", r.residual_impact as "residualImpact", r.score, r.probability_percent as "probabilityPercent",
  r.impact_money as "impactMoney", r.impact_min as "impactMin", r.impact_max as "impactMax", r.residual_percent as "residualPercent", r.residual_money as "residualMoney",
  r.currency, r.impact_days as "impactDays", r.proximity, r.proximity_on as "proximityOn", r.response_category as "responseCategory", r.close_reason as "closeReason",
  r.close_note as "closeNote", r.occurred_on as "occurredOn", r.occurrences, r.escalated_from_id as "escalatedFromId", r.last_review_on as "lastReviewOn", r.issue_id as "issueId", r.created_at as "createdAt"`;

const orders: Readonly<Record<RiskOrder, Order>> = {
  score: { name: 'score', direction: 'desc', columns: [{ sql: 'r.score', type: 'int', field: 'score' }, { sql: 'r.id', type: 'uuid', field: 'id' }] },
  newest: { name: 'newest', direction: 'desc', columns: [{ sql: 'r.id', type: 'uuid', field: 'id' }] },
};

/** Risk lists: filtered, sorted and paged in SQL through the actor's view. */
@Injectable()
export class RiskReader {
  constructor(private readonly db: Database) {}

  async page({ scope, filter, orderBy, first, after }: RisksArgs): Promise<Page<RiskRow>> {
    const parameters = new Parameters();
    const where = [await visibleScope(this.db, 'r.scope_id'), ...conditions(filter, parameters)];
    if (scope) where.push(await withinScope(this.db, 'r.scope_id', parameters.add(scope)));
    return readPage<RiskRow>(this.db, { select: columns, from: 'risk r', where, parameters, order: orders[orderBy] }, { first, after });
  }

  async byId(id: string): Promise<RiskRow | undefined> {
    return this.db.row<RiskRow>(`select ${columns} from risk r where r.id = $1 and ${await visibleScope(this.db, 'r.scope_id')}`, [id]);
  }

  async byKey(key: string): Promise<RiskRow | undefined> {
    return this.db.row<RiskRow>(`select ${columns} from risk r where r.id = (select record_id from record_key where key = $1) and ${await visibleScope(this.db, 'r.scope_id')}`, [key.toUpperCase()]);
  }
}

function conditions(filter: RiskFilter | undefined, parameters: Parameters): string[] {
  if (!filter) return [];
  const where: string[] = [];
  // A literal, so that the planner can use the partial index of open risks.
  if (filter.open) where.push("r.state <> 'closed'");
  if (filter.kind) where.push(`r.kind = ${parameters.add(filter.kind)}`);
  if (filter.states) where.push(`r.state = any(${parameters.add(filter.states)})`);
  if (filter.ownerId) where.push(`r.owner_id = ${parameters.add(filter.ownerId)}`);
  if (filter.minScore) where.push(`r.score >= ${parameters.add(filter.minScore)}`);
  if (filter.text) where.push(`r.title ilike ${parameters.add(`%${filter.text.replaceAll(/[\\%_]/g, '\\$&')}%`)}`);
  return where;
}
