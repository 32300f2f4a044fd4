import { Field, ID, InputType, Int } from '@nestjs/graphql';
import type { ApproveBenefitForm } from '@tranche/benefits/domain/approve-benefit.ts';
import type { BenefitAggregation, BenefitCategory, BenefitConfidence, BenefitKind } from '@tranche/benefits/domain/benefit.ts';
import type { CloseBenefitForm } from '@tranche/benefits/domain/close-benefit.ts';
import type { DropBenefitForm } from '@tranche/benefits/domain/drop-benefit.ts';
import type { IdentifyBenefitForm } from '@tranche/benefits/domain/identify-benefit.ts';
import type { ProfileBenefitForm } from '@tranche/benefits/domain/profile-benefit.ts';
import type { RebaselineBenefitForm } from '@tranche/benefits/domain/rebaseline-benefit.ts';
import type { SetContributionsForm } from '@tranche/benefits/domain/set-contributions.ts';
import type { StartRealisationForm } from '@tranche/benefits/domain/start-realisation.ts';
import { Day, Decimal } from '@tranche/shared/api/scalars.ts';
import type { Language } from '@tranche/shared/domain/language.ts';
import { BenefitAggregationEnum, BenefitCategoryEnum, BenefitConfidenceEnum, BenefitKindEnum } from './benefit.enums.ts';

@InputType({ description: 'A new benefit: a title is enough.' })
export class IdentifyBenefitInput implements IdentifyBenefitForm {
  @Field(() => ID, { description: 'The programme or portfolio.' }) scopeId!: string;
  @Field(() => String, { description: '3 to 120 characters.' }) titleDe!: string;
  @Field(() => String, { nullable: true }) titleEn?: string | null;
  @Field(() => BenefitKindEnum, { defaultValue: 'benefit' }) kind!: BenefitKind;
  @Field(() => BenefitCategoryEnum, { nullable: true }) category?: BenefitCategory | null;
  @Field(() => String, { nullable: true }) beneficiary?: string | null;
  @Field(() => ID, { nullable: true }) ownerId?: string | null;
  @Field(() => String, { description: 'Language of the texts, `de` or `en`.' }) language!: Language;
}

@InputType({ description: 'Until this day so much of the way shall be covered.' })
export class PlanPointInput {
  @Field(() => Day) onDay!: string;
  @Field(() => Decimal, { description: 'Percent, 0 to 100.' }) percent!: string;
}

@InputType({ description: 'Profile of a benefit. An absent field stays as it is, null empties it where it may be empty.' })
export class ProfileBenefitInput implements ProfileBenefitForm {
  @Field(() => ID) benefitId!: string;
  @Field(() => Int, { description: 'Version that you read.' }) expectedVersion!: number;
  @Field(() => String, { nullable: true }) titleDe?: string | null;
  @Field(() => String, { nullable: true }) titleEn?: string | null;
  @Field(() => BenefitCategoryEnum, { nullable: true }) category?: BenefitCategory | null;
  @Field(() => String, { nullable: true }) beneficiary?: string | null;
  @Field(() => ID, { nullable: true }) ownerId?: string | null;
  @Field(() => String, { nullable: true, description: 'What is measured.' }) measureDe?: string | null;
  @Field(() => String, { nullable: true }) measureEn?: string | null;
  @Field(() => String, { nullable: true, description: 'How it is measured.' }) method?: string | null;
  @Field(() => String, { nullable: true }) unit?: string | null;
  @Field(() => BenefitAggregationEnum, { nullable: true }) aggregation?: BenefitAggregation | null;
  @Field(() => BenefitConfidenceEnum, { nullable: true }) confidence?: BenefitConfidence | null;
  @Field(() => Int, { nullable: true, description: '1 to 60.' }) measureEveryMonths?: number | null;
  @Field(() => Decimal, { nullable: true, description: 'Yearly value without sign.' }) monetisedAmount?: string | null;
  @Field(() => String, { nullable: true, description: 'ISO 4217.' }) currency?: string | null;
  @Field(() => Decimal, { nullable: true }) holdBand?: string | null;
  @Field(() => Decimal, { nullable: true }) baselineValue?: string | null;
  @Field(() => Day, { nullable: true }) baselineOn?: string | null;
  @Field(() => Decimal, { nullable: true }) targetValue?: string | null;
  @Field(() => Day, { nullable: true }) targetOn?: string | null;
  @Field(() => [PlanPointInput], { nullable: true, description: 'The whole planned curve in the order of its days, at most 60 points.' }) curve?: PlanPointInput[] | null;
}

@InputType({ description: 'From now on the benefit is judged by its baseline, target and curve.' })
export class ApproveBenefitInput implements ApproveBenefitForm {
  @Field(() => ID) benefitId!: string;
  @Field(() => Int) expectedVersion!: number;
}

@InputType({ description: 'The first output is in use.' })
export class StartRealisationInput implements StartRealisationForm {
  @Field(() => ID) benefitId!: string;
  @Field(() => Int) expectedVersion!: number;
  @Field(() => Day, { description: 'Not in the future.' }) firstOutputInUseOn!: string;
}

@InputType({ description: 'Share of one project.' })
export class ContributionInput {
  @Field(() => ID) projectId!: string;
  @Field(() => Decimal, { description: 'Percent, 0 to 100; 0 marks an enabler.' }) share!: string;
}

@InputType({ description: 'All contributions of a benefit at once; together at most 100 percent.' })
export class SetContributionsInput implements SetContributionsForm {
  @Field(() => ID) benefitId!: string;
  @Field(() => Int) expectedVersion!: number;
  @Field(() => [ContributionInput], { description: 'At most 100.' }) contributions!: ContributionInput[];
}

@InputType({ description: 'A new baseline, target or curve; what is absent stays. The old ones are kept.' })
export class RebaselineBenefitInput implements RebaselineBenefitForm {
  @Field(() => ID) benefitId!: string;
  @Field(() => Int) expectedVersion!: number;
  @Field(() => Decimal, { nullable: true }) baselineValue?: string | null;
  @Field(() => Day, { nullable: true }) baselineOn?: string | null;
  @Field(() => Decimal, { nullable: true }) targetValue?: string | null;
  @Field(() => Day, { nullable: true }) targetOn?: string | null;
  @Field(() => Decimal, { nullable: true }) holdBand?: string | null;
  @Field(() => [PlanPointInput], { nullable: true }) curve?: PlanPointInput[] | null;
  @Field(() => ID, { description: 'Decision in force that allows it.' }) decisionId!: string;
  @Field(() => String) reason!: string;
}

@InputType({ description: 'Gives a benefit up.' })
export class DropBenefitInput implements DropBenefitForm {
  @Field(() => ID) benefitId!: string;
  @Field(() => Int) expectedVersion!: number;
  @Field(() => String) reason!: string;
  @Field(() => Boolean, { description: 'The business case was looked at again without this benefit.' }) businessCaseReassessed!: boolean;
}

@InputType({ description: 'Ends the following of a realised benefit.' })
export class CloseBenefitInput implements CloseBenefitForm {
  @Field(() => ID) benefitId!: string;
  @Field(() => Int) expectedVersion!: number;
}
