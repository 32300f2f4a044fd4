import type { StageForecast as ForecastRecord } from '@tranche/projects/domain/stage.ts';
import type { Work } from '@tranche/shared/api/unit-of-work.ts';
import type { Day } from '@tranche/shared/domain/day.ts';
import { Milestone, MilestoneForecast, StageForecast } from './project.entities.ts';

export interface KeptForecast extends ForecastRecord {
  readonly stageId: string;
  readonly projectId: string;
}

/** Writes the forecast of a stage for its report day; a second report for the same day replaces the first. */
export async function keepForecast(work: Work, { stageId, projectId, ...forecast }: KeptForecast): Promise<void> {
  const [known] = await work.rows<{ id: string }>('select id from stage_forecast where stage_id = $1 and report_on = $2', [stageId, forecast.reportOn]);
  const record = known ? await work.find(StageForecast, known.id) : undefined;
  if (record) work.em.assign(record, { ...forecast, byId: work.actor.personId });
  const kept = record ?? work.create(StageForecast, { ...forecast, stageId, byId: work.actor.personId });
  kept.scopeId = projectId;
  work.touches(projectId);
}

export interface MilestoneNews {
  readonly milestoneId: string;
  readonly reportOn: Day;
  readonly forecastOn?: Day | null | undefined;
  readonly actualOn?: Day | null | undefined;
}

/** Writes what a report says about a milestone of the project, and keeps its forecast for the trend. False when it is none of this project. */
export async function keepMilestoneNews(work: Work, projectId: string, news: MilestoneNews): Promise<boolean> {
  const milestone = await work.find(Milestone, news.milestoneId);
  if (milestone?.projectId !== projectId) return false;
  if (news.actualOn) milestone.actualOn = news.actualOn;
  const expected = news.forecastOn ?? news.actualOn;
  if (!expected) return true;
  if (news.forecastOn) milestone.forecastOn = news.forecastOn;
  const [known] = await work.rows<{ id: string }>('select id from milestone_forecast where milestone_id = $1 and report_on = $2', [milestone.id, news.reportOn]);
  const point = (known ? await work.find(MilestoneForecast, known.id) : undefined) ?? work.create(MilestoneForecast, { milestoneId: milestone.id, reportOn: news.reportOn, forecastOn: expected });
  point.forecastOn = expected;
  point.scopeId = projectId;
  work.touches(projectId);
  return true;
}
