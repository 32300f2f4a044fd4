import { Args, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { correctMeasurementInput, type CorrectMeasurementInput as CorrectValues } from '@tranche/benefits/domain/correct-measurement.ts';
import { holdBenefitReviewInput, type HoldBenefitReviewInput as HoldValues } from '@tranche/benefits/domain/hold-benefit-review.ts';
import { planBenefitReviewInput, type PlanBenefitReviewInput as PlanValues } from '@tranche/benefits/domain/plan-benefit-review.ts';
import { recordMeasurementInput, type RecordMeasurementInput as RecordValues } from '@tranche/benefits/domain/record-measurement.ts';
import { persons, PersonType } from '@tranche/organisation/api/offers.ts';
import { Allowed } from '@tranche/shared/api/allowed.ts';
import { Database } from '@tranche/shared/api/database.ts';
import { tell } from '@tranche/shared/api/messages.ts';
import { payload } from '@tranche/shared/api/payload.ts';
import { currentRequest } from '@tranche/shared/api/request-context.ts';
import type { MeasurementRow } from './benefit-facts.ts';
import { BenefitParts } from './benefit-parts.loader.ts';
import { MeasurementType } from './benefit-parts.type.ts';
import { correctMeasurementPolicy, holdReviewPolicy, planReviewPolicy, recordMeasurementPolicy } from './benefit.policies.ts';
import { BenefitReader } from './benefit.reader.ts';
import { BenefitPayload, MeasurementPayload } from './benefit.type.ts';
import { CorrectMeasurement } from './correct-measurement.use-case.ts';
import { HoldBenefitReview } from './hold-benefit-review.use-case.ts';
import type { MeasurementAnswer } from './measurement-record.ts';
import { CorrectMeasurementInput, HoldBenefitReviewInput, PlanBenefitReviewInput, RecordMeasurementInput } from './measurement.inputs.ts';
import { PlanBenefitReview } from './plan-benefit-review.use-case.ts';
import { RecordMeasurement } from './record-measurement.use-case.ts';

@Resolver(() => MeasurementType)
export class MeasurementResolver {
  constructor(
    private readonly db: Database,
    private readonly reader: BenefitReader,
    private readonly parts: BenefitParts,
    private readonly record: RecordMeasurement,
    private readonly correct: CorrectMeasurement,
    private readonly plan: PlanBenefitReview,
    private readonly hold: HoldBenefitReview,
  ) {}

  private readonly measured = async ({ benefitId, measurementId, hints }: MeasurementAnswer) => {
    const benefit = await this.reader.byId(benefitId);
    const rows = benefit ? (await this.parts.facts(benefit)).measurements : [];
    const measurement = rows.find((row) => row.id === measurementId);
    return { benefit, measurement: measurement && { ...measurement, valid: true }, hints: hints.map((hint) => tell(currentRequest().language, { path: ['value'], ...hint })) };
  };

  private readonly changed = async ({ benefitId }: { benefitId: string }) => ({ benefit: await this.reader.byId(benefitId) });

  @Mutation(() => MeasurementPayload, { description: 'Records a measured value, also after the project was closed.' })
  @Allowed(recordMeasurementPolicy, recordMeasurementInput)
  recordMeasurement(@Args('input', { type: () => RecordMeasurementInput }) input: RecordValues) {
    return payload(this.record.execute(input), this.measured);
  }

  @Mutation(() => MeasurementPayload, { description: 'Corrects a measured value by a new row; the old one stays readable.' })
  @Allowed(correctMeasurementPolicy, correctMeasurementInput)
  correctMeasurement(@Args('input', { type: () => CorrectMeasurementInput }) input: CorrectValues) {
    return payload(this.correct.execute(input), this.measured);
  }

  @Mutation(() => BenefitPayload, { description: 'Plans a check of realisation.' })
  @Allowed(planReviewPolicy, planBenefitReviewInput)
  planBenefitReview(@Args('input', { type: () => PlanBenefitReviewInput }) input: PlanValues) {
    return payload(this.plan.execute(input), this.changed);
  }

  @Mutation(() => BenefitPayload, { description: 'Records what a review found, and plans the next one.' })
  @Allowed(holdReviewPolicy, holdBenefitReviewInput)
  holdBenefitReview(@Args('input', { type: () => HoldBenefitReviewInput }) input: HoldValues) {
    return payload(this.hold.execute(input), this.changed);
  }

  @ResolveField(() => PersonType, { nullable: true })
  recordedBy(@Parent() row: MeasurementRow) {
    return persons(this.db, row.recordedById);
  }
}
