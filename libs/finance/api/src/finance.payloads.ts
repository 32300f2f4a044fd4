import { Field, ObjectType } from '@nestjs/graphql';
import { ProjectType, StageType } from '@tranche/projects/api/offers.ts';
import { InheritsParent } from '@tranche/shared/api/read-policy.ts';
import { Payload } from '@tranche/shared/api/shared.types.ts';
import { BudgetAllocationType, CostItemType } from './finance.type.ts';

@ObjectType({ description: 'The booked amount and what it moved, or why nothing was written.' })
@InheritsParent()
export class BookCostPayload extends Payload {
  @Field(() => CostItemType, { nullable: true }) costItem?: CostItemType;
  @Field(() => ProjectType, { nullable: true, description: 'The project that was booked on; its figures moved.' }) project?: ProjectType;
  @Field(() => StageType, { nullable: true }) stage?: StageType;
}

@ObjectType({ description: 'The allocation, or why nothing was written.' })
@InheritsParent()
export class BudgetAllocationPayload extends Payload {
  @Field(() => BudgetAllocationType, { nullable: true }) allocation?: BudgetAllocationType;
}
