import { Injectable } from '@nestjs/common';
import type { Dimension } from '@tranche/governance/domain/dimension.ts';
import type { EscalationTarget } from '@tranche/governance/domain/escalation.ts';
import { exceptionClock, type ExceptionOption, type ExceptionPlanState, type ExceptionState } from '@tranche/governance/domain/exception.ts';
import type { ExceptionReportOption } from '@tranche/governance/domain/submit-exception-report.ts';
import { Database, type Row } from '@tranche/shared/api/database.ts';
import { loadOne } from '@tranche/shared/api/loader.ts';
import { dayOfAct, visibleScope } from '@tranche/shared/api/policy.ts';
import { moneyOrNull } from '@tranche/shared/api/shared.types.ts';
import type { Day } from '@tranche/shared/domain/day.ts';

interface StoredException extends Row {
  readonly id: string;
  readonly version: number;
  readonly scopeId: string;
  readonly stageId: string;
  readonly decisionId: string | null;
  readonly stageState: string;
  readonly projectState: string;
  readonly currency: string;
  readonly state: ExceptionState;
  readonly level: 'stage' | 'project';
  readonly route: EscalationTarget;
  readonly dimensions: readonly Dimension[];
  readonly usages: Partial<Record<Dimension, string>>;
  readonly cause: string;
  readonly consequences: string | null;
  readonly options: readonly ExceptionReportOption[];
  readonly recommendation: string | null;
  readonly language: string;
  readonly raisedOn: Day;
  readonly raisedById: string;
  readonly dueOn: Day;
  readonly submittedOn: Day | null;
  readonly outcome: ExceptionOption | null;
  readonly decidedOn: Day | null;
  readonly planState: ExceptionPlanState | null;
}

const columns = `e.id, e.version, e.scope_id as "scopeId", e.stage_id as "stageId", e.decision_id as "decisionId", s.state as "stageState", p.state as "projectState", p.currency, e.state, e.level, e.route,
  e.dimensions, e.usages, e.cause, e.consequences, e.options, e.recommendation, e.language, e.raised_on::text as "raisedOn", e.raised_by_id as "raisedById", e.due_on::text as "dueOn",
  e.submitted_on::text as "submittedOn", e.outcome, e.decided_on::text as "decidedOn", e.plan_state as "planState"`;
const from = 'exception_report e join stage s on s.id = e.stage_id join project p on p.id = e.scope_id';

/** Exception reports through the viewer's eyes. */
@Injectable()
export class ExceptionReader {
  constructor(private readonly db: Database) {}

  async byId(id: string) {
    const row = await this.db.row<StoredException>(`select ${columns} from ${from} where e.id = $1 and ${await visibleScope(this.db, 'e.scope_id')}`, [id]);
    return row && shown(row, await dayOfAct(this.db));
  }

  /** The exception of a project that matters now: the one that is not decided, or whose plan is still being made. */
  async openOf(projectId: string) {
    const row = await loadOne(this.readOpen, projectId);
    return row && shown(row, await dayOfAct(this.db));
  }

  private readonly readOpen = async (ids: readonly string[]): Promise<Map<string, StoredException>> => {
    const rows = await this.db.rows<StoredException>(
      `select distinct on (e.scope_id) ${columns} from ${from} where e.scope_id = any($1) and (e.state <> 'decided' or e.plan_state in ('requested', 'draft', 'submitted', 'returned')) and ${await visibleScope(this.db, 'e.scope_id')} order by e.scope_id, e.id desc`, [ids]);
    return new Map(rows.map((row) => [row.scopeId, row]));
  };
}

export type ExceptionRow = ReturnType<typeof shown>;

function shown(row: StoredException, today: string) {
  return {
    ...row,
    late: exceptionClock(row.dueOn, today as Day, row.submittedOn).late,
    dimensions: row.dimensions.map((dimension) => ({ dimension, usage: numberOnly(row.usages[dimension]) })),
    options: row.options.map((option) => ({ ...option, cost: moneyOrNull(option.cost, row.currency), days: option.days ?? null })),
  };
}

const numberOnly = (usage: string | undefined) => (usage === undefined || usage === 'infinite' ? null : usage);
