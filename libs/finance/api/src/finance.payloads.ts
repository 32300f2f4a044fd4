import { Field, ObjectType } from '@nestjs/graphql';
import { ProjectType, StageType } from '@tranche/projects/api/offers.ts';
import { Payload } from '@tranche/shared/api/shared.types.ts';
import { BudgetAllocationType, CostItemType } from './finance.type.ts';

@ObjectType({ description: 'The booked amount and what it moved, or why nothing was written.' })
export class BookCostPayload extends Payload {
  @Field(() => CostItemType, { nullable: true }) costItem?: CostItemType;
  @Field(() => ProjectType, { nullable: true, description: 'The project that was booked on; its figures moved.' }) project?: ProjectType;
  @Field(() => StageType, { nullable: true }) stage?: StageType;
}

@ObjectType({ description: 'The allocation, or why nothing was written.' })
export class BudgetAllocationPayload extends Payload {
  @Field(() => BudgetAllocationType, { nullable: true }) allocation?: BudgetAllocationType;
}
