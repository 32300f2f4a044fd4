import { Injectable } from '@nestjs/common';
import { withinScope } from '@tranche/organisation/api/offers.ts';
import { stageStates, type StageState } from '@tranche/projects/domain/stage.ts';
import { Database, type Row } from '@tranche/shared/api/database.ts';
import { Parameters } from '@tranche/shared/api/page.ts';
import { visibleScope } from '@tranche/shared/api/policy.ts';
import { subtotals } from '@tranche/shared/domain/money.ts';
import type { StagePolicyFacts } from './governance.policies.ts';
import type { StageColumnType } from './stage-board.type.ts';

export interface CardRow extends Row, StagePolicyFacts {
  readonly id: string;
  readonly stageState: StageState;
  readonly budget: string;
  readonly currency: string;
  readonly decisionId: string | null;
  readonly gateDueOn: string | null;
  readonly votesCast: number | null;
  readonly seats: number | null;
  readonly conditionsOpen: number;
  readonly waitingSince: string | null;
}

const mostCards = 500;

const sql = `select s.id, s.project_id as "scopeId", s.state as "stageState", p.state as "projectState", s.budget::text as budget, p.currency, d.id as "decisionId", g.due_on::text as "gateDueOn",
    case when d.state = 'voting' then (select count(*)::int from vote v where v.decision_id = d.id and v.round = d.round) end as "votesCast",
    case when d.state = 'voting' then (select count(distinct b.person_id)::int from decision_seat b where b.decision_id = d.id and b.round = d.round) end as seats,
    (select count(*)::int from condition c where c.decision_id = coalesce(d.id, s.decision_id) and c.state = 'open') as "conditionsOpen",
    case s.state when 'exception' then coalesce(e.submitted_on, e.raised_on)::text when 'submitted' then (g.submitted_at at time zone o.time_zone)::date::text end as "waitingSince"
  from stage s join project p on p.id = s.project_id join organisation o on o.id = s.org_id
  left join stage_gate g on g.stage_id = s.id and g.state = 'open'
  left join exception_report e on e.stage_id = s.id and e.state <> 'decided'
  left join decision d on d.id = coalesce(g.decision_id, e.decision_id)`;

/** The stage board: stages of projects that are not over; of one project all of its stages. */
@Injectable()
export class StageBoardReader {
  constructor(private readonly db: Database) {}

  async cards(scope: string | null | undefined): Promise<{ cards: CardRow[]; more: boolean }> {
    const parameters = new Parameters();
    const where = [await visibleScope(this.db, 's.project_id')];
    const ofProject = scope != null && /^p-\d+$/i.test(scope.trim());
    if (!ofProject) where.push("p.state not in ('closed', 'declined')");
    if (scope != null) where.push(await withinScope(this.db, 's.project_id', scope.trim(), parameters.addKey(scope.trim())));
    const rows = await this.db.rows<CardRow>(`${sql} where ${where.join(' and ')} order by "waitingSince" nulls last, s.project_id, s.number limit ${mostCards + 1}`, parameters.values);
    return { cards: rows.slice(0, mostCards), more: rows.length > mostCards };
  }
}

/** The columns in the order of the machine; stopped stages have one only where there are any. */
export function columnsOf(cards: readonly CardRow[]): StageColumnType[] {
  const byState = Map.groupBy(cards, (card) => card.stageState);
  return stageStates.filter((state) => state !== 'stopped' || byState.has(state)).map((state) => {
    const here = byState.get(state) ?? [];
    const waiting = here.flatMap((card) => card.waitingSince ?? []).sort();
    return { state, count: here.length, budget: subtotals(here.map((card) => ({ amount: card.budget, currency: card.currency }))), oldestSince: waiting[0] ?? null };
  });
}
