import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import type { EndStageForm } from '@tranche/projects/domain/end-stage.ts';
import type { ForecastStageForm } from '@tranche/projects/domain/forecast-stage.ts';
import type { PlanStageForm } from '@tranche/projects/domain/plan-stage.ts';
import type { StageKind } from '@tranche/projects/domain/stage.ts';
import type { StartStageForm } from '@tranche/projects/domain/start-stage.ts';
import type { UpdatePlanForm } from '@tranche/projects/domain/update-plan.ts';
import { InheritsParent } from '@tranche/shared/api/read-policy.ts';
import { Day, Decimal } from '@tranche/shared/api/scalars.ts';
import { Payload } from '@tranche/shared/api/shared.types.ts';
import { ProjectType, StageKindEnum, StageType } from './project.type.ts';

@InputType({ description: 'A milestone of a plan; with an id an existing one is changed.' })
export class MilestoneInput {
  @Field(() => ID, { nullable: true }) milestoneId?: string | null;
  @Field(() => String, { nullable: true }) titleDe?: string | null;
  @Field(() => String, { nullable: true }) titleEn?: string | null;
  @Field(() => Day, { description: 'The day agreed.' }) on!: string;
}

@InputType({ description: 'What a report says about a milestone.' })
export class MilestoneReportInput {
  @Field(() => ID) milestoneId!: string;
  @Field(() => Day, { nullable: true, description: 'The day expected now.' }) forecastOn?: string | null;
  @Field(() => Day, { nullable: true, description: 'The day on which it was reached, not in the future.' }) actualOn?: string | null;
}

@InputType({ description: 'The next stage of a project.' })
export class PlanStageInput implements PlanStageForm {
  @Field(() => ID) projectId!: string;
  @Field(() => Int, { description: 'Version of the project that you read.' }) expectedVersion!: number;
  @Field(() => String, { nullable: true }) titleDe?: string | null;
  @Field(() => String, { nullable: true }) titleEn?: string | null;
  @Field(() => StageKindEnum, { nullable: true, description: 'Left out: initiation for the first stage, delivery for all others.' }) kind?: StageKind | null;
  @Field(() => Day) plannedStart!: string;
  @Field(() => Day) plannedEnd!: string;
  @Field(() => Decimal, { description: 'In the currency of the project; zero is possible.' }) budget!: string;
  @Field(() => String, { nullable: true }) objectives?: string | null;
  @Field(() => [MilestoneInput], { nullable: true }) milestones?: MilestoneInput[] | null;
}

@InputType({ isAbstract: true })
abstract class StageChange {
  @Field(() => ID) stageId!: string;
  @Field(() => Int, { description: 'Version of the stage that you read.' }) expectedVersion!: number;
}

@InputType({ description: 'Changes a plan that is still being made. An absent field stays.' })
export class UpdatePlanInput extends StageChange implements UpdatePlanForm {
  @Field(() => String, { nullable: true }) titleDe?: string;
  @Field(() => String, { nullable: true }) titleEn?: string | null;
  @Field(() => Day, { nullable: true }) plannedStart?: string;
  @Field(() => Day, { nullable: true }) plannedEnd?: string;
  @Field(() => Decimal, { nullable: true }) budget?: string;
  @Field(() => String, { nullable: true }) objectives?: string | null;
  @Field(() => [MilestoneInput], { nullable: true, description: 'Those without id are added.' }) milestones?: MilestoneInput[];
}

@InputType({ description: 'Starts an authorised stage.' })
export class StartStageInput extends StageChange implements StartStageForm {
  @Field(() => Day, { nullable: true, description: 'Day on which work began; today when absent.' }) startedOn?: string | null;
}

@InputType({ description: 'Ends the work of a stage; its report follows.' })
export class EndStageInput extends StageChange implements EndStageForm {
  @Field(() => Day, { nullable: true, description: 'Last day of work; today when absent.' }) endedOn?: string | null;
}

@InputType({ description: 'What is expected of a stage now.' })
export class ForecastStageInput extends StageChange implements ForecastStageForm {
  @Field(() => Day, { nullable: true, description: 'The day that the report speaks for; today when absent, never in the future.' }) reportOn?: string | null;
  @Field(() => Decimal, { description: 'Expected cost of the whole stage at its end, not below its actual cost.' }) cost!: string;
  @Field(() => Day, { description: 'Expected last day.' }) endOn!: string;
  @Field(() => String, { nullable: true, description: 'Needed when something else is expected than before.' }) reason?: string | null;
  @Field(() => [MilestoneReportInput], { nullable: true }) milestones?: MilestoneReportInput[] | null;
}

@ObjectType({ description: 'Stage and project as they are now, or why nothing was written.' })
@InheritsParent()
export class StagePayload extends Payload {
  @Field(() => StageType, { nullable: true }) stage?: StageType;
  @Field(() => ProjectType, { nullable: true, description: 'Its figures may have moved.' }) project?: ProjectType;
}
