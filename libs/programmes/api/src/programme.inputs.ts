import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import type { ApproveDeliveryPlanForm } from '@tranche/programmes/domain/approve-delivery-plan.ts';
import type { ApproveProgrammeBriefForm } from '@tranche/programmes/domain/approve-programme-brief.ts';
import type { ApproveProgrammeDesignForm } from '@tranche/programmes/domain/approve-programme-design.ts';
import type { CancelTrancheForm } from '@tranche/programmes/domain/cancel-tranche.ts';
import type { CloseProgrammeForm } from '@tranche/programmes/domain/close-programme.ts';
import type { DecideTrancheReviewForm } from '@tranche/programmes/domain/decide-tranche-review.ts';
import type { EndTrancheForm } from '@tranche/programmes/domain/end-tranche.ts';
import type { EvaluateProgrammeForm } from '@tranche/programmes/domain/evaluate-programme.ts';
import type { MoveProjectForm } from '@tranche/programmes/domain/move-project.ts';
import type { PauseProgrammeForm, ResumeProgrammeForm } from '@tranche/programmes/domain/pause-programme.ts';
import type { PlanTrancheForm } from '@tranche/programmes/domain/plan-tranche.ts';
import type { Evaluation } from '@tranche/programmes/domain/programme.ts';
import type { RegisterProgrammeMandateForm } from '@tranche/programmes/domain/register-programme-mandate.ts';
import type { StartTrancheForm } from '@tranche/programmes/domain/start-tranche.ts';
import { ProjectType } from '@tranche/projects/api/offers.ts';
import { InheritsParent } from '@tranche/shared/api/read-policy.ts';
import { Day } from '@tranche/shared/api/scalars.ts';
import { Payload } from '@tranche/shared/api/shared.types.ts';
import { EvaluationEnum, ProgrammeType, TrancheType } from './programme.type.ts';

@InputType({ description: 'A new programme: the sponsor\'s intent.' })
export class RegisterProgrammeMandateInput implements RegisterProgrammeMandateForm {
  @Field(() => String) titleDe!: string;
  @Field(() => String, { nullable: true }) titleEn?: string | null;
  @Field(() => ID) portfolioId!: string;
  @Field(() => String, { description: 'The sponsor\'s intent in their own words.' }) mandate!: string;
  @Field(() => String, { nullable: true }) visionDe?: string | null;
  @Field(() => String, { nullable: true }) visionEn?: string | null;
  @Field(() => Day, { nullable: true }) startsOn?: string | null;
  @Field(() => Day, { nullable: true }) endsOn?: string | null;
}

@InputType({ isAbstract: true })
abstract class ProgrammeChange {
  @Field(() => ID) programmeId!: string;
  @Field(() => Int, { description: 'Version that you read.' }) expectedVersion!: number;
}

@InputType({ description: 'Approves the brief; the programme is designed next.' })
export class ApproveProgrammeBriefInput extends ProgrammeChange implements ApproveProgrammeBriefForm {
  @Field(() => String) brief!: string;
  @Field(() => String, { nullable: true }) visionDe?: string | null;
  @Field(() => String, { nullable: true }) visionEn?: string | null;
  @Field(() => Boolean, { description: 'The outline business case was part of the brief.' }) businessCaseOutlined!: boolean;
}

@InputType({ description: 'Approves the design; delivery is planned next.' })
export class ApproveProgrammeDesignInput extends ProgrammeChange implements ApproveProgrammeDesignForm {
  @Field(() => Boolean, { description: 'The board has the target operating model before it.' }) operatingModelDescribed!: boolean;
}

@InputType({ description: 'Approves the delivery plan; the programme delivers.' })
export class ApproveDeliveryPlanInput extends ProgrammeChange implements ApproveDeliveryPlanForm {
  @Field(() => Boolean) businessCaseApproved!: boolean;
}

@InputType({ description: 'Review of a running programme.' })
export class EvaluateProgrammeInput extends ProgrammeChange implements EvaluateProgrammeForm {
  @Field(() => EvaluationEnum) outcome!: Evaluation;
  @Field(() => String, { nullable: true, description: 'Needed to redesign or stop.' }) reason?: string | null;
}

@InputType({ description: 'Pauses a programme.' })
export class PauseProgrammeInput extends ProgrammeChange implements PauseProgrammeForm {
  @Field(() => String) reason!: string;
}

@InputType({ description: 'Resumes a paused programme.' })
export class ResumeProgrammeInput extends ProgrammeChange implements ResumeProgrammeForm {}

@InputType({ description: 'Closes a programme without running projects.' })
export class CloseProgrammeInput extends ProgrammeChange implements CloseProgrammeForm {
  @Field(() => Boolean, { description: 'Benefits that go on have an owner elsewhere.' }) residualBenefitsHandedOver!: boolean;
}

@InputType({ description: 'The next tranche of a programme.' })
export class PlanTrancheInput extends ProgrammeChange implements PlanTrancheForm {
  @Field(() => String) titleDe!: string;
  @Field(() => String, { nullable: true }) titleEn?: string | null;
  @Field(() => Day) startsOn!: string;
  @Field(() => Day) endsOn!: string;
  @Field(() => String, { nullable: true, description: 'What is different afterwards.' }) stepChangeDe?: string | null;
  @Field(() => String, { nullable: true }) stepChangeEn?: string | null;
}

@InputType({ isAbstract: true })
abstract class TrancheChange {
  @Field(() => ID) trancheId!: string;
  @Field(() => Int, { description: 'Version of the tranche that you read.' }) expectedVersion!: number;
}

@InputType({ description: 'Starts a planned tranche.' })
export class StartTrancheInput extends TrancheChange implements StartTrancheForm {
  @Field(() => Boolean) capacityChecked!: boolean;
}

@InputType({ description: 'Ends a tranche; its review follows.' })
export class EndTrancheInput extends TrancheChange implements EndTrancheForm {
  @Field(() => [ID], { nullable: true, description: 'Projects that go on in the next tranche.' }) carriedOverProjectIds?: string[] | null;
}

@InputType({ description: 'The review of a tranche.' })
export class DecideTrancheReviewInput extends TrancheChange implements DecideTrancheReviewForm {
  @Field(() => String, { description: 'Has the step change been reached, and what follows?' }) judgement!: string;
  @Field(() => Boolean) benefitsReviewed!: boolean;
}

@InputType({ description: 'Cancels a tranche without projects.' })
export class CancelTrancheInput extends TrancheChange implements CancelTrancheForm {
  @Field(() => String) reason!: string;
}

@InputType({ description: 'Moves a project to another programme, portfolio or tranche from today on.' })
export class MoveProjectInput implements MoveProjectForm {
  @Field(() => ID) projectId!: string;
  @Field(() => Int, { description: 'Version of the project that you read.' }) expectedVersion!: number;
  @Field(() => ID, { description: 'Programme or portfolio.' }) targetId!: string;
  @Field(() => ID, { nullable: true }) trancheId?: string | null;
  @Field(() => String, { nullable: true }) reason?: string | null;
}

@ObjectType({ description: 'The programme as it is now, or why nothing was written.' })
@InheritsParent()
export class ProgrammePayload extends Payload {
  @Field(() => ProgrammeType, { nullable: true }) programme?: ProgrammeType;
}

@ObjectType({ description: 'Tranche and programme as they are now, or why nothing was written.' })
@InheritsParent()
export class TranchePayload extends Payload {
  @Field(() => TrancheType, { nullable: true }) tranche?: TrancheType;
  @Field(() => ProgrammeType, { nullable: true }) programme?: ProgrammeType;
}

@ObjectType({ description: 'The project where it belongs now, or why nothing was written.' })
@InheritsParent()
export class MoveProjectPayload extends Payload {
  @Field(() => ProjectType, { nullable: true }) project?: ProjectType;
}
