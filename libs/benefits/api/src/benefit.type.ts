import { ArgsType, Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import type { BenefitAggregation, BenefitCategory, BenefitConfidence, BenefitKind, BenefitState } from '@tranche/benefits/domain/benefit.ts';
import type { BenefitStatus } from '@tranche/benefits/domain/benefit-status.ts';
import { PersonType, ScopeType } from '@tranche/organisation/api/offers.ts';
import { connectionOf } from '@tranche/shared/api/page.ts';
import { InheritsParent, VisibleIn } from '@tranche/shared/api/read-policy.ts';
import { Day, Decimal } from '@tranche/shared/api/scalars.ts';
import { LocalText, MoneyType, PageArgs, Payload, Permission, UserError } from '@tranche/shared/api/shared.types.ts';
import { BenefitAggregationEnum, BenefitCategoryEnum, BenefitConfidenceEnum, BenefitKindEnum, BenefitOrderEnum, BenefitStateEnum, BenefitStatusEnum, type BenefitOrder } from './benefit.enums.ts';
import { BenefitFiguresType, BenefitReviewType, ContributionType, MeasurementType, NotAttributed, RealisationCurveType, ReplacedFrameType } from './benefit-parts.type.ts';

@ObjectType({ description: 'What the viewer may do with a benefit, and if not, why.' })
@InheritsParent()
export class BenefitViewerCan {
  @Field(() => Permission) profile!: Permission;
  @Field(() => Permission) approve!: Permission;
  @Field(() => Permission) start!: Permission;
  @Field(() => Permission) measure!: Permission;
  @Field(() => Permission) setContributions!: Permission;
  @Field(() => Permission) rebaseline!: Permission;
  @Field(() => Permission) planReview!: Permission;
  @Field(() => Permission) drop!: Permission;
  @Field(() => Permission) close!: Permission;
}

@ObjectType('Benefit', { description: 'A measurable improvement, or a certain deterioration, followed until it is realised – also after its projects were closed.' })
@VisibleIn('scopeId')
export class BenefitType {
  @Field(() => ID) id!: string;
  @Field(() => ID, { description: 'Human key, `B-7`.' }) key!: string;
  @Field(() => Int, { description: 'Send it back as `expectedVersion` with a change.' }) version!: number;
  @Field(() => ScopeType, { description: 'The programme or portfolio that it belongs to.' }) scope!: ScopeType;
  @Field(() => LocalText) title!: LocalText;
  @Field(() => String) titleDe!: string;
  @Field(() => String, { nullable: true }) titleEn!: string | null;
  @Field(() => String, { description: 'Language of the texts that have one language, `de` or `en`.' }) language!: string;
  @Field(() => BenefitKindEnum) kind!: BenefitKind;
  @Field(() => BenefitCategoryEnum, { nullable: true }) category!: BenefitCategory | null;
  @Field(() => BenefitStateEnum) state!: BenefitState;
  @Field(() => String, { nullable: true, description: 'Who it is good for; for a dis-benefit who bears it.' }) beneficiary!: string | null;
  @Field(() => PersonType, { nullable: true, description: 'Accountable for the benefit.' }) owner!: PersonType | null;
  @Field(() => Boolean, { description: 'Nobody owns it, or whoever did has left.' }) ownerMissing!: boolean;
  @Field(() => LocalText, { nullable: true, description: 'What is measured.' }) measure!: LocalText | null;
  @Field(() => String, { nullable: true }) measureDe!: string | null;
  @Field(() => String, { nullable: true }) measureEn!: string | null;
  @Field(() => String, { nullable: true, description: 'How it is measured.' }) method!: string | null;
  @Field(() => String, { nullable: true }) unit!: string | null;
  @Field(() => BenefitAggregationEnum) aggregation!: BenefitAggregation;
  @Field(() => BenefitConfidenceEnum, { nullable: true }) confidence!: BenefitConfidence | null;
  @Field(() => Int, { nullable: true, description: 'Rhythm of measuring in months.' }) measureEveryMonths!: number | null;
  @Field(() => MoneyType, { nullable: true, description: 'Yearly value once the target is reached; negative for a dis-benefit.' }) yearlyValue!: MoneyType | null;
  @Field(() => Decimal, { nullable: true, description: 'Permitted deviation when the value is to be held.' }) holdBand!: string | null;
  @Field(() => Decimal, { nullable: true }) baselineValue!: string | null;
  @Field(() => Day, { nullable: true }) baselineOn!: string | null;
  @Field(() => Decimal, { nullable: true, description: 'For a dis-benefit the accepted worst value.' }) targetValue!: string | null;
  @Field(() => Day, { nullable: true }) targetOn!: string | null;
  @Field(() => Day, { nullable: true, description: 'Day on which the first output came into use.' }) startedOn!: string | null;
  @Field(() => Day, { nullable: true, description: 'Since then the target, once reached, is missed again.' }) relapsedOn!: string | null;
  @Field(() => String, { nullable: true }) dropReason!: string | null;
  @Field(() => BenefitFiguresType) figures!: BenefitFiguresType;
  @Field(() => RealisationCurveType) curve!: RealisationCurveType;
  @Field(() => [MeasurementType], { description: 'All rows, corrected ones included, newest day first.' }) measurements!: MeasurementType[];
  @Field(() => [ContributionType]) contributions!: ContributionType[];
  @Field(() => NotAttributed) notAttributed!: NotAttributed;
  @Field(() => [BenefitReviewType], { description: 'Latest planned day first.' }) reviews!: BenefitReviewType[];
  @Field(() => [ReplacedFrameType], { description: 'Replaced baselines and targets, latest first.' }) replacedFrames!: ReplacedFrameType[];
  @Field(() => BenefitViewerCan) viewerCan!: BenefitViewerCan;
}

export const BenefitConnection = connectionOf(BenefitType, 'Benefit');

@InputType({ description: 'Conditions that all must hold.' })
export class BenefitFilter {
  @Field(() => Boolean, { nullable: true, description: 'True: neither closed nor dropped.' }) open?: boolean | null;
  @Field(() => BenefitKindEnum, { nullable: true }) kind?: BenefitKind | null;
  @Field(() => [BenefitCategoryEnum], { nullable: true }) categories?: BenefitCategory[] | null;
  @Field(() => [BenefitStateEnum], { nullable: true }) states?: BenefitState[] | null;
  @Field(() => [BenefitStatusEnum], { nullable: true }) statuses?: BenefitStatus[] | null;
  @Field(() => ID, { nullable: true }) ownerId?: string | null;
  @Field(() => Boolean, { nullable: true, description: 'True: the day of the next measurement has passed.' }) measurementOverdue?: boolean | null;
  @Field(() => String, { nullable: true, description: 'Part of a title, or the key.' }) text?: string | null;
}

@ArgsType()
export class BenefitsArgs extends PageArgs {
  @Field(() => ID, { nullable: true, description: 'Key of a portfolio or programme: its benefits and those of everything below it. Key of a project: benefits that it contributes to.' }) scope?: string | null;
  @Field(() => BenefitFilter, { nullable: true }) filter?: BenefitFilter | null;
  @Field(() => BenefitOrderEnum, { defaultValue: 'urgency' }) orderBy!: BenefitOrder;
}

@ObjectType({ description: 'The benefit as it is now, or why nothing was written.' })
@InheritsParent()
export class BenefitPayload extends Payload {
  @Field(() => BenefitType, { nullable: true }) benefit?: BenefitType;
}

@ObjectType({ description: 'The benefit with the new value, or why nothing was written.' })
@InheritsParent()
export class MeasurementPayload extends BenefitPayload {
  @Field(() => MeasurementType, { nullable: true }) measurement?: MeasurementType;
  @Field(() => [UserError], { nullable: true, description: 'What to look at again; the value was written all the same.' }) hints?: UserError[];
}
