import { Injectable, type OnModuleInit } from '@nestjs/common';
import { projectFigures, type FigureFacts, type ProjectFiguresComputed } from '@tranche/governance/domain/project-figures.ts';
import { assessedUntil, statusOrder, type DimensionStatus } from '@tranche/governance/domain/status.ts';
import { usageText } from '@tranche/governance/domain/tolerance.ts';
import type { WorkingCalendar } from '@tranche/organisation/domain/working-days.ts';
import { FigureKeepers, type FigureKeeper, type Work } from '@tranche/shared/api/unit-of-work.ts';
import { addDays, type Day } from '@tranche/shared/domain/day.ts';
import { ProjectFactsReader, type ProjectFacts } from './project-facts.reader.ts';
import { workingCalendar } from '@tranche/organisation/api/offers.ts';

/** What the domain computes from the facts of one project on `today`. */
export function figuresOn(facts: ProjectFacts, today: Day, calendar: WorkingCalendar): ProjectFiguresComputed {
  return projectFigures(figureFacts(facts, today, calendar));
}

/** The facts of one project as the domain asks for them. */
export function figureFacts(facts: ProjectFacts, today: Day, calendar: WorkingCalendar): FigureFacts {
  const { state, budget, plannedEnd, reportRhythmDays, stages, otherActual, tolerances, residualExposure, risksAboveLine } = facts;
  return { project: { state, budget, plannedEnd, reportRhythmDays }, stages, otherActual, tolerances, residualExposure, risksAboveLine, today, workingDays: (from, to) => calendar.between(from, to) };
}

const columns = [
  'id', 'org_id', 'scope_id', 'currency', 'budget', 'planned', 'actual', 'forecast', 'planned_end', 'forecast_end', 'forecast_on', 'assessed_until',
  'cost_usage', 'cost_status', 'time_usage', 'time_status', 'status', 'driver', 'stale_status', 'stale_driver', 'status_order', 'dimensions',
  'open_risks', 'top_risk_score', 'open_issues', 'overdue_issues', 'undecided_exceptions',
] as const;
const changing = columns.slice(3);
// A row that would stay the same is left alone, so that its past holds changes only.
const upsert = `insert into project_figures (${columns.join(', ')})
  select ${columns.map((each) => `n.${each}`).join(', ')} from jsonb_populate_recordset(null::public.project_figures, $1) n
  on conflict (id) do update set version = project_figures.version + 1, updated_at = tranche.now(), ${changing.map((each) => `${each} = excluded.${each}`).join(', ')}
  where (${changing.map((each) => `project_figures.${each}`).join(', ')}) is distinct from (${changing.map((each) => `excluded.${each}`).join(', ')})`;

/** Recomputes the figures of projects in the transaction that changed a fact of theirs (design.md 4 "Figures"). */
@Injectable()
export class ProjectFiguresKeeper implements FigureKeeper, OnModuleInit {
  constructor(private readonly keepers: FigureKeepers, private readonly facts: ProjectFactsReader) {}

  onModuleInit(): void {
    this.keepers.list.push(this);
  }

  async refresh(work: Work, scopeIds: readonly string[]): Promise<void> {
    // Sent together; the facts are seen as they are once the lock was given.
    const [, found, calendar] = await Promise.all([this.facts.lock(scopeIds), this.facts.of(scopeIds, work.today), workingCalendar(work)]);
    if (found.length === 0) return;
    await work.rows(upsert, [JSON.stringify(found.map((each) => row(each, work.today, calendar)))]);
  }
}

function row(facts: ProjectFacts, today: Day, calendar: WorkingCalendar): Record<(typeof columns)[number], unknown> {
  const figures = figuresOn(facts, today, calendar);
  const until = figures.forecastOn === null ? null : assessedUntil(figures.forecastOn, facts.reportRhythmDays);
  // Status of the day after: what is left when the forecast has become too old, without a job at midnight.
  const stale = until === null || until < today ? figures : figuresOn(facts, addDays(until, 1), calendar);
  const [cost, time] = [dimension(figures, 'cost'), dimension(figures, 'time')];
  return {
    id: facts.id, org_id: facts.orgId, scope_id: facts.id, currency: facts.currency, budget: facts.budget, planned: figures.planned, actual: figures.actual, forecast: figures.forecast,
    planned_end: facts.plannedEnd, forecast_end: figures.forecastEnd, forecast_on: figures.forecastOn, assessed_until: until,
    cost_usage: usageNumber(cost), cost_status: cost?.status ?? null, time_usage: usageNumber(time), time_status: time?.status ?? null,
    status: figures.status, driver: figures.driver, stale_status: stale.status, stale_driver: stale.driver, status_order: statusOrder(figures.status),
    dimensions: figures.dimensions.map((each) => ({ ...each, usage: each.usage === null ? null : usageText(each.usage) })),
    open_risks: facts.openRisks, top_risk_score: facts.topRiskScore, open_issues: facts.openIssues, overdue_issues: facts.overdueIssues, undecided_exceptions: facts.undecidedExceptions,
  };
}

function dimension(figures: ProjectFiguresComputed, name: DimensionStatus['dimension']): DimensionStatus | undefined {
  return figures.dimensions.find((each) => each.dimension === name);
}

/** Unrounded, so that a list sorts by it truly; `Infinity` is a number of PostgreSQL and the largest. */
function usageNumber(found: DimensionStatus | undefined): string | null {
  if (!found || found.usage === null) return null;
  return found.usage === 'infinite' ? 'Infinity' : found.usage.toString();
}
