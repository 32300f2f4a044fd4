import { Field, Int, ObjectType } from '@nestjs/graphql';
import type { BenefitStatus } from '@tranche/benefits/domain/benefit-status.ts';
import { FromVisible, InheritsParent } from '@tranche/shared/api/read-policy.ts';
import { Decimal } from '@tranche/shared/api/scalars.ts';
import { MoneyType } from '@tranche/shared/api/shared.types.ts';
import { BenefitStatusEnum } from './benefit.enums.ts';

@ObjectType({ description: 'Yearly values of one currency; dis-benefits are told apart, never hidden in the net alone.' })
@InheritsParent()
export class BenefitMoneyRollup {
  @Field(() => MoneyType) plannedNet!: MoneyType;
  @Field(() => MoneyType) realisedNet!: MoneyType;
  @Field(() => MoneyType) plannedBenefits!: MoneyType;
  @Field(() => MoneyType) realisedBenefits!: MoneyType;
  @Field(() => MoneyType, { description: 'Negative.' }) plannedDisBenefits!: MoneyType;
  @Field(() => MoneyType, { description: 'Negative.' }) realisedDisBenefits!: MoneyType;
  @Field(() => Decimal, { nullable: true, description: 'Realised net of planned net in percent, two places; null when nothing is planned.' }) percent!: string | null;
  @Field(() => Int, { description: 'Benefits short of their target.' }) countBehind!: number;
  @Field(() => Int, { description: 'Benefits with a money value but no percentage yet; they count as not realised.' }) countNotMeasured!: number;
}

@ObjectType({ description: 'How many benefits have a status.' })
@InheritsParent()
export class BenefitStatusCount {
  @Field(() => BenefitStatusEnum) status!: BenefitStatus;
  @Field(() => Int) count!: number;
}

@ObjectType('BenefitRollup', { description: 'The benefits of a programme or portfolio together: on money, not as a mean of percentages.' })
@FromVisible()
export class BenefitRollupType {
  @Field(() => [BenefitMoneyRollup], { description: 'One for each currency.' }) money!: BenefitMoneyRollup[];
  @Field(() => [BenefitStatusCount], { description: 'All benefits that are followed.' }) byStatus!: BenefitStatusCount[];
  @Field(() => [BenefitStatusCount], { description: 'Those of them without a money value.' }) notMonetised!: BenefitStatusCount[];
}
