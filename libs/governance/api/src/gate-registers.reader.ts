import { Injectable } from '@nestjs/common';
import type { FrozenEntry, GateSnapshot } from '@tranche/governance/domain/gate-snapshot.ts';
import { Database, type Row } from '@tranche/shared/api/database.ts';
import type { Day } from '@tranche/shared/domain/day.ts';

type Milestone = GateSnapshot['milestones'][number];
type GateBenefit = GateSnapshot['benefits'][number];

interface Registers {
  readonly milestones: Milestone[];
  readonly risks: FrozenEntry[];
  readonly issues: FrozenEntry[];
  readonly benefits: GateBenefit[];
}

/** What a person may know who decides about a project: the project's own registers, and benefits of scopes that are open to all. */
@Injectable()
export class GateRegisters {
  constructor(private readonly db: Database) {}

  async of(projectId: string, stageId: string): Promise<Registers> {
    return { milestones: await this.milestones(projectId, stageId), risks: await this.risks(projectId), issues: await this.issues(projectId), benefits: await this.benefits(projectId) };
  }

  /** The five highest threats that are open. */
  private risks(projectId: string): Promise<FrozenEntry[]> {
    return this.db.rows<FrozenEntry & Row>(
      `select r.key, r.title, r.language, r.kind, r.state, r.score from risk r where r.scope_id = $1 and r.state <> 'closed' order by (r.kind = 'threat') desc, r.score desc, r.id limit 5`, [projectId]);
  }

  /** The five open issues that press most. */
  private issues(projectId: string): Promise<FrozenEntry[]> {
    return this.db.rows<FrozenEntry & Row>(
      `select i.key, i.title, i.language, i.type as kind, i.state, null as score from issue i where i.scope_id = $1 and i.state <> 'closed' order by i.severity_rank desc, i.priority_rank desc, i.due_sort, i.id limit 5`, [projectId]);
  }

  /** Milestones of the stage, or of the project where none is given to a stage. */
  private milestones(projectId: string, stageId: string): Promise<Milestone[]> {
    return this.db.rows<Milestone & Row>(
      `select m.key, m.title_de as "titleDe", m.title_en as "titleEn", m.baseline_on::text as "baselineOn", m.forecast_on::text as "forecastOn", m.actual_on::text as "actualOn"
       from milestone m where m.project_id = $1 and (m.stage_id = $2 or not exists (select from milestone o where o.stage_id = $2)) order by m.expected_on, m.id limit 12`, [projectId, stageId]);
  }

  /** Open as of today, also while a past day is looked at: what was closed since then is closed with its past. */
  private benefits(projectId: string): Promise<GateBenefit[]> {
    return this.db.rows<GateBenefit & Row>(
      `select b.key, b.title_de as "titleDe", b.title_en as "titleEn", c.share::text as share, round(f.realised_percent, 2)::text as "realisedPercent", b.target_on::text as "targetOn"
       from contribution c join benefit b on b.id = c.benefit_id join public.scope s on s.id = b.scope_id left join benefit_figures f on f.id = b.id
       where c.project_id = $1 and b.state <> 'dropped' and s.visibility = 'organisation' order by c.share desc, b.id limit 12`, [projectId]);
  }

  /** Stages of the project whose exception waits for its decision. */
  async undecidedExceptions(projectId: string): Promise<string[]> {
    const rows = await this.db.rows<{ key: string }>("select s.key from exception_report e join stage s on s.id = e.stage_id where e.scope_id = $1 and e.state <> 'decided' order by s.number", [projectId]);
    return rows.map((row) => row.key);
  }

  /** Released money by fiscal year: the project's own allocation, else that of the nearest scope above which has one. */
  async released(projectId: string, currency: string, today: Day): Promise<ReadonlyMap<number, string>> {
    const rows = await this.db.rows<{ fiscalYear: number; released: string }>(
      `select distinct on (x.fiscal_year) x.fiscal_year as "fiscalYear", x.released::text as released from (
         select b.fiscal_year, a.depth, coalesce(sum(b.amount) filter (where b.released), 0) as released from scope_ancestor a join budget_allocation b on b.scope_id = a.ancestor_id
         where a.descendant_id = $1 and a.valid @> $2::date and b.currency = $3 group by b.fiscal_year, a.depth) x
       order by x.fiscal_year, x.depth`, [projectId, today, currency]);
    return new Map(rows.map((row) => [row.fiscalYear, row.released]));
  }

  /** Planned cost of stages by fiscal year, where it was planned that way. */
  planned(stageIds: readonly string[], currency: string): Promise<{ stageId: string; fiscalYear: number; amount: string }[]> {
    return this.db.rows(
      `select c.stage_id as "stageId", c.fiscal_year as "fiscalYear", sum(c.amount)::text as amount from cost_item c where c.stage_id = any($1) and c.kind = 'plan' and c.currency = $2 group by 1, 2`, [stageIds, currency]);
  }
}
