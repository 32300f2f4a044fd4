import { Args, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { endStageInput, type EndStageInput as EndValues } from '@tranche/projects/domain/end-stage.ts';
import { forecastStageInput, type ForecastStageInput as ForecastValues } from '@tranche/projects/domain/forecast-stage.ts';
import { planStageInput, type PlanStageInput as PlanValues } from '@tranche/projects/domain/plan-stage.ts';
import { outlookEnd } from '@tranche/projects/domain/project-forecast.ts';
import type { StageForecast } from '@tranche/projects/domain/stage.ts';
import { startStageInput, type StartStageInput as StartValues } from '@tranche/projects/domain/start-stage.ts';
import { timeUsed } from '@tranche/projects/domain/time-used.ts';
import { updatePlanInput, type UpdatePlanInput as UpdateValues } from '@tranche/projects/domain/update-plan.ts';
import { Access } from '@tranche/shared/api/access.ts';
import { Allowed } from '@tranche/shared/api/allowed.ts';
import { Database } from '@tranche/shared/api/database.ts';
import { payload } from '@tranche/shared/api/payload.ts';
import { dayOfAct } from '@tranche/shared/api/policy.ts';
import { Day, Decimal } from '@tranche/shared/api/scalars.ts';
import { LocalText, localText, MoneyType } from '@tranche/shared/api/shared.types.ts';
import type { Day as DayText } from '@tranche/shared/domain/day.ts';
import type { Result } from '@tranche/shared/domain/result.ts';
import { EndStage } from './end-stage.use-case.ts';
import { ForecastStage } from './forecast-stage.use-case.ts';
import { PlanStage } from './plan-stage.use-case.ts';
import { ProjectParts, type StageRow } from './project-parts.loader.ts';
import { forecastStagePolicy, planStagePolicy, runStagePolicy, updatePlanPolicy } from './project.policies.ts';
import { ProjectReader } from './project.reader.ts';
import { StageForecastType, StageType, StageViewerCan } from './project.type.ts';
import { EndStageInput, ForecastStageInput, PlanStageInput, StagePayload, StartStageInput, UpdatePlanInput } from './stage.inputs.ts';
import { StartStage } from './start-stage.use-case.ts';
import { UpdatePlan } from './update-plan.use-case.ts';

@Resolver(() => StageType)
export class StageResolver {
  constructor(
    private readonly db: Database,
    private readonly access: Access,
    private readonly parts: ProjectParts,
    private readonly projects: ProjectReader,
    private readonly plan: PlanStage,
    private readonly update: UpdatePlan,
    private readonly start: StartStage,
    private readonly end: EndStage,
    private readonly forecast: ForecastStage,
  ) {}

  @Mutation(() => StagePayload, { description: 'Plans the next stage of a project.' })
  @Allowed(planStagePolicy, planStageInput)
  planStage(@Args('input', { type: () => PlanStageInput }) input: PlanValues) {
    return this.answer(this.plan.execute(input));
  }

  @Mutation(() => StagePayload, { description: 'Changes the plan of a stage and its milestones until it is submitted.' })
  @Allowed(updatePlanPolicy, updatePlanInput)
  updatePlan(@Args('input', { type: () => UpdatePlanInput }) input: UpdateValues) {
    return this.answer(this.update.execute(input));
  }

  @Mutation(() => StagePayload, { description: 'Starts an authorised stage.' })
  @Allowed(runStagePolicy, startStageInput)
  startStage(@Args('input', { type: () => StartStageInput }) input: StartValues) {
    return this.answer(this.start.execute(input));
  }

  @Mutation(() => StagePayload, { description: 'Ends the work of a stage; its end report follows.' })
  @Allowed(runStagePolicy, endStageInput)
  endStage(@Args('input', { type: () => EndStageInput }) input: EndValues) {
    return this.answer(this.end.execute(input));
  }

  @Mutation(() => StagePayload, { description: 'Says what is expected of a stage now: cost, end, milestones.' })
  @Allowed(forecastStagePolicy, forecastStageInput)
  forecastStage(@Args('input', { type: () => ForecastStageInput }) input: ForecastValues) {
    return this.answer(this.forecast.execute(input));
  }

  private answer(result: Promise<Result<{ projectId: string; stageId: string }>>) {
    return payload(result, async ({ projectId, stageId }) => ({ stage: await this.parts.stage(stageId), project: await this.projects.byId(projectId) }));
  }

  @ResolveField(() => LocalText)
  title(@Parent() stage: StageRow): LocalText {
    return localText(stage.titleDe, stage.titleEn);
  }

  @ResolveField(() => MoneyType)
  budget(@Parent() stage: StageRow): MoneyType {
    return { amount: stage.budget, currency: stage.currency };
  }

  @ResolveField(() => Day)
  expectedEnd(@Parent() stage: StageRow): string {
    return outlookEnd({ stage, actual: '0', forecasts: stage.latest ? [stage.latest] : [] });
  }

  @ResolveField(() => Decimal, { nullable: true })
  async timeUsed(@Parent() stage: StageRow): Promise<string | null> {
    return timeUsed(stage, (await dayOfAct(this.db)) as DayText);
  }

  @ResolveField(() => StageForecastType, { nullable: true })
  latestForecast(@Parent() stage: StageRow) {
    return stage.latest ? shown(stage.latest, stage.currency) : null;
  }

  @ResolveField(() => [StageForecastType])
  async forecasts(@Parent() stage: StageRow) {
    return (await this.parts.forecasts(stage.id)).map((each) => shown(each, stage.currency));
  }

  @ResolveField(() => StageViewerCan)
  viewerCan(@Parent() stage: StageRow) {
    return this.access.permissions({ updatePlan: updatePlanPolicy, start: runStagePolicy, end: runStagePolicy, forecast: forecastStagePolicy }, stage);
  }
}

function shown({ cost, ...forecast }: StageForecast, currency: string): StageForecastType {
  return { ...forecast, cost: { amount: cost, currency } };
}
