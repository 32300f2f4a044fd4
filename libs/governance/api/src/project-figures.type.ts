import type { Dimension } from '@tranche/governance/domain/dimension.ts';
import type { Gap, Status } from '@tranche/governance/domain/status.ts';
import { InheritsParent, VisibleIn } from '@tranche/shared/api/read-policy.ts';
import { Day, Decimal } from '@tranche/shared/api/scalars.ts';
import { MoneyType } from '@tranche/shared/api/shared.types.ts';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { DimensionEnum, GapEnum, StatusEnum } from './governance.enums.ts';

@ObjectType('DimensionStatus', { description: 'How one dimension stands against its tolerance.' })
@InheritsParent()
export class DimensionStatusType {
  @Field(() => DimensionEnum) dimension!: Dimension;
  @Field(() => StatusEnum) status!: Status;
  @Field(() => Decimal, { nullable: true, description: 'Share of the tolerance that the forecast uses, four places; 1 is exactly at the limit. Null when it is missing or no deviation is permitted.' }) usage!: string | null;
  @Field(() => Boolean, { description: 'True when no deviation at all is permitted and there is one.' }) unlimited!: boolean;
  @Field(() => GapEnum, { nullable: true, description: 'Why there is no status.' }) gap!: Gap | null;
}

@ObjectType('ProjectFigures', { description: 'Computed figures of a project, as lists sort and filter by them.' })
@VisibleIn('id')
export class ProjectFiguresType {
  @Field(() => ID) id!: string;
  @Field(() => MoneyType, { nullable: true }) budget!: MoneyType | null;
  @Field(() => MoneyType, { nullable: true, description: 'Baseline that the forecast is measured against.' }) planned!: MoneyType | null;
  @Field(() => MoneyType) actual!: MoneyType;
  @Field(() => MoneyType, { nullable: true, description: 'Cost at the end: closed stages with their actual cost, others with their latest forecast, the rest as planned.' }) forecast!: MoneyType | null;
  @Field(() => Day, { nullable: true }) plannedEnd!: string | null;
  @Field(() => Day, { nullable: true, description: 'Latest expected end of its stages.' }) forecastEnd!: string | null;
  @Field(() => Day, { nullable: true, description: 'Report day of the latest forecast.' }) forecastOn!: string | null;
  @Field(() => StatusEnum, { description: 'Worst of its dimensions.' }) status!: Status;
  @Field(() => DimensionEnum, { nullable: true, description: 'The dimension that explains the status.' }) driver!: Dimension | null;
  @Field(() => Decimal, { nullable: true, description: 'Use of the cost tolerance, four places; null when it cannot be computed.' }) costUsage!: string | null;
  @Field(() => StatusEnum, { nullable: true }) costStatus!: Status | null;
  @Field(() => Decimal, { nullable: true, description: 'Use of the time tolerance, four places; null when it cannot be computed.' }) timeUsage!: string | null;
  @Field(() => StatusEnum, { nullable: true }) timeStatus!: Status | null;
  @Field(() => [DimensionStatusType], { description: 'Every dimension that has a tolerance.' }) dimensions!: DimensionStatusType[];
  @Field(() => Int) openRisks!: number;
  @Field(() => Int, { description: 'Highest score of an open threat; 0 when there is none.' }) topRiskScore!: number;
  @Field(() => Int) openIssues!: number;
  @Field(() => Int, { description: 'Open issues past their day.' }) overdueIssues!: number;
  @Field(() => Int, { description: 'Exceptions that nobody has decided yet.' }) undecidedExceptions!: number;
}
