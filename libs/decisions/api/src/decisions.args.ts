import { ArgsType, Field, ID, InputType } from '@nestjs/graphql';
import { decisionKinds, decisionOutcomes, decisionStates, type DecisionKind, type DecisionOutcome, type DecisionState } from '@tranche/decisions/domain/decision.ts';
import { graphqlEnum } from '@tranche/shared/api/enum.ts';
import { Day } from '@tranche/shared/api/scalars.ts';
import { PageArgs } from '@tranche/shared/api/shared.types.ts';

export const DecisionStateEnum = graphqlEnum('DecisionState', decisionStates, 'State of a decision.');
export const DecisionKindEnum = graphqlEnum('DecisionKind', decisionKinds, 'The matter of a decision.');
export const DecisionOutcomeEnum = graphqlEnum('DecisionOutcome', decisionOutcomes, 'What was decided about the proposal.');

export const decisionOrders = ['newest', 'due', 'effective'] as const;
export type DecisionOrder = (typeof decisionOrders)[number];
export const DecisionOrderEnum = graphqlEnum('DecisionOrder', decisionOrders, 'Sort of the decision log, each served by an index: newest first, next due first, latest in force first.');

@InputType({ description: 'Conditions that all must hold.' })
export class DecisionFilter {
  @Field(() => Boolean, { nullable: true, description: 'True: not decided and not withdrawn.' }) open?: boolean;
  @Field(() => [DecisionStateEnum], { nullable: true }) states?: DecisionState[];
  @Field(() => [DecisionKindEnum], { nullable: true }) kinds?: DecisionKind[];
  @Field(() => DecisionOutcomeEnum, { nullable: true }) outcome?: DecisionOutcome;
  @Field(() => Boolean, { nullable: true, description: 'True: the viewer can still vote or decide.' }) awaitsViewer?: boolean;
  @Field(() => Day, { nullable: true, description: 'In force since this day or later.' }) effectiveFrom?: string;
  @Field(() => Day, { nullable: true, description: 'In force since this day or earlier.' }) effectiveTo?: string;
  @Field(() => Boolean, { nullable: true, description: 'True: a condition is open.' }) conditionsOpen?: boolean;
  @Field(() => String, { nullable: true, description: 'Part of the question.' }) text?: string;
}

@ArgsType()
export class DecisionsArgs extends PageArgs {
  @Field(() => ID, { nullable: true, description: 'Key of a portfolio, programme or project: its decisions and those of everything below it.' }) scope?: string;
  @Field(() => DecisionFilter, { nullable: true }) filter?: DecisionFilter;
  @Field(() => DecisionOrderEnum, { defaultValue: 'newest' }) orderBy!: DecisionOrder;
}
