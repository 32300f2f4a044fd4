import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type { BenefitFinding, BenefitStatus } from '@tranche/benefits/domain/benefit-status.ts';
import type { BenefitTrend } from '@tranche/benefits/domain/benefit-trend.ts';
import type { MissingReason } from '@tranche/benefits/domain/realisation.ts';
import { PersonType, ScopeType } from '@tranche/organisation/api/offers.ts';
import { InheritsParent } from '@tranche/shared/api/read-policy.ts';
import { DateTime, Day, Decimal } from '@tranche/shared/api/scalars.ts';
import { MoneyType, Permission } from '@tranche/shared/api/shared.types.ts';
import { BenefitFindingEnum, BenefitMissingReasonEnum, BenefitStatusEnum, BenefitTrendEnum, TargetForecastKindEnum, type targetForecastKinds } from './benefit.enums.ts';

@ObjectType('BenefitFigures', { description: 'The figures of a benefit on the day that is looked at; `explain` tells how each came about.' })
@InheritsParent()
export class BenefitFiguresType {
  @Field(() => Day) asOf!: string;
  @Field(() => Decimal, { nullable: true, description: 'Percent of the way from baseline to target, two places; not capped, may be negative.' }) realisedPercent!: string | null;
  @Field(() => BenefitMissingReasonEnum, { nullable: true, description: 'Why there is no realised percentage.' }) realisedReason!: MissingReason | null;
  @Field(() => Decimal, { nullable: true, description: 'Percent that the curve plans for this day, two places.' }) plannedPercent!: string | null;
  @Field(() => BenefitMissingReasonEnum, { nullable: true, description: 'Why there is no planned percentage.' }) plannedReason!: MissingReason | null;
  @Field(() => Decimal, { nullable: true, description: 'Realised minus planned, percentage points.' }) gap!: string | null;
  @Field(() => Decimal, { nullable: true, description: 'Realised divided by planned, four places.' }) ratio!: string | null;
  @Field(() => BenefitStatusEnum) status!: BenefitStatus;
  @Field(() => BenefitFindingEnum) finding!: BenefitFinding;
  @Field(() => Boolean, { description: 'More than the whole target was realised; it does not make up for another benefit.' }) overRealised!: boolean;
  @Field(() => Decimal, { nullable: true, description: 'In the benefit\'s unit; for a flow the sum so far.' }) latestValue!: string | null;
  @Field(() => Day, { nullable: true }) latestOn!: string | null;
  @Field(() => BenefitTrendEnum, { nullable: true, description: 'Null for fewer than two values.' }) trend!: BenefitTrend | null;
  @Field(() => Day, { nullable: true, description: 'Day of the next measurement by the benefit\'s rhythm.' }) nextMeasurementOn!: string | null;
  @Field(() => Boolean, { description: 'The day of the next measurement has passed.' }) measurementOverdue!: boolean;
}

@ObjectType({ description: 'A point of the realisation curve.' })
@InheritsParent()
export class CurvePoint {
  @Field(() => Day) onDay!: string;
  @Field(() => Decimal, { nullable: true, description: 'In the benefit\'s unit; null while baseline or target is missing.' }) value!: string | null;
  @Field(() => Decimal, { nullable: true, description: 'Percent of the way from baseline to target.' }) percent!: string | null;
}

@ObjectType({ description: 'A point of the forecast with its range.' })
@InheritsParent()
export class ForecastPoint extends CurvePoint {
  @Field(() => Decimal, { description: 'Lower end of the range, one standard error of prediction below.' }) low!: string;
  @Field(() => Decimal, { description: 'Upper end of the range.' }) high!: string;
}

@ObjectType({ description: 'Where the trend of the last measurements leads.' })
@InheritsParent()
export class TargetForecast {
  @Field(() => TargetForecastKindEnum) kind!: (typeof targetForecastKinds)[number];
  @Field(() => Day, { nullable: true, description: 'Day on which the trend meets the target.' }) onDay!: string | null;
  @Field(() => Decimal, { description: 'Change a month in the benefit\'s unit.' }) slopePerMonth!: string;
}

@ObjectType('RealisationCurve', { description: 'Plan, measured values and forecast of a benefit.' })
@InheritsParent()
export class RealisationCurveType {
  @Field(() => [CurvePoint], { description: 'Plan points.' }) planned!: CurvePoint[];
  @Field(() => [CurvePoint], { description: 'Measured values as they count towards the target.' }) actual!: CurvePoint[];
  @Field(() => [ForecastPoint], { description: 'Least squares over the last four measured values; empty for fewer than three.' }) forecast!: ForecastPoint[];
  @Field(() => TargetForecast, { nullable: true }) target!: TargetForecast | null;
}

@ObjectType('Measurement', { description: 'A measured value. Rows are never changed: a correction is a row of its own.' })
@InheritsParent()
export class MeasurementType {
  @Field(() => ID) id!: string;
  @Field(() => Day, { description: 'Day of the value; for a flow the last day of its period.' }) onDay!: string;
  @Field(() => Day, { nullable: true, description: 'First day of the period of a flow.' }) periodFrom!: string | null;
  @Field(() => Decimal, { description: 'In the benefit\'s unit.' }) value!: string;
  @Field(() => String, { nullable: true, description: 'Where the value comes from.' }) source!: string | null;
  @Field(() => String, { nullable: true, description: 'Web address of the evidence.' }) evidence!: string | null;
  @Field(() => String, { nullable: true, description: 'Why it corrects an earlier row.' }) reason!: string | null;
  @Field(() => ID, { nullable: true, description: 'The row that this one corrects.' }) correctionOfId!: string | null;
  @Field(() => Boolean, { description: 'False once another row corrects it.' }) valid!: boolean;
  @Field(() => DateTime) recordedAt!: string;
  @Field(() => PersonType, { nullable: true }) recordedBy!: PersonType | null;
}

@ObjectType('Contribution', { description: 'What a project is said to contribute to a benefit.' })
@InheritsParent()
export class ContributionType {
  @Field(() => ScopeType, { nullable: true, description: 'Null when the viewer may not see the project.' }) project!: ScopeType | null;
  @Field(() => Decimal, { description: 'Percent, two places; 0 marks an enabler.' }) share!: string;
  @Field(() => MoneyType, { nullable: true, description: 'Realised yearly value credited to the project.' }) realisedValue!: MoneyType | null;
}

@ObjectType({ description: 'The part of a benefit that no project is credited with.' })
@InheritsParent()
export class NotAttributed {
  @Field(() => Decimal, { description: 'Percent, two places.' }) share!: string;
  @Field(() => MoneyType, { nullable: true }) realisedValue!: MoneyType | null;
}

@ObjectType('BenefitReview', { description: 'A check of realisation; it survives the closure of projects.' })
@InheritsParent()
export class BenefitReviewType {
  @Field(() => ID) id!: string;
  @Field(() => Int) version!: number;
  @Field(() => Day) plannedOn!: string;
  @Field(() => Day, { nullable: true, description: 'Null until it was held.' }) heldOn!: string | null;
  @Field(() => Boolean, { description: 'It should have been held by now.' }) overdue!: boolean;
  @Field(() => String, { nullable: true }) judgement!: string | null;
  @Field(() => PersonType, { nullable: true, description: 'Who sees to it that it takes place.' }) owner!: PersonType | null;
  @Field(() => Permission) viewerCanHold!: Permission;
}

@ObjectType('ReplacedFrame', { description: 'Baseline, target and curve that a decision replaced.' })
@InheritsParent()
export class ReplacedFrameType {
  @Field(() => ID) id!: string;
  @Field(() => Decimal, { nullable: true }) baselineValue!: string | null;
  @Field(() => Day, { nullable: true }) baselineOn!: string | null;
  @Field(() => Decimal, { nullable: true }) targetValue!: string | null;
  @Field(() => Day, { nullable: true }) targetOn!: string | null;
  @Field(() => Day) replacedOn!: string;
  @Field(() => String) reason!: string;
  @Field(() => PersonType, { nullable: true }) replacedBy!: PersonType | null;
  @Field(() => [CurvePoint], { description: 'Plan points of then, in the unit of then.' }) planned!: CurvePoint[];
  @Field(() => Decimal, { nullable: true, description: 'Realised percentage of today against this frame, two places.' }) realisedPercent!: string | null;
}
