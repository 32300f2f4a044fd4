import { ForecastStage } from '@tranche/projects/api/forecast-stage.use-case.ts';
import { forecastStageInput } from '@tranche/projects/domain/forecast-stage.ts';
import { fridays, lastDay } from './days.ts';
import { managerOf } from './persons.ts';
import { allStages } from './stage-acts.ts';
import { projectOf, type MilestoneOfTown, type Outlook, type StageOfTown } from './stages.ts';
import { lifeOfTakenOver } from './takeovers.ts';
import { act, type Act, type Town } from './town.ts';

type Forecasted = Pick<StageOfTown, 'key' | 'outlooks' | 'outlookUntil' | 'ended' | 'milestones'>;

/** Each Friday the project manager says what the stage will cost and when it will end, and when its milestones are expected. */
export const stagesAreForecast: readonly Act[] = [...allStages, ...lifeOfTakenOver].flatMap(forecastsOf);

function forecastsOf(stage: Forecasted): Act[] {
  const outlooks = stage.outlooks ?? [];
  const first = outlooks[0];
  if (!first) return [];
  const until = stage.outlookUntil ?? stage.ended ?? lastDay;
  const days = new Set<string>([...(weekly(stage) ? fridays(first[0], until) : []), ...outlooks.map(([on]) => on), ...newsDays(stage).filter((on) => on <= until)]);
  return [...days].sort().map((on) => act(on, managerOf(projectOf(stage.key), on), (town) => forecast(town, stage, on), projectOf(stage.key)));
}

/** A stage that has not begun is looked at once a month only. */
function weekly(stage: Forecasted): boolean {
  return stage.key !== 'P-13/S-4';
}

function newsDays({ milestones = [] }: Forecasted): string[] {
  return milestones.flatMap((each) => [...(each.expected ?? []).map(([on]) => on), ...(each.reached ? [each.reached] : [])]);
}

async function forecast(town: Town, stage: Forecasted, on: string): Promise<void> {
  const [since, cost, endOn, reason] = (stage.outlooks ?? []).findLast(([from]) => from <= on) as Outlook;
  await town.do(ForecastStage, forecastStageInput, {
    stageId: town.id(stage.key), expectedVersion: await town.version('stage', stage.key), reportOn: on, cost: `${cost}.00`, endOn, reason: since === on ? reason : null,
    milestones: (stage.milestones ?? []).flatMap((each) => newsOf(town, each, on)),
  });
}

function newsOf(town: Town, { key, expected = [], reached }: MilestoneOfTown, on: string): { milestoneId: string; forecastOn?: string; actualOn?: string }[] {
  if (reached === on) return [{ milestoneId: town.id(key), actualOn: on }];
  const news = expected.find(([reportOn]) => reportOn === on);
  return news ? [{ milestoneId: town.id(key), forecastOn: news[1] }] : [];
}
