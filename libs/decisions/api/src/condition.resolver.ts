import { Args, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { addConditionInput, type AddConditionInput as AddValues } from '@tranche/decisions/domain/add-condition.ts';
import { isOverdue } from '@tranche/decisions/domain/condition.ts';
import { meetConditionInput, type MeetConditionInput as MeetValues } from '@tranche/decisions/domain/meet-condition.ts';
import { persons, PersonType } from '@tranche/organisation/api/offers.ts';
import { Access } from '@tranche/shared/api/access.ts';
import { Allowed } from '@tranche/shared/api/allowed.ts';
import { Database } from '@tranche/shared/api/database.ts';
import { payload } from '@tranche/shared/api/payload.ts';
import { dayOfAct } from '@tranche/shared/api/policy.ts';
import type { Day } from '@tranche/shared/domain/day.ts';
import type { Result } from '@tranche/shared/domain/result.ts';
import { AddCondition } from './add-condition.use-case.ts';
import { ConditionReader } from './condition.reader.ts';
import { ConditionType, ConditionViewerCan } from './condition.type.ts';
import { decisionFacts } from './decision-facts.ts';
import { AddConditionInput, MeetConditionInput } from './decision.input.ts';
import type { ConditionRow } from './decision-parts.ts';
import { addConditionPolicy, meetConditionPolicy } from './decision.policies.ts';
import { DecisionReader } from './decision.reader.ts';
import { ConditionPayload } from './decision.type.ts';
import { MeetCondition } from './meet-condition.use-case.ts';

@Resolver(() => ConditionType)
export class ConditionResolver {
  constructor(
    private readonly db: Database,
    private readonly access: Access,
    private readonly conditions: ConditionReader,
    private readonly decisions: DecisionReader,
    private readonly add: AddCondition,
    private readonly meet: MeetCondition,
  ) {}

  private answer(result: Promise<Result<{ conditionId: string; decisionId: string }>>) {
    return payload(result, async ({ conditionId, decisionId }) => ({ condition: await this.conditions.byId(conditionId), decision: await this.decisions.byId(decisionId) }));
  }

  @Mutation(() => ConditionPayload, { description: 'Adds a condition: members propose during the vote, who leads it sets.' })
  @Allowed(addConditionPolicy, addConditionInput)
  addCondition(@Args('input', { type: () => AddConditionInput }) input: AddValues) {
    return this.answer(this.add.execute(input));
  }

  @Mutation(() => ConditionPayload, { description: 'Records that a condition is met, and by what.' })
  @Allowed(meetConditionPolicy, meetConditionInput)
  meetCondition(@Args('input', { type: () => MeetConditionInput }) input: MeetValues) {
    return this.answer(this.meet.execute(input));
  }

  @ResolveField(() => PersonType, { nullable: true })
  owner(@Parent() condition: ConditionRow) {
    return persons(this.db, condition.ownerId);
  }

  @ResolveField(() => PersonType, { nullable: true })
  proposedBy(@Parent() condition: ConditionRow) {
    return persons(this.db, condition.proposedById);
  }

  @ResolveField(() => Boolean)
  async overdue(@Parent() condition: ConditionRow): Promise<boolean> {
    return isOverdue(condition, (await dayOfAct(this.db)) as Day);
  }

  @ResolveField(() => ConditionViewerCan)
  async viewerCan(@Parent() condition: ConditionRow): Promise<ConditionViewerCan> {
    const facts = await decisionFacts(this.db, condition.decisionId);
    if (!facts) throw new Error('A condition that is shown has no decision.');
    return this.access.permissions({ meet: meetConditionPolicy }, { ...facts, conditionOwnerId: condition.ownerId, conditionState: condition.state });
  }
}
