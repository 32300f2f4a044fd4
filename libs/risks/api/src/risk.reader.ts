import { Injectable } from '@nestjs/common';
import { withinScope, type PersonType, type ScopeType } from '@tranche/organisation/api/offers.ts';
import type { RiskResponseState, RiskState } from '@tranche/risks/domain/risk.ts';
import { defaultScoreSettings, rating, riskBands, type RiskBand } from '@tranche/risks/domain/score.ts';
import { addDays, type Day } from '@tranche/shared/domain/day.ts';
import { Database, type Row } from '@tranche/shared/api/database.ts';
import { byId, loadOne, oneOf } from '@tranche/shared/api/loader.ts';
import { Parameters, readPage, withRelated, type Order, type Page } from '@tranche/shared/api/page.ts';
import { dayOfAct, visibleScope } from '@tranche/shared/api/policy.ts';
import { localText } from '@tranche/shared/api/shared.types.ts';
import type { RiskFilter, RiskOrder, RisksArgs } from './risk.type.ts';

/** A row of the register as it is read. */
interface StoredRisk extends RiskState, Row {
  readonly id: string;
  readonly key: string;
  readonly version: number;
  readonly score: number;
  readonly scoreBefore: number | null;
  readonly expectedValue: string | null;
  readonly residualValue: string | null;
  readonly closedOn: string | null;
  readonly createdAt: string;
  readonly owner: PersonType | null;
  readonly scope: Omit<ScopeType, 'title'> & { readonly titleDe: string; readonly titleEn: string | null };
}

/** A risk as its fields resolve from it. What lists show is complete here, since a field resolver costs for each row. */
export interface RiskRow extends StoredRisk {
  readonly scope: StoredRisk['scope'] & ScopeType;
  readonly band: RiskBand | null;
  readonly trend: 'better' | 'worse' | null;
}

export interface ResponseRow extends RiskResponseState, Row {
  readonly riskId: string;
}

export interface EstimateRow extends Row {
  readonly riskId: string;
  readonly onDay: string;
  readonly probability: number;
  readonly impact: number;
}

const columns = `r.id, r.key, r.version, r.scope_id as "scopeId", r.kind, r.state, r.title, r.event, r.cause, r.effect, r.category, r.language,
  r.raised_by_id as "raisedById", r.owner_id as "ownerId", r.probability, r.impact, r.inherent_probability as "inherentProbability", r.inherent_impact as "inherentImpact",
  r.residual_probability as "residualProbability", r.residual_impact as "residualImpact", r.score, r.score_before as "scoreBefore", r.probability_percent as "probabilityPercent",
  r.impact_money as "impactMoney", r.impact_min as "impactMin", r.impact_max as "impactMax", r.residual_percent as "residualPercent", r.residual_money as "residualMoney",
  r.expected_value as "expectedValue", r.residual_value as "residualValue", r.currency, r.impact_days as "impactDays", r.proximity, r.proximity_on as "proximityOn",
  r.response_category as "responseCategory", r.close_reason as "closeReason", r.close_note as "closeNote", r.closed_on as "closedOn", r.occurred_on as "occurredOn", r.occurrences,
  r.escalated_from_id as "escalatedFromId", r.last_review_on as "lastReviewOn", r.issue_id as "issueId", r.created_at as "createdAt",
  r.value_sort as "valueSort", r.proximity_sort as "proximitySort", r.review_sort as "reviewSort"`;

/** Owner and scope, shown nearly wherever a risk is. On a past day they may be unknown; the risk is shown nevertheless. */
const related = (day: string) => `
  (select json_build_object('id', o.id, 'version', o.version, 'key', o.key, 'displayName', o.display_name, 'active', o.active_to is null or o.active_to >= '${day}'::date) from person o where o.id = page."ownerId") as owner,
  coalesce((select json_build_object('id', s.id, 'version', s.version, 'visibility', s.visibility, 'key', s.key, 'kind', s.kind, 'titleDe', s.title_de, 'titleEn', s.title_en) from scope s where s.id = page."scopeId"), '{}') as scope`;

const id = { sql: 'r.id', type: 'uuid', field: 'id' };
const by = (name: RiskOrder, direction: Order['direction'], ...first: Order['columns']): Order => ({ name, direction, columns: [...first, id] });
const scoreColumn = { sql: 'r.score', type: 'smallint', field: 'score' };
const title = { sql: 'r.title', type: 'text', field: 'title' };
const value = { sql: 'r.value_sort', type: 'numeric', field: 'valueSort' };
const proximity = { sql: 'r.proximity_sort', type: 'date', field: 'proximitySort' };
const review = { sql: 'r.review_sort', type: 'date', field: 'reviewSort' };

const orders: Readonly<Record<RiskOrder, Order>> = {
  score: by('score', 'desc', scoreColumn), scoreLowest: by('scoreLowest', 'asc', scoreColumn), newest: by('newest', 'desc'), oldest: by('oldest', 'asc'),
  titleUp: by('titleUp', 'asc', title), titleDown: by('titleDown', 'desc', title), expectedValue: by('expectedValue', 'desc', value), expectedValueLowest: by('expectedValueLowest', 'asc', value),
  proximitySoonest: by('proximitySoonest', 'asc', proximity), proximityLatest: by('proximityLatest', 'desc', proximity),
  reviewLongestAgo: by('reviewLongestAgo', 'asc', review), reviewLatest: by('reviewLatest', 'desc', review),
};

/** Risk lists and what belongs to a risk: filtered, sorted and paged in SQL through the actor's view. */
@Injectable()
export class RiskReader {
  constructor(private readonly db: Database) {}

  async page({ scope, filter, orderBy, first, after }: RisksArgs): Promise<Page<RiskRow>> {
    const parameters = new Parameters();
    const today = (await dayOfAct(this.db)) as Day;
    const where = [await visibleScope(this.db, 'r.scope_id'), ...conditions(filter, parameters, today)];
    if (scope) where.push(await withinScope(this.db, 'r.scope_id', scope, parameters.addKey(scope)));
    const page = await readPage<StoredRisk>(this.db, { select: columns, from: 'risk r', where, parameters, order: orders[orderBy], related: related(today) }, { first, after });
    return page.map(shown);
  }

  private async where(condition: string, parameter: unknown, limit = ''): Promise<RiskRow[]> {
    const picked = `select ${columns} from risk r where ${condition} and ${await visibleScope(this.db, 'r.scope_id')} ${limit}`;
    return (await this.db.known<StoredRisk>(withRelated(picked, related(await dayOfAct(this.db))), [parameter])).map(shown);
  }

  /** Many by id in one statement; what the actor may not see is missing. */
  private readonly read = async (ids: readonly string[]): Promise<Map<string, RiskRow>> => {
    const { is, value } = oneOf(ids);
    return byId(await this.where(`r.id ${is}`, value));
  };

  byId(riskId: string): Promise<RiskRow | undefined> {
    return loadOne(this.read, riskId);
  }

  async byKey(key: string): Promise<RiskRow | undefined> {
    return (await this.where('r.id = (select record_id from record_key where key = $1)', key.trim().toUpperCase()))[0];
  }

  /** The open copy that was made of this risk last. */
  async copyOf(riskId: string): Promise<RiskRow | undefined> {
    return (await this.where('r.escalated_from_id = $1', riskId, 'order by r.id desc limit 1'))[0];
  }

  private readonly readResponses = async (ids: readonly string[]): Promise<Map<string, ResponseRow[]>> =>
    grouped(await this.db.known<ResponseRow>(
      `select id, risk_id as "riskId", category, text, actionee_id as "actioneeId", due_on as "dueOn", cost, currency, state, done_on as "doneOn", note from risk_response where risk_id = any($1) order by id`, [ids]));

  async responses(riskId: string): Promise<ResponseRow[]> {
    return (await loadOne(this.readResponses, riskId)) ?? [];
  }

  private readonly readHistory = async (ids: readonly string[]): Promise<Map<string, EstimateRow[]>> =>
    grouped(await this.db.known<EstimateRow>('select risk_id as "riskId", on_day as "onDay", probability, impact from risk_estimate where risk_id = any($1) order by id', [ids]));

  async history(riskId: string): Promise<EstimateRow[]> {
    return (await loadOne(this.readHistory, riskId)) ?? [];
  }
}

function shown(risk: StoredRisk): RiskRow {
  const { titleDe, titleEn } = risk.scope;
  return Object.assign(risk, { scope: { ...risk.scope, title: localText(titleDe, titleEn) }, band: rating(risk)?.band ?? null, trend: trendOf(risk) });
}

function trendOf({ kind, score: now, scoreBefore }: StoredRisk): RiskRow['trend'] {
  if (scoreBefore === null || scoreBefore === now) return null;
  return now > scoreBefore === (kind === 'threat') ? 'worse' : 'better';
}

function grouped<T extends { riskId: string }>(rows: readonly T[]): Map<string, T[]> {
  return Map.groupBy(rows, (row) => row.riskId);
}

const { moderate, high, critical, reviewDays } = defaultScoreSettings;
const bandStarts: Readonly<Record<RiskBand, number>> = { low: 1, moderate, high, critical };

/** Scores of a band: from its start to just below the next one. */
function scoresOf(band: RiskBand): string {
  const next = riskBands[riskBands.indexOf(band) + 1];
  return `r.score between ${bandStarts[band]} and ${next ? bandStarts[next] - 1 : 25}`;
}

function conditions(filter: RiskFilter | undefined, parameters: Parameters, today: Day): string[] {
  if (!filter) return [];
  const where: string[] = [];
  // A literal, so that the planner can use the partial indexes of open risks.
  if (filter.open || filter.reviewOverdue) where.push("r.state <> 'closed'");
  if (filter.kind) where.push(`r.kind = ${parameters.add(filter.kind)}`);
  if (filter.states) where.push(`r.state = any(${parameters.add(filter.states)})`);
  if (filter.categories) where.push(`r.category = any(${parameters.add(filter.categories)})`);
  if (filter.bands) where.push(`(${filter.bands.map(scoresOf).join(' or ') || 'false'})`);
  if (filter.ownerId) where.push(`r.owner_id = ${parameters.add(filter.ownerId)}`);
  if (filter.unowned) where.push('r.owner_id is null');
  if (filter.minScore) where.push(`r.score >= ${parameters.add(filter.minScore)}`);
  if (filter.probabilities) where.push(`r.probability = any(${parameters.add(filter.probabilities)}::smallint[])`);
  if (filter.impacts) where.push(`r.impact = any(${parameters.add(filter.impacts)}::smallint[])`);
  if (filter.reviewOverdue) where.push(`r.state in ('assessed', 'responding', 'monitored') and r.review_sort < ${parameters.add(addDays(today, -reviewDays))}::date`);
  if (filter.withoutValue) where.push('r.expected_value is null');
  if (filter.text) where.push(`r.title ilike ${parameters.addPart(filter.text)}`);
  return where;
}
