import { addDays, daysBetween, type Day } from '@tranche/shared/domain/day.ts';
import { Decimal, decimal, fixed, sum } from '@tranche/shared/domain/decimal.ts';
import type { Dimension } from './dimension.ts';
import { assess, worstOf, type Assessment, type DimensionStatus, type WorstStatus } from './status.ts';
import { bandAround, usageOf, type Tolerance, type Usage } from './tolerance.ts';

/** A stage with its money and its latest forecast; amounts in the currency of the project. */
export interface StageMoney {
  readonly state: string;
  readonly budget: string;
  readonly actual: string;
  readonly plannedEnd: Day | null;
  readonly actualEnd: Day | null;
  readonly forecast: { readonly reportOn: Day; readonly cost: string; readonly endOn: Day } | null;
}

export interface FigureFacts {
  readonly project: { readonly state: string; readonly budget: string | null; readonly plannedEnd: Day | null; readonly reportRhythmDays: number };
  readonly stages: readonly StageMoney[];
  /** Actual cost booked on the project as a whole, not on one of its stages. */
  readonly otherActual: string;
  readonly tolerances: readonly Tolerance[];
  /** Net residual expected value of the open risks: threats positive, opportunities negative. */
  readonly residualExposure: string;
  /** Open risks with a score at the line of the level or above. */
  readonly risksAboveLine: number;
  readonly today: Day;
  /** Working days from one day to another on the organisation's calendar, negative when the second is earlier. */
  readonly workingDays: (from: Day, to: Day) => number;
}

export interface CostFigures {
  /** Baseline that the forecast is measured against. */
  readonly planned: string | null;
  readonly actual: string;
  readonly forecast: string | null;
}

export interface ProjectFiguresComputed extends CostFigures, WorstStatus {
  readonly forecastEnd: Day | null;
  /** Day of the latest forecast; null while there is none. */
  readonly forecastOn: Day | null;
  readonly dimensions: readonly DimensionStatus[];
}

const isOver = (stage: StageMoney) => stage.state === 'closed' || stage.state === 'stopped';
// From closing on no further stage comes, so money that no stage has planned will not be spent.
const mayGrow = (state: string) => state !== 'closing' && state !== 'closed' && state !== 'declined';

/** Cost at the end of a stage: closed → its actual cost, else its latest forecast, else its budget. */
export function stageForecastCost(stage: StageMoney): string {
  return isOver(stage) ? stage.actual : (stage.forecast?.cost ?? stage.budget);
}

/** Last day of a stage: closed → its actual end, else its latest forecast, else as planned. */
export function stageForecastEnd(stage: StageMoney): Day | null {
  return isOver(stage) ? (stage.actualEnd ?? stage.plannedEnd) : (stage.forecast?.endOn ?? stage.plannedEnd);
}

/**
 * Plan, actual and forecast cost of a project from its stages. What the budget holds beyond the planned stages (later
 * stages, risk and change budget) counts on both sides while stages may still come, so that it is no deviation.
 */
export function costFigures({ project, stages, otherActual }: Pick<FigureFacts, 'project' | 'stages' | 'otherActual'>): CostFigures {
  const actual = fixed(sum([otherActual, ...stages.map((each) => each.actual)]), 2);
  const budgets = sum(stages.map((each) => each.budget));
  if (project.budget === null && stages.length === 0) return { planned: null, actual, forecast: null };
  const rest = project.budget === null || !mayGrow(project.state) ? new Decimal(0) : Decimal.max(0, decimal(project.budget).minus(budgets));
  const planned = stages.length === 0 && project.budget !== null ? decimal(project.budget) : budgets.plus(rest);
  const forecast = stages.length === 0 ? planned : sum(stages.map(stageForecastCost)).plus(rest);
  return { planned: fixed(planned, 2), actual, forecast: fixed(Decimal.max(forecast, actual), 2) };
}

/**
 * Expected end of a project: the latest end of its stages. Where its plan reaches beyond the stages planned so far, and
 * stages may still come, the slip of the planned ones is carried to the end of the project.
 */
export function projectForecastEnd({ project, stages }: Pick<FigureFacts, 'project' | 'stages'>): Day | null {
  const [expected, planned] = [latest(stages.map(stageForecastEnd)), latest(stages.map((each) => each.plannedEnd))];
  if (expected === null || planned === null) return project.plannedEnd;
  if (project.plannedEnd === null || project.plannedEnd <= planned || !mayGrow(project.state)) return expected;
  const carried = addDays(project.plannedEnd, daysBetween(planned, expected));
  return carried > expected ? carried : expected;
}

/** All figures of a project that lists sort and filter by (design.md 4), with the status behind each tolerance. */
export function projectFigures(facts: FigureFacts): ProjectFiguresComputed {
  const cost = costFigures(facts);
  const forecastEnd = projectForecastEnd(facts);
  const forecastOn = latest(facts.stages.map((each) => each.forecast?.reportOn ?? null));
  const { today, project } = facts;
  const dimensions = facts.tolerances.map((tolerance) =>
    assess({ ...measured(tolerance, facts, cost, forecastEnd), forecastOn: tolerance.dimension === 'risk' ? today : forecastOn }, today, project.reportRhythmDays));
  const life = project.state === 'paused' ? 'paused' : project.state === 'closed' ? 'complete' : 'open';
  return { ...cost, forecastEnd, forecastOn, dimensions, ...worstOf(dimensions, life) };
}

/** Usages by dimension, for the routing of an exception; a dimension that is not measured is absent. */
export function usagesOf(dimensions: readonly DimensionStatus[]): Readonly<Partial<Record<Dimension, Usage>>> {
  return Object.fromEntries(dimensions.flatMap((each) => (each.usage === null ? [] : [[each.dimension, each.usage]])));
}

type Measured = Pick<Assessment, 'dimension' | 'usage' | 'gap'>;

function measured(tolerance: Tolerance, facts: FigureFacts, cost: CostFigures, forecastEnd: Day | null): Measured {
  const { dimension } = tolerance;
  if (dimension === 'cost') return usage(tolerance, cost.planned, cost.forecast);
  if (dimension === 'time') return timeUsage(tolerance, facts.project.plannedEnd, forecastEnd, facts.workingDays);
  if (dimension === 'risk') return usage(tolerance, '0', tolerance.unit === 'count' ? String(facts.risksAboveLine) : facts.residualExposure);
  return { dimension, usage: null, gap: 'forecastMissing' };
}

function usage(tolerance: Tolerance, baseline: string | null, forecast: string | null): Measured {
  const { dimension } = tolerance;
  if (baseline === null) return { dimension, usage: null, gap: 'baselineMissing' };
  if (forecast === null) return { dimension, usage: null, gap: 'forecastMissing' };
  return { dimension, usage: usageOf(baseline, forecast, bandAround(baseline, tolerance)).usage, gap: null };
}

/** Time is measured in working days of slip from the planned end (domain.md 3.13). */
export function timeUsage(tolerance: Tolerance, plannedEnd: Day | null, forecastEnd: Day | null, workingDays: FigureFacts['workingDays']): Measured {
  if (plannedEnd === null || forecastEnd === null) return { dimension: 'time', usage: null, gap: plannedEnd === null ? 'baselineMissing' : 'forecastMissing' };
  return { dimension: 'time', usage: usageOf(0, workingDays(plannedEnd, forecastEnd), tolerance).usage, gap: null };
}

/** Cost and time of one stage against its own tolerances; the stage's forecast must not be older than one and a half rhythms. */
export function stageFigures(stage: StageMoney, tolerances: readonly Tolerance[], facts: Pick<FigureFacts, 'today' | 'workingDays'> & { readonly reportRhythmDays: number }): DimensionStatus[] {
  const forecastOn = stage.forecast?.reportOn ?? null;
  return tolerances.map((tolerance) => {
    const found = tolerance.dimension === 'cost' ? usage(tolerance, stage.budget, stageForecastCost(stage))
      : tolerance.dimension === 'time' ? timeUsage(tolerance, stage.plannedEnd, stageForecastEnd(stage), facts.workingDays)
        : { dimension: tolerance.dimension, usage: null, gap: 'forecastMissing' as const };
    return assess({ ...found, forecastOn: isOver(stage) ? facts.today : forecastOn }, facts.today, facts.reportRhythmDays);
  });
}

function latest(days: readonly (Day | null)[]): Day | null {
  return days.reduce<Day | null>((last, each) => (each !== null && (last === null || each > last) ? each : last), null);
}
