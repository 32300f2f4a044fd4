import { Args, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { isActionOverdue } from '@tranche/decisions/domain/action.ts';
import { completeActionInput, type CompleteActionInput as CompleteValues } from '@tranche/decisions/domain/complete-action.ts';
import { createActionInput, type CreateActionInput as CreateValues } from '@tranche/decisions/domain/create-action.ts';
import { dropActionInput, type DropActionInput as DropValues } from '@tranche/decisions/domain/drop-action.ts';
import { startActionInput, type StartActionInput as StartValues } from '@tranche/decisions/domain/start-action.ts';
import { persons, PersonType, scopeOf, ScopeType } from '@tranche/organisation/api/offers.ts';
import { Access } from '@tranche/shared/api/access.ts';
import { Allowed } from '@tranche/shared/api/allowed.ts';
import { Database } from '@tranche/shared/api/database.ts';
import type { Page } from '@tranche/shared/api/page.ts';
import { payload } from '@tranche/shared/api/payload.ts';
import { dayOfAct } from '@tranche/shared/api/policy.ts';
import { KeyArgs } from '@tranche/shared/api/shared.types.ts';
import type { Day } from '@tranche/shared/domain/day.ts';
import type { Result } from '@tranche/shared/domain/result.ts';
import { completeActionPolicy, createActionPolicy, dropActionPolicy, readActions, startActionPolicy } from './action.policies.ts';
import { ActionReader, type ActionRow } from './action.reader.ts';
import { ActionConnection, ActionPayload, ActionsArgs, ActionType, ActionViewerCan, CompleteActionInput, CreateActionInput, DropActionInput, StartActionInput } from './action.type.ts';
import { ChangeAction } from './change-action.use-case.ts';
import { CreateAction } from './create-action.use-case.ts';

@Resolver(() => ActionType)
export class ActionResolver {
  constructor(
    private readonly db: Database,
    private readonly access: Access,
    private readonly reader: ActionReader,
    private readonly create: CreateAction,
    private readonly change: ChangeAction,
  ) {}

  private answer(result: Promise<Result<{ actionId: string }>>) {
    return payload(result, async ({ actionId }) => ({ action: await this.reader.byId(actionId) }));
  }

  @Query(() => ActionConnection, { description: 'Follow-ups of decisions, issues, reviews and lessons.' })
  @Allowed(readActions)
  actions(@Args() args: ActionsArgs): Promise<Page<ActionRow>> {
    return this.reader.page(args);
  }

  @Query(() => ActionType, { nullable: true, description: 'The action with this key.' })
  @Allowed(readActions)
  action(@Args() { key }: KeyArgs): Promise<ActionRow | undefined> {
    return this.reader.byKey(key);
  }

  @Mutation(() => ActionPayload, { description: 'Creates an action with an owner and a day.' })
  @Allowed(createActionPolicy, createActionInput)
  createAction(@Args('input', { type: () => CreateActionInput }) input: CreateValues) {
    return this.answer(this.create.execute(input));
  }

  @Mutation(() => ActionPayload, { description: 'Work on an action has begun.' })
  @Allowed(startActionPolicy, startActionInput)
  startAction(@Args('input', { type: () => StartActionInput }) input: StartValues) {
    return this.answer(this.change.start(input));
  }

  @Mutation(() => ActionPayload, { description: 'An action is done.' })
  @Allowed(completeActionPolicy, completeActionInput)
  completeAction(@Args('input', { type: () => CompleteActionInput }) input: CompleteValues) {
    return this.answer(this.change.complete(input));
  }

  @Mutation(() => ActionPayload, { description: 'Closes an action without a result; the reason stays.' })
  @Allowed(dropActionPolicy, dropActionInput)
  dropAction(@Args('input', { type: () => DropActionInput }) input: DropValues) {
    return this.answer(this.change.drop(input));
  }

  @ResolveField(() => ScopeType)
  scope(@Parent() action: ActionRow) {
    return scopeOf(this.db, action.scopeId);
  }

  @ResolveField(() => PersonType, { nullable: true })
  owner(@Parent() action: ActionRow) {
    return persons(this.db, action.ownerId);
  }

  @ResolveField(() => PersonType, { nullable: true })
  createdBy(@Parent() action: ActionRow) {
    return persons(this.db, action.createdById);
  }

  @ResolveField(() => Boolean)
  async overdue(@Parent() action: ActionRow): Promise<boolean> {
    return isActionOverdue(action, (await dayOfAct(this.db)) as Day);
  }

  @ResolveField(() => ActionViewerCan)
  viewerCan(@Parent() action: ActionRow): Promise<ActionViewerCan> {
    return this.access.permissions({ start: startActionPolicy, complete: completeActionPolicy, drop: dropActionPolicy }, action);
  }
}
