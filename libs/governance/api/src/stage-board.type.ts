import { ArgsType, Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { DecisionType } from '@tranche/decisions/api/offers.ts';
import { ProjectType, StageType } from '@tranche/projects/api/offers.ts';
import { stageStates, type StageState } from '@tranche/projects/domain/stage.ts';
import { FromVisible, InheritsParent, VisibleIn } from '@tranche/shared/api/read-policy.ts';
import { Day } from '@tranche/shared/api/scalars.ts';
import { AsOfArgs, MoneyType } from '@tranche/shared/api/shared.types.ts';
import { graphqlEnum } from '@tranche/shared/api/enum.ts';
import { DimensionStatusType } from './project-figures.type.ts';
import { StageGateViewerCan } from './stage-gate.type.ts';

export const BoardColumnEnum = graphqlEnum('BoardColumn', stageStates, 'Column of the stage board: the states of a stage in their order.');

@ObjectType('StageCard', { description: 'A stage on the board.' })
@VisibleIn('scopeId')
export class StageCardType {
  @Field(() => ID, { description: 'The id of the stage.' }) id!: string;
  @Field(() => StageType) stage!: StageType;
  @Field(() => ProjectType) project!: ProjectType;
  @Field(() => [DimensionStatusType], { description: 'How the stage stands against its own tolerances.' }) dimensions!: DimensionStatusType[];
  @Field(() => Day, { nullable: true, description: 'Last day for votes while the plan is with the board.' }) gateDueOn!: string | null;
  @Field(() => Int, { nullable: true, description: 'Seats that have voted; null while there is no vote.' }) votesCast!: number | null;
  @Field(() => Int, { nullable: true, description: 'Seats of the ballot.' }) seats!: number | null;
  @Field(() => Int, { description: 'Open conditions of the decision that authorised the stage, or is about to.' }) conditionsOpen!: number;
  @Field(() => Day, { nullable: true, description: 'Since when somebody else has to act: submitted, or in exception.' }) waitingSince!: string | null;
  @Field(() => DecisionType, { nullable: true, description: 'The decision that the stage waits for.' }) decision!: DecisionType | null;
  @Field(() => StageGateViewerCan) viewerCan!: StageGateViewerCan;
}

@ObjectType('StageColumn', { description: 'A column of the board with its sums.' })
@InheritsParent()
export class StageColumnType {
  @Field(() => BoardColumnEnum) state!: StageState;
  @Field(() => Int) count!: number;
  @Field(() => [MoneyType], { description: 'Budgets by currency.' }) budget!: MoneyType[];
  @Field(() => Day, { nullable: true, description: 'Since when the oldest card waits.' }) oldestSince!: string | null;
}

@ObjectType('StageBoard', { description: 'Where all stages stand between their gates.' })
@FromVisible()
export class StageBoardType {
  @Field(() => [StageColumnType]) columns!: StageColumnType[];
  @Field(() => [StageCardType], { description: 'At most 500, those that wait longest first.' }) cards!: StageCardType[];
  @Field(() => Boolean, { description: 'True when there are more stages than cards.' }) more!: boolean;
}

@ArgsType()
export class StageBoardArgs extends AsOfArgs {
  @Field(() => ID, { nullable: true, description: 'Key of a portfolio, programme or project; all when absent.' }) scope?: string;
}
