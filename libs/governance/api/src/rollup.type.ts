import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type { RollupMethod } from '@tranche/governance/domain/rollup.ts';
import type { Status } from '@tranche/governance/domain/status.ts';
import { ContainsHidden, VisibleIn } from '@tranche/shared/api/read-policy.ts';
import { Decimal } from '@tranche/shared/api/scalars.ts';
import { MoneyType } from '@tranche/shared/api/shared.types.ts';
import { RollupMethodEnum, StatusEnum } from './governance.enums.ts';

@ObjectType('RollupDriver', { description: 'A project that explains a rolled-up status.' })
@VisibleIn('key')
export class RollupDriverType {
  @Field(() => ID, { nullable: true, description: 'Key of the project; null when it is restricted.' }) key!: string | null;
  @Field(() => Decimal, { description: 'Its part of the weighted mean, four places.' }) share!: string;
}

@ObjectType('Rollup', { description: 'Status and money of all projects below a programme or portfolio.' })
@ContainsHidden('Money is null while it contains a single hidden project of a currency.')
export class RollupType {
  @Field(() => RollupMethodEnum) method!: RollupMethod;
  @Field(() => StatusEnum) status!: Status;
  @Field(() => [RollupDriverType], { description: 'Projects that explain the status, the strongest first.' }) drivers!: RollupDriverType[];
  @Field(() => Decimal, { nullable: true, description: 'Mean of 0 on course, 1 attention, 2 outside, weighted by budget; null when nothing is assessed.' }) mean!: string | null;
  @Field(() => Int, { description: 'All projects below, declined ones left out.' }) projects!: number;
  @Field(() => Int) onCourse!: number;
  @Field(() => Int) attention!: number;
  @Field(() => Int) outside!: number;
  @Field(() => Int) notAssessed!: number;
  @Field(() => Int, { description: 'Left out of the status, contained in the money.' }) paused!: number;
  @Field(() => Int) complete!: number;
  @Field(() => [ID], { description: 'Keys of every project outside tolerance that the viewer may see; a mean does not hide it.' }) outsideKeys!: string[];
  @Field(() => [MoneyType], { description: 'Budgets by currency; empty when they would reveal a single restricted project.' }) budget!: MoneyType[];
  @Field(() => [MoneyType], { description: 'Actual cost by currency.' }) actual!: MoneyType[];
  @Field(() => [MoneyType], { description: 'Forecast cost by currency.' }) forecast!: MoneyType[];
  @Field(() => Boolean, { description: 'True when the money is not shown because it would reveal a single restricted project.' }) moneyHidden!: boolean;
}
