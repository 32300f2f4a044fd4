import { Field, ID, InputType, Int } from '@nestjs/graphql';
import type { CorrectMeasurementForm } from '@tranche/benefits/domain/correct-measurement.ts';
import type { HoldBenefitReviewForm } from '@tranche/benefits/domain/hold-benefit-review.ts';
import type { PlanBenefitReviewForm } from '@tranche/benefits/domain/plan-benefit-review.ts';
import type { RecordMeasurementForm } from '@tranche/benefits/domain/record-measurement.ts';
import { Day, Decimal } from '@tranche/shared/api/scalars.ts';

@InputType({ description: 'A measured value.' })
export class RecordMeasurementInput implements RecordMeasurementForm {
  @Field(() => ID) benefitId!: string;
  @Field(() => Day, { description: 'Not in the future; for a flow the last day of its period.' }) onDay!: string;
  @Field(() => Day, { nullable: true, description: 'First day of the period, for a flow only.' }) periodFrom?: string | null;
  @Field(() => Decimal, { description: 'In the benefit\'s unit, at most four places.' }) value!: string;
  @Field(() => String, { nullable: true }) source?: string | null;
  @Field(() => String, { nullable: true, description: 'Web address.' }) evidence?: string | null;
}

@InputType({ description: 'Replaces a measured value by a new row; what is absent is taken over.' })
export class CorrectMeasurementInput implements CorrectMeasurementForm {
  @Field(() => ID) measurementId!: string;
  @Field(() => Day, { nullable: true }) onDay?: string | null;
  @Field(() => Day, { nullable: true }) periodFrom?: string | null;
  @Field(() => Decimal) value!: string;
  @Field(() => String, { nullable: true }) source?: string | null;
  @Field(() => String, { nullable: true }) evidence?: string | null;
  @Field(() => String) reason!: string;
}

@InputType({ description: 'Plans a check of realisation.' })
export class PlanBenefitReviewInput implements PlanBenefitReviewForm {
  @Field(() => ID) benefitId!: string;
  @Field(() => Day) plannedOn!: string;
  @Field(() => ID, { nullable: true, description: 'Who sees to it; the owner of the benefit when absent.' }) ownerId?: string | null;
}

@InputType({ description: 'What a review found.' })
export class HoldBenefitReviewInput implements HoldBenefitReviewForm {
  @Field(() => ID) reviewId!: string;
  @Field(() => Int) expectedVersion!: number;
  @Field(() => Day, { description: 'Not in the future.' }) heldOn!: string;
  @Field(() => String) judgement!: string;
  @Field(() => Day, { nullable: true, description: 'Plans the next review.' }) nextReviewOn?: string | null;
}
