import * as z from 'zod';
import { decimal } from '@tranche/shared/domain/decimal.ts';
import type { Day } from '@tranche/shared/domain/day.ts';
import { dayInput, id, positiveAmount, reason, version } from '@tranche/shared/domain/input.ts';
import { refusal, unlessRefused, type Refusal, type Result } from '@tranche/shared/domain/result.ts';
import { milestoneReport } from './milestone.ts';
import { futureRefusal } from './period.ts';
import type { ProjectEvent } from './project-events.ts';
import { isFinished, type Stage, type StageForecast } from './stage.ts';

export const forecastStageInput = z.strictObject({
  stageId: id,
  expectedVersion: version,
  /** The day that the report speaks for; left out: today. A second report for the same day replaces the first. */
  reportOn: dayInput.nullish(),
  /** Expected cost of the whole stage at its end, in the currency of the project. */
  cost: positiveAmount,
  /** Expected last day of the stage. */
  endOn: dayInput,
  reason: reason.nullish(),
  milestones: z.array(milestoneReport).max(100).nullish(),
});
export type ForecastStageForm = z.input<typeof forecastStageInput>;
export type ForecastStageInput = z.output<typeof forecastStageInput>;

export interface ForecastFacts {
  readonly today: Day;
  /** Actual cost booked on the stage so far. */
  readonly actual: string;
  readonly latest: StageForecast | null;
}

/**
 * A new forecast of cost and end of a stage. A forecast below the actual cost is refused (domain.md 6, case 19); whoever expects
 * something else than before says why.
 */
export function forecastStage(stage: Stage, input: ForecastStageInput, facts: ForecastFacts): Result<{ forecast: StageForecast; events: ProjectEvent[] }> {
  const reportOn = input.reportOn ?? facts.today;
  const forecast: StageForecast = { reportOn, cost: input.cost, endOn: input.endOn, reason: input.reason ?? null };
  return unlessRefused(
    [
      isFinished(stage) ? refusal('stage.finishedForForecast') : undefined,
      futureRefusal(reportOn, facts.today, 'stage.reportInFuture', ['reportOn']),
      facts.latest && reportOn < facts.latest.reportOn ? refusal('stage.reportOutdated', ['reportOn'], { latest: facts.latest.reportOn }) : undefined,
      decimal(input.cost).lt(facts.actual) ? refusal('stage.forecastBelowActual', ['cost'], { actual: facts.actual, cost: input.cost }) : undefined,
      input.endOn < (stage.actualStart ?? stage.plannedStart) ? refusal('stage.endBeforeStart', ['endOn'], { start: stage.actualStart ?? stage.plannedStart, end: input.endOn }) : undefined,
      reasonRefusal(stage, forecast, facts.latest),
      ...(input.milestones ?? []).map((each, index) => futureRefusal(each.actualOn, facts.today, 'milestone.actualInFuture', ['milestones', String(index), 'actualOn'])),
    ],
    () => ({ forecast, events: ['StageForecast'] }),
  );
}

function reasonRefusal(stage: Stage, forecast: StageForecast, latest: StageForecast | null): Refusal | undefined {
  const before = latest ?? { cost: stage.budget, endOn: stage.plannedEnd };
  const unchanged = decimal(forecast.cost).eq(before.cost) && forecast.endOn === before.endOn;
  return unchanged || forecast.reason ? undefined : refusal('stage.forecastReasonMissing', ['reason']);
}
