import { Injectable } from '@nestjs/common';
import { forecastStage, type ForecastStageInput } from '@tranche/projects/domain/forecast-stage.ts';
import type { StageForecast } from '@tranche/projects/domain/stage.ts';
import { UnitOfWork, type Work } from '@tranche/shared/api/unit-of-work.ts';
import { ok, refused, type Result } from '@tranche/shared/domain/result.ts';
import { changeStage } from './change-project.ts';
import { keepForecast, keepMilestoneNews } from './keep-forecast.ts';
import { ProjectPorts } from './project.ports.ts';

@Injectable()
export class ForecastStage {
  constructor(private readonly unit: UnitOfWork, private readonly ports: ProjectPorts) {}

  execute(input: ForecastStageInput): Promise<Result<{ projectId: string; stageId: string }>> {
    return this.unit.run('forecastStage', async (work) => {
      const actual = (await this.ports.stageCosts(work, [input.stageId])).get(input.stageId) ?? '0';
      const latest = await latestForecast(work, input.stageId);
      const verdict = await changeStage(work, input, (stage) => forecastStage(stage, input, { today: work.today, actual, latest }));
      if (!verdict.ok) return verdict;
      const { forecast, projectId, stageId } = verdict.value;
      await keepForecast(work, { ...forecast, stageId, projectId });
      for (const [index, news] of (input.milestones ?? []).entries()) {
        const kept = await keepMilestoneNews(work, projectId, { ...news, reportOn: forecast.reportOn });
        if (!kept) return refused('milestone.notOfThisProject', ['milestones', String(index), 'milestoneId']);
      }
      return ok({ projectId, stageId });
    });
  }
}

async function latestForecast(work: Work, stageId: string): Promise<StageForecast | null> {
  const [row] = await work.rows<StageForecast & Record<string, unknown>>(
    'select report_on::text as "reportOn", cost::text as cost, end_on::text as "endOn", reason from stage_forecast where stage_id = $1 order by report_on desc limit 1', [stageId]);
  return row ?? null;
}
