import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { DecisionType } from '@tranche/decisions/api/offers.ts';
import type { AcceptEndStageReportForm } from '@tranche/governance/domain/accept-end-stage-report.ts';
import type { SubmitStagePlanForm } from '@tranche/governance/domain/submit-stage-plan.ts';
import type { WithdrawStagePlanForm } from '@tranche/governance/domain/withdraw-stage-plan.ts';
import { PersonType } from '@tranche/organisation/api/offers.ts';
import { ProjectType, StageType } from '@tranche/projects/api/offers.ts';
import { InheritsParent, VisibleIn } from '@tranche/shared/api/read-policy.ts';
import { DateTime, Day } from '@tranche/shared/api/scalars.ts';
import { Payload, Permission } from '@tranche/shared/api/shared.types.ts';
import type { Language } from '@tranche/shared/domain/language.ts';
import { FigureMarkType, GateFiguresType, GuardCheckType } from './gate-figures.type.ts';
import { GateStateEnum, gatePhases } from './governance.enums.ts';

@ObjectType({ description: 'What the viewer may do at a gate, and if not, why.' })
@InheritsParent()
export class StageGateViewerCan {
  @Field(() => Permission) submit!: Permission;
  @Field(() => Permission) withdraw!: Permission;
  @Field(() => Permission) acceptEndStageReport!: Permission;
  @Field(() => Permission) raiseException!: Permission;
}

@ObjectType({ description: 'The end of a stage, accepted by its board.' })
@InheritsParent()
export class StageAcceptanceType {
  @Field(() => String) judgement!: string;
  @Field(() => String, { description: 'Language of the judgement.' }) language!: string;
  @Field(() => Day) acceptedOn!: string;
  @Field(() => PersonType, { nullable: true }) acceptedBy!: PersonType | null;
}

@ObjectType('StageGate', { description: 'The decision on a stage: what the board is asked, what it sees, and how it decided. Figures are frozen at submission.' })
@VisibleIn('scopeId')
export class StageGateType {
  @Field(() => ID, { description: 'The id of the stage.' }) id!: string;
  @Field(() => ID, { description: 'The key of the stage, `P-5/S-2`.' }) key!: string;
  @Field(() => StageType) stage!: StageType;
  @Field(() => ProjectType) project!: ProjectType;
  @Field(() => GateStateEnum) state!: (typeof gatePhases)[number];
  @Field(() => String, { nullable: true }) recommendation!: string | null;
  @Field(() => String, { nullable: true, description: 'What changes if the board says no.' }) ifNot!: string | null;
  @Field(() => String, { nullable: true, description: 'Names a tolerance that was broken already.' }) breachNote!: string | null;
  @Field(() => Boolean, { description: 'The board is asked to let the stage run beside the one before it.' }) overlapAsked!: boolean;
  @Field(() => String, { nullable: true, description: 'Language of the texts, `de` or `en`.' }) language!: string | null;
  @Field(() => Day, { nullable: true, description: 'Last day for votes.' }) dueOn!: string | null;
  @Field(() => DateTime, { nullable: true }) submittedAt!: string | null;
  @Field(() => PersonType, { nullable: true }) submittedBy!: PersonType | null;
  @Field(() => DateTime, { nullable: true, description: 'When it was authorised, returned or withdrawn.' }) endedAt!: string | null;
  @Field(() => Boolean, { description: 'True when the figures were frozen by a submission; before that they are today\'s.' }) frozen!: boolean;
  @Field(() => String, { nullable: true, description: 'SHA-256 of the frozen figures; it stands in the ledger.' }) snapshotHash!: string | null;
  @Field(() => GateFiguresType) figures!: GateFiguresType;
  @Field(() => [FigureMarkType], { description: 'What has changed since submission.' }) changes!: FigureMarkType[];
  @Field(() => [GuardCheckType], { description: 'What must hold to submit the plan, as of today.' }) submitChecks!: GuardCheckType[];
  @Field(() => [GuardCheckType], { description: 'What must hold to authorise the stage, as of today.' }) checks!: GuardCheckType[];
  @Field(() => Boolean, { description: 'True when a tolerance is broken that the submission must name.' }) breachToName!: boolean;
  @Field(() => DecisionType, { nullable: true, description: 'Null before submission.' }) decision!: DecisionType | null;
  @Field(() => StageAcceptanceType, { nullable: true, description: 'Null until the board has accepted the end of the stage.' }) acceptance!: StageAcceptanceType | null;
  @Field(() => StageGateViewerCan) viewerCan!: StageGateViewerCan;
}

@InputType({ description: 'The plan of a stage goes to its board.' })
export class SubmitStagePlanInput implements SubmitStagePlanForm {
  @Field(() => ID) stageId!: string;
  @Field(() => Int, { description: 'Version of the stage that you read.' }) expectedVersion!: number;
  @Field(() => String, { description: 'What the project manager recommends, and why.' }) recommendation!: string;
  @Field(() => String, { nullable: true }) ifNot?: string | null;
  @Field(() => String, { nullable: true, description: 'Needed when a tolerance is broken already.' }) breachNote?: string | null;
  @Field(() => Boolean, { defaultValue: false, description: 'Asks the board to let the stage run beside the one before it.' }) overlapAsked!: boolean;
  @Field(() => Day) dueOn!: string;
  @Field(() => String, { description: 'Language of the texts, `de` or `en`.' }) language!: Language;
}

@InputType({ description: 'A submitted plan is taken back.' })
export class WithdrawStagePlanInput implements WithdrawStagePlanForm {
  @Field(() => ID) stageId!: string;
  @Field(() => Int, { description: 'Version of the stage that you read.' }) expectedVersion!: number;
  @Field(() => String) reason!: string;
}

@InputType({ description: 'The board accepts the end of a stage.' })
export class AcceptEndStageReportInput implements AcceptEndStageReportForm {
  @Field(() => ID) stageId!: string;
  @Field(() => Int, { description: 'Version of the stage that you read.' }) expectedVersion!: number;
  @Field(() => String, { description: 'Planned against reached, in the board\'s words.' }) judgement!: string;
}

@ObjectType({ description: 'The gate and its stage as they are now, or why nothing was written.' })
@InheritsParent()
export class StageGatePayload extends Payload {
  @Field(() => StageGateType, { nullable: true }) stageGate?: StageGateType;
  @Field(() => StageType, { nullable: true }) stage?: StageType;
}
