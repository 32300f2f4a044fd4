import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type { Dimension, ToleranceUnit } from '@tranche/governance/domain/dimension.ts';
import type { CheckState } from '@tranche/governance/domain/guard-check.ts';
import type { Status } from '@tranche/governance/domain/status.ts';
import { InheritsParent } from '@tranche/shared/api/read-policy.ts';
import { Day, Decimal } from '@tranche/shared/api/scalars.ts';
import { LocalText, MoneyType } from '@tranche/shared/api/shared.types.ts';
import { CheckStateEnum, DimensionEnum, StatusEnum, ToleranceLevelEnum, ToleranceUnitEnum } from './governance.enums.ts';

@ObjectType('GuardCheck', { description: 'One line of a computed check list.' })
@InheritsParent()
export class GuardCheckType {
  @Field(() => String, { description: 'Stable name of the rule, such as `stage.previousNotClosed`.' }) rule!: string;
  @Field(() => CheckStateEnum) state!: CheckState;
  @Field(() => String, { description: 'What is checked, in the viewer\'s language.' }) label!: string;
  @Field(() => String, { nullable: true, description: 'What is missing; null when nothing is.' }) message!: string | null;
  @Field(() => String, { nullable: true, description: 'How to mend it.' }) mend!: string | null;
}

@ObjectType('GateStage', { description: 'A stage as it stood on the day of the figures.' })
@InheritsParent()
export class GateStageType {
  @Field(() => ID) key!: string;
  @Field(() => LocalText) title!: LocalText;
  @Field(() => Int) number!: number;
  @Field(() => String) kind!: string;
  @Field(() => Day, { nullable: true }) plannedStart!: string | null;
  @Field(() => Day, { nullable: true }) plannedEnd!: string | null;
  @Field(() => MoneyType, { nullable: true }) budget!: MoneyType | null;
  @Field(() => String, { nullable: true }) objectives!: string | null;
}

@ObjectType('GateLastStage', { description: 'The stage before, planned against reached.' })
@InheritsParent()
export class GateLastStageType extends GateStageType {
  @Field(() => String) state!: string;
  @Field(() => Day, { nullable: true }) actualStart!: string | null;
  @Field(() => Day, { nullable: true }) actualEnd!: string | null;
  @Field(() => MoneyType) actualCost!: MoneyType;
  @Field(() => MoneyType, { nullable: true }) forecastCost!: MoneyType | null;
  @Field(() => Day, { nullable: true }) forecastEnd!: string | null;
}

@ObjectType('GateProject', { description: 'The project as it stood on the day of the figures.' })
@InheritsParent()
export class GateProjectType {
  @Field(() => ID) key!: string;
  @Field(() => LocalText) title!: LocalText;
  @Field(() => MoneyType, { nullable: true }) budget!: MoneyType | null;
  @Field(() => MoneyType) actual!: MoneyType;
  @Field(() => MoneyType, { nullable: true }) forecast!: MoneyType | null;
  @Field(() => Day, { nullable: true }) plannedEnd!: string | null;
  @Field(() => Day, { nullable: true }) forecastEnd!: string | null;
  @Field(() => Day, { nullable: true }) forecastOn!: string | null;
  @Field(() => StatusEnum) status!: Status;
  @Field(() => DimensionEnum, { nullable: true }) driver!: Dimension | null;
  @Field(() => Decimal, { nullable: true }) costUsage!: string | null;
  @Field(() => Decimal, { nullable: true }) timeUsage!: string | null;
  @Field(() => String, { nullable: true, description: '`slice`, `watch` or `tooBig`.' }) sliceSignal!: string | null;
  @Field(() => Int, { nullable: true }) peopleCount!: number | null;
  @Field(() => Int, { nullable: true }) productCount!: number | null;
  @Field(() => Day, { nullable: true }) firstBenefitOn!: string | null;
}

@ObjectType('GateTolerance')
@InheritsParent()
export class GateToleranceType {
  @Field(() => ToleranceLevelEnum) level!: 'stage' | 'project';
  @Field(() => DimensionEnum) dimension!: Dimension;
  @Field(() => ToleranceUnitEnum) unit!: ToleranceUnit;
  @Field(() => Decimal, { nullable: true }) upper!: string | null;
  @Field(() => Decimal, { nullable: true }) lower!: string | null;
}

@ObjectType('GateBudgetYear', { description: 'What the stage needs in a fiscal year and what is released for it.' })
@InheritsParent()
export class GateBudgetYearType {
  @Field(() => Int) fiscalYear!: number;
  @Field(() => MoneyType) planned!: MoneyType;
  @Field(() => MoneyType, { description: 'Released money that no other authorised stage binds.' }) released!: MoneyType;
  @Field(() => Boolean) covered!: boolean;
}

@ObjectType('GateMilestone')
@InheritsParent()
export class GateMilestoneType {
  @Field(() => ID) key!: string;
  @Field(() => LocalText) title!: LocalText;
  @Field(() => Day, { nullable: true }) baselineOn!: string | null;
  @Field(() => Day, { nullable: true }) forecastOn!: string | null;
  @Field(() => Day, { nullable: true }) actualOn!: string | null;
}

@ObjectType('GateEntry', { description: 'A risk or an issue as it stood.' })
@InheritsParent()
export class GateEntryType {
  @Field(() => ID) key!: string;
  @Field(() => String) title!: string;
  @Field(() => String, { description: 'Language of the title.' }) language!: string;
  @Field(() => String) kind!: string;
  @Field(() => String) state!: string;
  @Field(() => Int, { nullable: true, description: 'Probability times impact; null for an issue.' }) score!: number | null;
}

@ObjectType('GateBenefit', { description: 'A benefit that the project contributes to.' })
@InheritsParent()
export class GateBenefitType {
  @Field(() => ID) key!: string;
  @Field(() => LocalText) title!: LocalText;
  @Field(() => Decimal, { description: 'Share of the project in percent.' }) share!: string;
  @Field(() => Decimal, { nullable: true }) realisedPercent!: string | null;
  @Field(() => Day, { nullable: true }) targetOn!: string | null;
}

@ObjectType('GateFigures', { description: 'What the board sees. Frozen at submission; before that the figures of today.' })
@InheritsParent()
export class GateFiguresType {
  @Field(() => Day) asOf!: string;
  @Field(() => GateStageType) stage!: GateStageType;
  @Field(() => GateLastStageType, { nullable: true, description: 'Null for the first stage.' }) lastStage!: GateLastStageType | null;
  @Field(() => GateProjectType) project!: GateProjectType;
  @Field(() => [GateToleranceType]) tolerances!: GateToleranceType[];
  @Field(() => [GateBudgetYearType]) budgetYears!: GateBudgetYearType[];
  @Field(() => [GateMilestoneType]) milestones!: GateMilestoneType[];
  @Field(() => Int) openRisks!: number;
  @Field(() => Int, { nullable: true }) topRiskScore!: number | null;
  @Field(() => [GateEntryType], { description: 'The five highest.' }) risks!: GateEntryType[];
  @Field(() => Int) openIssues!: number;
  @Field(() => [GateEntryType], { description: 'The five that press most.' }) issues!: GateEntryType[];
  @Field(() => [ID], { description: 'Keys of stages whose exception waits for its decision.' }) undecidedExceptions!: readonly string[];
  @Field(() => [GateBenefitType]) benefits!: GateBenefitType[];
  @Field(() => [GuardCheckType], { description: 'The check list as it stood.' }) checks!: GuardCheckType[];
}

@ObjectType('FigureMark', { description: 'A figure that has changed since the plan was submitted.' })
@InheritsParent()
export class FigureMarkType {
  @Field(() => String, { description: 'Such as `project.forecast`.' }) figure!: string;
  @Field(() => String, { nullable: true, description: 'Exact value as text at submission.' }) frozen!: string | null;
  @Field(() => String, { nullable: true, description: 'Exact value as text now.' }) now!: string | null;
}
