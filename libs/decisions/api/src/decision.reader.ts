import { Injectable } from '@nestjs/common';
import type { Criterion } from '@tranche/decisions/domain/decision-option.ts';
import type { Decision } from '@tranche/decisions/domain/decision.ts';
import type { Tally } from '@tranche/decisions/domain/tally.ts';
import { withinScope } from '@tranche/organisation/api/offers.ts';
import { Database, type Row } from '@tranche/shared/api/database.ts';
import { byId, loadOne } from '@tranche/shared/api/loader.ts';
import { Parameters, readPage, type Order, type Page } from '@tranche/shared/api/page.ts';
import { dayOfAct, visibleScope } from '@tranche/shared/api/policy.ts';
import { currentActor } from '@tranche/shared/api/request-context.ts';
import type { DecisionFilter, DecisionOrder, DecisionsArgs } from './decisions.args.ts';

/** A row of the decision log as its fields resolve from it. */
export interface DecisionRow extends Omit<Decision, 'dueAt' | 'decidedAt'>, Row {
  readonly key: string;
  readonly version: number;
  readonly dueAt: string | null;
  readonly criteria: readonly Criterion[];
  readonly recommendedById: string | null;
  readonly submittedAt: string | null;
  readonly tally: Tally | null;
  readonly decidedAt: string | null;
  readonly decidedById: string | null;
  readonly subjectKind: string | null;
  readonly subjectId: string | null;
  readonly createdAt: string;
}

const columns = `d.id, d.key, d.version, d.scope_id as "scopeId", d.kind, d.state, d.language, d.question, d.context, d.author_id as "authorId", d.body_id as "bodyId",
  d.decider_id as "deciderId", d.due_on as "dueOn", d.due_at as "dueAt", d.evidence, d.criteria, d.recommendation, d.recommended_option_id as "recommendedOptionId",
  d.recommended_by_id as "recommendedById", d.not_data_based as "notDataBased", d.round, d.submitted_at as "submittedAt", d.outcome, d.chosen_option_id as "chosenOptionId",
  d.outcome_reason as "outcomeReason", d.tally, d.decided_at as "decidedAt", d.decided_by_id as "decidedById", d.effective_from as "effectiveFrom", d.effective_on as "effectiveOn",
  d.supersedes_id as "supersedesId", d.subject_kind as "subjectKind", d.subject_id as "subjectId", d.created_at as "createdAt", d.due_sort as "dueSort", d.effect_sort as "effectSort"`;

const byIdColumn = { sql: 'd.id', type: 'uuid', field: 'id' } as const;
const orders: Readonly<Record<DecisionOrder, Order>> = {
  newest: { name: 'newest', direction: 'desc', columns: [byIdColumn] },
  due: { name: 'due', direction: 'asc', columns: [{ sql: 'd.due_sort', type: 'date', field: 'dueSort' }, byIdColumn] },
  effective: { name: 'effective', direction: 'desc', columns: [{ sql: 'd.effect_sort', type: 'date', field: 'effectSort' }, byIdColumn] },
};

/** A ballot or a pending decision that still lacks the viewer's word, on an own seat or one that they are deputy of on this day. */
const awaits = (person: string, day: string) => `((d.state = 'pending' and d.decider_id = ${person}) or (d.state = 'voting' and d.due_at > coalesce(tranche.as_of(), tranche.now()) and exists (
  select from decision_seat s join seat t on t.body_id = d.body_id and t.role = s.role and (t.person_id = s.person_id or t.position = s.position) and t.valid @> ${day}
    where s.decision_id = d.id and s.round = d.round and ((s.person_id = ${person} and t.person_id = ${person}) or t.deputy_id = ${person})
    and not exists (select from vote v where v.decision_id = d.id and v.round = d.round and (v.seat_id = s.seat_id or v.cast_by_id = ${person}))
    and not exists (select from decision_conflict c where c.decision_id = d.id and c.person_id in (${person}, s.person_id)))))`;

/** The decision log: filtered, sorted and paged in SQL through the viewer's eyes. */
@Injectable()
export class DecisionReader {
  constructor(private readonly db: Database) {}

  async page({ scope, filter, orderBy, first, after }: DecisionsArgs): Promise<Page<DecisionRow>> {
    const parameters = new Parameters();
    const where = [await visibleScope(this.db, 'd.scope_id'), ...conditions(filter, parameters, await dayOfAct(this.db))];
    if (scope) where.push(await withinScope(this.db, 'd.scope_id', scope, parameters.addKey(scope)));
    return readPage<DecisionRow>(this.db, { select: columns, from: 'decision d', where, parameters, order: orders[orderBy] }, { first, after });
  }

  async byId(id: string): Promise<DecisionRow | undefined> {
    return (await this.many([id])).get(id);
  }

  async byKey(key: string): Promise<DecisionRow | undefined> {
    return this.db.row<DecisionRow>(`select ${columns} from decision d where d.id = (select record_id from record_key where key = $1) and ${await visibleScope(this.db, 'd.scope_id')}`, [key.toUpperCase()]);
  }

  /** One of many, batched; for links between decisions and from what they decide. */
  load(id: string | null): Promise<DecisionRow | undefined> {
    return id === null ? Promise.resolve(undefined) : loadOne(this.many, id);
  }

  private readonly many = async (ids: readonly string[]): Promise<Map<string, DecisionRow>> =>
    byId(await this.db.rows<DecisionRow>(`select ${columns} from decision d where d.id = any($1) and ${await visibleScope(this.db, 'd.scope_id')}`, [ids]));

  /** The decision that replaced this one, or is going to once it is in force. */
  successor(id: string): Promise<DecisionRow | undefined> {
    return loadOne(this.successors, id);
  }

  private readonly successors = async (ids: readonly string[]): Promise<Map<string, DecisionRow>> => {
    const rows = await this.db.rows<DecisionRow>(
      `select ${columns} from decision d where d.supersedes_id = any($1) and d.state <> 'withdrawn' and d.outcome is distinct from 'rejected' and ${await visibleScope(this.db, 'd.scope_id')} order by d.id`, [ids]);
    return new Map(rows.map((row) => [row.supersedesId ?? '', row]));
  };
}

function conditions(filter: DecisionFilter | undefined, parameters: Parameters, today: string): string[] {
  if (!filter) return [];
  const where: string[] = [];
  // A literal, so that the planner can use the partial index of open decisions.
  if (filter.open) where.push("d.state in ('draft', 'preparing', 'voting', 'pending')");
  if (filter.states) where.push(`d.state = any(${parameters.add(filter.states)})`);
  if (filter.kinds) where.push(`d.kind = any(${parameters.add(filter.kinds)})`);
  if (filter.outcome) where.push(`d.outcome = ${parameters.add(filter.outcome)}`);
  if (filter.awaitsViewer) where.push(awaits(`${parameters.add(currentActor().personId)}::uuid`, `${parameters.add(today)}::date`));
  if (filter.effectiveFrom) where.push(`d.effective_on >= ${parameters.add(filter.effectiveFrom)}::date`);
  if (filter.effectiveTo) where.push(`d.effective_on <= ${parameters.add(filter.effectiveTo)}::date`);
  if (filter.conditionsOpen) where.push("exists (select from condition c where c.decision_id = d.id and c.state = 'open')");
  if (filter.text) where.push(`d.question ilike ${parameters.addPart(filter.text)}`);
  return where;
}
