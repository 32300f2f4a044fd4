import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { conditionStates, type ConditionState } from '@tranche/decisions/domain/condition.ts';
import { PersonType } from '@tranche/organisation/api/offers.ts';
import { graphqlEnum } from '@tranche/shared/api/enum.ts';
import { InheritsParent } from '@tranche/shared/api/read-policy.ts';
import { DateTime, Day } from '@tranche/shared/api/scalars.ts';
import { Permission } from '@tranche/shared/api/shared.types.ts';

export const ConditionStateEnum = graphqlEnum('ConditionState', conditionStates, '`proposed` by a member until the chair adopts it, `open` until it is `met`.');

@ObjectType({ description: 'What the viewer may do with a condition, and if not, why.' })
@InheritsParent()
export class ConditionViewerCan {
  @Field(() => Permission) meet!: Permission;
}

@ObjectType('Condition', { description: 'A condition of an approval.' })
@InheritsParent()
export class ConditionType {
  @Field(() => ID) id!: string;
  @Field(() => Int, { description: 'Send it back as `expectedVersion` with a change.' }) version!: number;
  @Field(() => String) text!: string;
  @Field(() => PersonType, { nullable: true, description: 'Sees to it.' }) owner!: PersonType | null;
  @Field(() => PersonType, { nullable: true }) proposedBy!: PersonType | null;
  @Field(() => Day) dueOn!: string;
  @Field(() => Boolean, { description: 'Holds the effect of the decision back until it is met.' }) blocking!: boolean;
  @Field(() => ConditionStateEnum) state!: ConditionState;
  @Field(() => Boolean, { description: 'Not met by its day.' }) overdue!: boolean;
  @Field(() => DateTime, { nullable: true }) metAt!: string | null;
  @Field(() => String, { description: 'By what it was met.' }) note!: string;
  @Field(() => ConditionViewerCan) viewerCan!: ConditionViewerCan;
}
