import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { DecisionType } from '@tranche/decisions/api/offers.ts';
import type { Dimension } from '@tranche/governance/domain/dimension.ts';
import type { EscalationTarget } from '@tranche/governance/domain/escalation.ts';
import type { ExceptionOption, ExceptionPlanState, ExceptionState } from '@tranche/governance/domain/exception.ts';
import type { RaiseExceptionForm } from '@tranche/governance/domain/raise-exception.ts';
import type { SubmitExceptionReportForm } from '@tranche/governance/domain/submit-exception-report.ts';
import { PersonType } from '@tranche/organisation/api/offers.ts';
import { ProjectType, StageType } from '@tranche/projects/api/offers.ts';
import { InheritsParent, VisibleIn } from '@tranche/shared/api/read-policy.ts';
import { Day, Decimal } from '@tranche/shared/api/scalars.ts';
import { MoneyType, Payload, Permission } from '@tranche/shared/api/shared.types.ts';
import type { Language } from '@tranche/shared/domain/language.ts';
import { DimensionEnum, EscalationTargetEnum, ExceptionOptionEnum, ExceptionPlanStateEnum, ExceptionStateEnum, ToleranceLevelEnum } from './governance.enums.ts';

@ObjectType('BrokenDimension', { description: 'A dimension whose tolerance will not hold.' })
@InheritsParent()
export class BrokenDimensionType {
  @Field(() => DimensionEnum) dimension!: Dimension;
  @Field(() => Decimal, { nullable: true, description: 'Use of the tolerance when the exception was raised; null when it is not computed or no deviation is permitted.' }) usage!: string | null;
}

@ObjectType('ExceptionReportOption', { description: 'What could be done.' })
@InheritsParent()
export class ExceptionReportOptionType {
  @Field(() => ExceptionOptionEnum) kind!: ExceptionOption;
  @Field(() => String) text!: string;
  @Field(() => MoneyType, { nullable: true, description: 'Cost of the whole if this is done.' }) cost!: MoneyType | null;
  @Field(() => Int, { nullable: true, description: 'Working days by which the end moves.' }) days!: number | null;
}

@ObjectType({ description: 'What the viewer may do with an exception report, and if not, why.' })
@InheritsParent()
export class ExceptionViewerCan {
  @Field(() => Permission) submit!: Permission;
}

@ObjectType('ExceptionReport', { description: 'A tolerance will not hold: what happened, what could be done, and how the level in charge decided.' })
@VisibleIn('scopeId')
export class ExceptionReportType {
  @Field(() => ID) id!: string;
  @Field(() => Int, { description: 'Send it back as `expectedVersion` with a change.' }) version!: number;
  @Field(() => StageType) stage!: StageType;
  @Field(() => ProjectType) project!: ProjectType;
  @Field(() => ExceptionStateEnum) state!: ExceptionState;
  @Field(() => ToleranceLevelEnum, { description: 'Level whose tolerance is broken.' }) level!: 'stage' | 'project';
  @Field(() => EscalationTargetEnum, { description: 'Who decides.' }) route!: EscalationTarget;
  @Field(() => [BrokenDimensionType]) dimensions!: BrokenDimensionType[];
  @Field(() => String) cause!: string;
  @Field(() => String, { nullable: true }) consequences!: string | null;
  @Field(() => [ExceptionReportOptionType], { description: 'The recommended one first.' }) options!: ExceptionReportOptionType[];
  @Field(() => String, { nullable: true }) recommendation!: string | null;
  @Field(() => String, { description: 'Language of the texts, `de` or `en`.' }) language!: string;
  @Field(() => Day) raisedOn!: string;
  @Field(() => PersonType, { nullable: true }) raisedBy!: PersonType | null;
  @Field(() => Day, { description: 'The report is due five working days after it was raised.' }) dueOn!: string;
  @Field(() => Day, { nullable: true }) submittedOn!: string | null;
  @Field(() => Boolean, { description: 'True when the report came, or is still to come, after its due day.' }) late!: boolean;
  @Field(() => ExceptionOptionEnum, { nullable: true }) outcome!: ExceptionOption | null;
  @Field(() => Day, { nullable: true }) decidedOn!: string | null;
  @Field(() => ExceptionPlanStateEnum, { nullable: true, description: 'Null unless an exception plan was asked for.' }) planState!: ExceptionPlanState | null;
  @Field(() => DecisionType, { nullable: true }) decision!: DecisionType | null;
  @Field(() => ExceptionViewerCan) viewerCan!: ExceptionViewerCan;
}

@InputType({ description: 'A tolerance will not hold.' })
export class RaiseExceptionInput implements RaiseExceptionForm {
  @Field(() => ID) stageId!: string;
  @Field(() => Int, { description: 'Version of the stage that you read.' }) expectedVersion!: number;
  @Field(() => String) cause!: string;
  @Field(() => [DimensionEnum], { defaultValue: [], description: 'Dimensions that no figure covers; those that the forecast breaks are found by themselves.' }) dimensions!: Dimension[];
  @Field(() => String, { description: 'Language of the texts, `de` or `en`.' }) language!: Language;
}

@InputType({ description: 'What could be done about a broken tolerance.' })
export class ExceptionReportOptionInput {
  @Field(() => ExceptionOptionEnum) kind!: ExceptionOption;
  @Field(() => String) text!: string;
  @Field(() => Decimal, { nullable: true, description: 'Cost of the whole in the project\'s currency.' }) cost?: string | null;
  @Field(() => Int, { nullable: true, description: 'Working days by which the end moves.' }) days?: number | null;
}

@InputType({ description: 'The exception report is complete: at least two options, one of them recommended.' })
export class SubmitExceptionReportInput implements SubmitExceptionReportForm {
  @Field(() => ID) exceptionId!: string;
  @Field(() => Int, { description: 'Version that you read.' }) expectedVersion!: number;
  @Field(() => String) cause!: string;
  @Field(() => String) consequences!: string;
  @Field(() => [ExceptionReportOptionInput]) options!: ExceptionReportOptionInput[];
  @Field(() => Int, { description: 'Which option is recommended, counted from 0.' }) recommended!: number;
  @Field(() => String) recommendation!: string;
}

@ObjectType({ description: 'The exception as it is now, or why nothing was written.' })
@InheritsParent()
export class ExceptionReportPayload extends Payload {
  @Field(() => ExceptionReportType, { nullable: true }) exceptionReport?: ExceptionReportType;
  @Field(() => ProjectType, { nullable: true }) project?: ProjectType;
}
