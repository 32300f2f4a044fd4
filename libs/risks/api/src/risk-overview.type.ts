import { ArgsType, Field, Float, ID, Int, ObjectType } from '@nestjs/graphql';
import { graphqlEnum } from '@tranche/shared/api/enum.ts';
import { FromVisible, InheritsParent } from '@tranche/shared/api/read-policy.ts';
import { AsOfArgs, MoneyType } from '@tranche/shared/api/shared.types.ts';
import type { RiskBand } from '@tranche/risks/domain/score.ts';
import type { RiskKind } from '@tranche/risks/domain/risk.ts';
import { RiskBandEnum, RiskKindEnum } from './risk.type.ts';

export const moments = ['before', 'now', 'after'] as const;
export type Moment = (typeof moments)[number];
export const MomentEnum = graphqlEnum('RiskMoment', moments, 'Which estimate counts: before a response, now, or after all responses.');

@ArgsType()
export class RiskScopeArgs extends AsOfArgs {
  @Field(() => ID, { nullable: true, description: 'Key of a portfolio, programme or project with everything below it; the whole organisation when absent.' }) scope?: string;
}

@ArgsType()
export class RiskMatrixArgs extends RiskScopeArgs {
  @Field(() => MomentEnum, { defaultValue: 'now' }) moment!: Moment;
}

@ObjectType({ description: 'A risk in a cell of the matrix.' })
@InheritsParent()
export class RiskMatrixEntry {
  @Field(() => ID) key!: string;
  @Field(() => String) title!: string;
}

@ObjectType({ description: 'One cell of the 5×5 matrix; empty cells are left out.' })
@FromVisible()
export class RiskMatrixCell {
  @Field(() => RiskKindEnum) kind!: RiskKind;
  @Field(() => Int) probability!: number;
  @Field(() => Int) impact!: number;
  @Field(() => Int) score!: number;
  @Field(() => RiskBandEnum) band!: RiskBand;
  @Field(() => Int, { description: 'Open risks in this cell.' }) count!: number;
  @Field(() => [RiskMatrixEntry], { description: 'The first ten of them.' }) risks!: RiskMatrixEntry[];
}

@ObjectType({ description: 'How many open risks need what.' })
@FromVisible()
export class RiskSummary {
  @Field(() => Int) open!: number;
  @Field(() => Int) high!: number;
  @Field(() => Int) critical!: number;
  @Field(() => Int, { description: 'Raised and not assessed yet.' }) unassessed!: number;
  @Field(() => Int, { description: 'Not reviewed for more than 30 days.' }) reviewOverdue!: number;
  @Field(() => Int, { description: 'Without an owner.' }) unowned!: number;
  @Field(() => Int, { description: 'Highest score; 0 without an assessed risk.' }) topScore!: number;
}

@ObjectType({ description: 'Money exposure of the open risks in one currency. A risk that was escalated within the scope counts once.' })
@InheritsParent()
export class RiskExposureType {
  @Field(() => String, { description: 'ISO 4217.' }) currency!: string;
  @Field(() => MoneyType, { nullable: true, description: 'Sum of the expected values, opportunities negative.' }) net!: MoneyType | null;
  @Field(() => MoneyType, { nullable: true }) threats!: MoneyType | null;
  @Field(() => MoneyType, { nullable: true, description: 'Negative: what is expected to be gained.' }) opportunities!: MoneyType | null;
  @Field(() => MoneyType, { nullable: true, description: 'The same after all responses; a risk without such an estimate counts as it is now.' }) netAfter!: MoneyType | null;
  @Field(() => MoneyType, { description: 'Cost of all responses that were not dropped.' }) responseCost!: MoneyType;
  @Field(() => MoneyType, { nullable: true, description: 'What the responses are worth: exposure now − exposure after − their cost.' }) responseNetValue!: MoneyType | null;
  @Field(() => Int, { description: 'Risks with percentage and money impact.' }) valued!: number;
  @Field(() => MoneyType, { nullable: true, description: 'With 80 % certainty the threats cost no more than this; suggested as risk budget.' }) p80!: MoneyType | null;
  @Field(() => MoneyType, { nullable: true }) p50!: MoneyType | null;
  @Field(() => MoneyType, { nullable: true }) p90!: MoneyType | null;
  @Field(() => Float, { nullable: true, description: 'Runs of the simulation; null when all outcomes were computed exactly.' }) runs!: number | null;
}

@ObjectType({ description: 'Money exposure by currency; currencies are never added up.' })
@FromVisible()
export class RiskExposures {
  @Field(() => [RiskExposureType]) byCurrency!: RiskExposureType[];
  @Field(() => Int, { description: 'Open risks without percentage or money impact; they are in none of the sums.' }) withoutValue!: number;
}
