import { ArgsType, Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { actionOrigins, actionStates, type ActionOrigin, type ActionState } from '@tranche/decisions/domain/action.ts';
import type { CompleteActionForm } from '@tranche/decisions/domain/complete-action.ts';
import type { CreateActionForm } from '@tranche/decisions/domain/create-action.ts';
import type { DropActionForm } from '@tranche/decisions/domain/drop-action.ts';
import type { StartActionForm } from '@tranche/decisions/domain/start-action.ts';
import { PersonType, ScopeType } from '@tranche/organisation/api/offers.ts';
import { graphqlEnum } from '@tranche/shared/api/enum.ts';
import { connectionOf } from '@tranche/shared/api/page.ts';
import { InheritsParent, VisibleIn } from '@tranche/shared/api/read-policy.ts';
import { DateTime, Day } from '@tranche/shared/api/scalars.ts';
import { PageArgs, Payload, Permission } from '@tranche/shared/api/shared.types.ts';
import type { Language } from '@tranche/shared/domain/language.ts';

export const ActionStateEnum = graphqlEnum('ActionState', actionStates, 'State of an action; `dropped` was closed without a result.');
export const ActionOriginEnum = graphqlEnum('ActionOrigin', actionOrigins, 'What an action follows from.');

@ObjectType({ description: 'What the viewer may do with an action, and if not, why.' })
@InheritsParent()
export class ActionViewerCan {
  @Field(() => Permission) start!: Permission;
  @Field(() => Permission) complete!: Permission;
  @Field(() => Permission) drop!: Permission;
}

@ObjectType('Action', { description: 'A follow-up with an owner and a day.' })
@VisibleIn('scopeId')
export class ActionType {
  @Field(() => ID) id!: string;
  @Field(() => ID, { description: 'Human key, `P-3/A-1`.' }) key!: string;
  @Field(() => Int, { description: 'Send it back as `expectedVersion` with a change.' }) version!: number;
  @Field(() => String) title!: string;
  @Field(() => String, { description: 'Language of the title, `de` or `en`.' }) language!: Language;
  @Field(() => ActionStateEnum) state!: ActionState;
  @Field(() => ScopeType) scope!: ScopeType;
  @Field(() => PersonType, { nullable: true }) owner!: PersonType | null;
  @Field(() => PersonType, { nullable: true }) createdBy!: PersonType | null;
  @Field(() => Day) dueOn!: string;
  @Field(() => Boolean, { description: 'Not done by its day.' }) overdue!: boolean;
  @Field(() => ActionOriginEnum, { nullable: true }) originKind!: ActionOrigin | null;
  @Field(() => ID, { nullable: true, description: 'Key of the record that it follows from.' }) originKey!: string | null;
  @Field(() => String, { description: 'What came of it, or why it was dropped.' }) note!: string;
  @Field(() => DateTime, { nullable: true }) endedAt!: string | null;
  @Field(() => ActionViewerCan) viewerCan!: ActionViewerCan;
}

export const ActionConnection = connectionOf(ActionType, 'Action');

export const actionOrders = ['due', 'newest'] as const;
export type ActionOrder = (typeof actionOrders)[number];
export const ActionOrderEnum = graphqlEnum('ActionOrder', actionOrders, 'Sort of an action list, each served by an index: next due first, newest first.');

@InputType({ description: 'Conditions that all must hold.' })
export class ActionFilter {
  @Field(() => Boolean, { nullable: true, description: 'True: neither done nor dropped.' }) open?: boolean;
  @Field(() => Boolean, { nullable: true, description: 'True: open and its day has passed.' }) overdue?: boolean;
  @Field(() => [ActionStateEnum], { nullable: true }) states?: ActionState[];
  @Field(() => ID, { nullable: true }) ownerId?: string;
  @Field(() => ActionOriginEnum, { nullable: true }) originKind?: ActionOrigin;
  @Field(() => String, { nullable: true, description: 'Part of the title.' }) text?: string;
}

@ArgsType()
export class ActionsArgs extends PageArgs {
  @Field(() => ID, { nullable: true, description: 'Key of a portfolio, programme or project: its actions and those of everything below it.' }) scope?: string;
  @Field(() => ActionFilter, { nullable: true }) filter?: ActionFilter;
  @Field(() => ActionOrderEnum, { defaultValue: 'due' }) orderBy!: ActionOrder;
}

@InputType({ description: 'A new action.' })
export class CreateActionInput implements CreateActionForm {
  @Field(() => ID) scopeId!: string;
  @Field(() => String, { description: '3 to 200 characters.' }) title!: string;
  @Field(() => ID) ownerId!: string;
  @Field(() => Day) dueOn!: string;
  @Field(() => ActionOriginEnum, { nullable: true }) originKind?: ActionOrigin | null;
  @Field(() => ID, { nullable: true, description: 'The record that it follows from.' }) originId?: string | null;
  @Field(() => String, { description: 'Language of the title, `de` or `en`.' }) language!: Language;
}

@InputType({ description: 'Work on an action has begun.' })
export class StartActionInput implements StartActionForm {
  @Field(() => ID) actionId!: string;
  @Field(() => Int, { description: 'Version that you read.' }) expectedVersion!: number;
}

@InputType({ description: 'An action is done.' })
export class CompleteActionInput implements CompleteActionForm {
  @Field(() => ID) actionId!: string;
  @Field(() => String, { nullable: true, description: 'What came of it.' }) note?: string | null;
  @Field(() => Int, { description: 'Version that you read.' }) expectedVersion!: number;
}

@InputType({ description: 'An action is closed without a result.' })
export class DropActionInput implements DropActionForm {
  @Field(() => ID) actionId!: string;
  @Field(() => String, { description: 'Stays readable for everyone.' }) reason!: string;
  @Field(() => Int, { description: 'Version that you read.' }) expectedVersion!: number;
}

@ObjectType({ description: 'The action as it is now, or why nothing was written.' })
@InheritsParent()
export class ActionPayload extends Payload {
  @Field(() => ActionType, { nullable: true }) action?: ActionType;
}
