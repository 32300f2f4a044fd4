import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { StageType } from '@tranche/projects/api/offers.ts';
import { Decimal } from '@tranche/shared/api/scalars.ts';
import { MoneyType } from '@tranche/shared/api/shared.types.ts';
import { decimal, fixed } from '@tranche/shared/domain/decimal.ts';
import { StageCosts } from './stage-costs.ts';

interface StageMoney {
  readonly id: string;
  readonly budget: string;
  readonly currency: string;
}

/** What was spent on a stage. */
@Resolver(() => StageType)
export class StageCostResolver {
  constructor(private readonly costs: StageCosts) {}

  @ResolveField(() => MoneyType, { description: 'Actual cost booked on the stage in the currency of its project.' })
  async actual(@Parent() stage: StageMoney): Promise<MoneyType> {
    return { amount: await this.costs.actual(stage.id), currency: stage.currency };
  }

  @ResolveField(() => Decimal, { nullable: true, description: 'Actual cost as a share of the stage budget, four digits; null without a budget.' })
  async costUsed(@Parent() stage: StageMoney): Promise<string | null> {
    return decimal(stage.budget).isZero() ? null : fixed(decimal(await this.costs.actual(stage.id)).div(stage.budget), 4);
  }
}
