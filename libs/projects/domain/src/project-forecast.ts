import { fixed, sum } from '@tranche/shared/domain/decimal.ts';
import type { Day } from '@tranche/shared/domain/day.ts';
import { isFinished, type Stage, type StageForecast } from './stage.ts';

export interface StageOutlook {
  readonly stage: Pick<Stage, 'state' | 'budget' | 'plannedEnd' | 'actualEnd'>;
  /** Actual cost booked on the stage. */
  readonly actual: string;
  readonly forecasts: readonly StageForecast[];
}

export interface ProjectForecast {
  /** Expected cost at completion, in the currency of the project. */
  readonly cost: string;
  readonly endOn: Day | null;
  /** The youngest report day; `null` when nobody has forecast anything yet. */
  readonly forecastOn: Day | null;
}

/** The forecast with the latest report day, as known on `asOf`. */
export function latestForecast(forecasts: readonly StageForecast[], asOf?: Day): StageForecast | null {
  return forecasts.filter((each) => asOf === undefined || each.reportOn <= asOf).reduce<StageForecast | null>((latest, each) => (latest === null || each.reportOn >= latest.reportOn ? each : latest), null);
}

/** Cost of a stage at its end: finished → what it cost; forecast → the latest one; otherwise its budget. */
export function outlookCost({ stage, actual, forecasts }: StageOutlook, asOf?: Day): string {
  if (isFinished(stage)) return actual;
  return latestForecast(forecasts, asOf)?.cost ?? stage.budget;
}

/** Last day of a stage, by the same order as its cost. */
export function outlookEnd({ stage, forecasts }: StageOutlook, asOf?: Day): Day {
  if (isFinished(stage)) return stage.actualEnd ?? stage.plannedEnd;
  return latestForecast(forecasts, asOf)?.endOn ?? stage.plannedEnd;
}

/**
 * Forecast of a project: costs of its stages add up, its end is the latest of theirs. A project without stages is expected to
 * cost its budget and to end as planned.
 */
export function projectForecast(project: { readonly budget: string | null; readonly plannedEnd: Day | null }, stages: readonly StageOutlook[], asOf?: Day): ProjectForecast {
  if (stages.length === 0) return { cost: fixed(project.budget ?? 0, 2), endOn: project.plannedEnd, forecastOn: null };
  const reports = stages.map(({ forecasts }) => latestForecast(forecasts, asOf)?.reportOn).filter((each) => each !== undefined);
  return {
    cost: fixed(sum(stages.map((stage) => outlookCost(stage, asOf))), 2),
    endOn: stages.map((stage) => outlookEnd(stage, asOf)).reduce((latest, each) => (each > latest ? each : latest)),
    forecastOn: reports.length > 0 ? reports.reduce((latest, each) => (each > latest ? each : latest)) : null,
  };
}
