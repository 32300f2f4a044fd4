import { Injectable } from '@nestjs/common';
import type { StageMoney } from '@tranche/governance/domain/project-figures.ts';
import type { Tolerance } from '@tranche/governance/domain/tolerance.ts';
import { Database } from '@tranche/shared/api/database.ts';
import { oneOf } from '@tranche/shared/api/loader.ts';
import type { Day } from '@tranche/shared/domain/day.ts';

export interface StageFact extends StageMoney {
  readonly id: string;
  readonly key: string;
  readonly number: number;
}

/** What the figures of a project follow from, read in one statement for many projects. */
export interface ProjectFacts extends Record<string, unknown> {
  readonly id: string;
  readonly orgId: string;
  readonly key: string;
  readonly state: string;
  readonly budget: string | null;
  readonly currency: string;
  readonly plannedEnd: Day | null;
  readonly reportRhythmDays: number;
  readonly stages: readonly StageFact[];
  readonly otherActual: string;
  readonly tolerances: readonly Tolerance[];
  readonly residualExposure: string;
  readonly risksAboveLine: number;
  readonly openRisks: number;
  readonly topRiskScore: number;
  readonly openIssues: number;
  readonly overdueIssues: number;
  readonly undecidedExceptions: number;
}

/** Score from which a single risk counts as above the line of its level (domain.md 3.13; critical band of 5.1). */
export const riskLine = 15;

// Money of another currency is not added in silence; it needs a rate table and stays out of these sums.
const actualOf = (condition: string) =>
  `(select coalesce(sum(c.amount), 0)::numeric(18, 2) from cost_item c where c.kind = 'actual' and c.currency = p.currency and ${condition})`;

const stages = `(select coalesce(jsonb_agg(jsonb_build_object(
    'id', s.id, 'key', s.key, 'number', s.number, 'state', s.state, 'budget', s.budget::text, 'plannedEnd', s.planned_end::text, 'actualEnd', s.actual_end::text,
    'actual', ${actualOf('c.stage_id = s.id')}::text,
    'forecast', (select jsonb_build_object('reportOn', f.report_on::text, 'cost', f.cost::text, 'endOn', f.end_on::text) from stage_forecast f where f.stage_id = s.id order by f.report_on desc limit 1)
  ) order by s.number), '[]') from stage s where s.project_id = p.id)`;

const tolerances = `(select coalesce(jsonb_agg(jsonb_build_object('dimension', t.dimension, 'unit', t.unit, 'upper', t.upper::text, 'lower', t.lower::text)), '[]')
  from tolerance t where t.scope_id = p.id and t.stage_id is null)`;

// One pass over the open risks of a project, which may be hundreds. The exposure takes the residual estimate where a
// response is planned, else the current one; an opportunity lowers it.
const risks = `(select count(*)::int as open,
    count(*) filter (where r.kind = 'threat' and r.score >= ${riskLine})::int as "aboveLine",
    coalesce(max(r.score) filter (where r.kind = 'threat'), 0)::int as "topScore",
    coalesce(sum((case r.kind when 'threat' then 1 else -1 end) * coalesce(r.residual_percent, r.probability_percent) / 100 * coalesce(r.residual_money, r.impact_money))
      filter (where coalesce(r.currency, p.currency) = p.currency), 0)::text as exposure
  from risk r where r.scope_id = p.id and r.state <> 'closed')`;

const issues = `(select count(*)::int as open, count(*) filter (where i.due_on < $2::date)::int as overdue from issue i where i.scope_id = p.id and i.state <> 'closed')`;

const columns = `p.id, p.org_id as "orgId", sc.key, p.state, p.budget::text, p.currency, p.planned_end as "plannedEnd", p.report_rhythm_days as "reportRhythmDays",
  ${stages} as stages, ${actualOf('c.scope_id = p.id and c.stage_id is null')}::text as "otherActual", ${tolerances} as tolerances,
  risks.exposure as "residualExposure", risks.open as "openRisks", risks."aboveLine" as "risksAboveLine", risks."topScore" as "topRiskScore", issues.open as "openIssues", issues.overdue as "overdueIssues",
  (select count(*)::int from exception_report e where e.scope_id = p.id and e.state <> 'decided') as "undecidedExceptions"`;

@Injectable()
export class ProjectFactsReader {
  constructor(private readonly db: Database) {}

  /**
   * Keeps other acts on these projects waiting until this one has ended: each computes from what the one before it left.
   * The rows of the projects exist before their figures do, and foreign keys do not wait for this kind of lock.
   */
  async lock(scopeIds: readonly string[]): Promise<void> {
    await this.db.rows('select from project where id = any($1) order by id for no key update', [scopeIds]);
  }

  /** Facts of the projects among these scopes; other kinds of scopes have none. */
  of(scopeIds: readonly string[], today: string): Promise<ProjectFacts[]> {
    const { is, value } = oneOf(scopeIds);
    return this.db.rows<ProjectFacts>(`select ${columns} from project p join scope sc on sc.id = p.id cross join lateral ${risks} risks cross join lateral ${issues} issues where p.id ${is}`, [value, today]);
  }
}
