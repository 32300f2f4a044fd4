import { decimal } from '@tranche/shared/domain/decimal.ts';
import { costFigures, projectForecastEnd, stageForecastCost, stageForecastEnd, type FigureFacts, type StageMoney } from './project-figures.ts';
import { bandAround, compareUsage, usageOf, type Tolerance, type Usage } from './tolerance.ts';
import type { Day } from '@tranche/shared/domain/day.ts';

/** What an issue would add to the forecast: money in the currency of the project, working days; null is not estimated. */
export interface Impact {
  readonly cost: string | null;
  readonly days: number | null;
}

/** A stage in work with the tolerances that the board set for it. */
export interface ToleratedStage {
  readonly stage: StageMoney;
  readonly tolerances: readonly Tolerance[];
}

interface Forecast {
  readonly plannedCost: string | null;
  readonly cost: string | null;
  readonly plannedEnd: Day | null;
  readonly end: Day | null;
}

/**
 * Use of the tolerances of a project and of its stages in work once an issue is part of the forecast, which says who
 * decides it (domain.md 3.5 "propose"). Only what the issue adds to counts: a tolerance that is broken without it is an
 * exception of its own. Null where there is no tolerance or no figure to hold against it.
 */
export function usageWithImpact(facts: FigureFacts, inWork: readonly ToleratedStage[], impact: Impact): { readonly stage: Usage | null; readonly project: Usage | null } {
  const { planned, forecast } = costFigures(facts);
  const project = { plannedCost: planned, cost: forecast, plannedEnd: facts.project.plannedEnd, end: projectForecastEnd(facts) };
  return {
    stage: worst(inWork.flatMap(({ stage, tolerances }) => usages(ofStage(stage), tolerances, impact, facts))),
    project: worst(usages(project, facts.tolerances, impact, facts)),
  };
}

function ofStage(stage: StageMoney): Forecast {
  return { plannedCost: stage.budget, cost: stageForecastCost(stage), plannedEnd: stage.plannedEnd, end: stageForecastEnd(stage) };
}

function usages(forecast: Forecast, tolerances: readonly Tolerance[], { cost, days }: Impact, { workingDays }: FigureFacts): Usage[] {
  return tolerances.flatMap((tolerance) => {
    if (tolerance.dimension === 'cost' && cost !== null && decimal(cost).gt(0) && forecast.plannedCost !== null && forecast.cost !== null) {
      return [usageOf(forecast.plannedCost, decimal(forecast.cost).plus(cost), bandAround(forecast.plannedCost, tolerance)).usage];
    }
    if (tolerance.dimension === 'time' && days !== null && days > 0 && forecast.plannedEnd !== null && forecast.end !== null) {
      return [usageOf(0, workingDays(forecast.plannedEnd, forecast.end) + days, tolerance).usage];
    }
    return [];
  });
}

function worst(found: readonly Usage[]): Usage | null {
  return found.reduce<Usage | null>((most, each) => (most === null || compareUsage(each, most) > 0 ? each : most), null);
}
