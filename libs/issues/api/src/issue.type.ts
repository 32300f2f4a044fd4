import { ArgsType, Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { PersonType, ScopeType } from '@tranche/organisation/api/offers.ts';
import { promotions, type Promotion } from '@tranche/issues/domain/daily-log.ts';
import { deciders, dimensions, issueCloseKinds, issueOutcomes, issueSources, issueStates, issueTypes, priorities, severities, type Decider, type Dimension, type IssueCloseKind, type IssueOutcome, type IssueSource, type IssueStateName, type IssueType as IssueTypeWord, type Priority, type Severity } from '@tranche/issues/domain/issue.ts';
import { routeRules, type RouteRule } from '@tranche/issues/domain/route.ts';
import { graphqlEnum } from '@tranche/shared/api/enum.ts';
import { connectionOf } from '@tranche/shared/api/page.ts';
import { FromVisible, InheritsParent, VisibleIn } from '@tranche/shared/api/read-policy.ts';
import { DateTime, Day, Decimal } from '@tranche/shared/api/scalars.ts';
import { AsOfArgs, MoneyType, PageArgs, Payload, Permission } from '@tranche/shared/api/shared.types.ts';
import type { Language } from '@tranche/shared/domain/language.ts';

export const IssueTypeEnum = graphqlEnum('IssueType', issueTypes, 'What kind of issue it is; it decides who decides.');
export const IssueStateEnum = graphqlEnum('IssueState', issueStates, 'State of an issue.');
export const PriorityEnum = graphqlEnum('IssuePriority', priorities, 'How much it matters: must, should, could, won\'t now.');
export const SeverityEnum = graphqlEnum('IssueSeverity', severities, 'Level of management that the issue concerns.');
export const DimensionEnum = graphqlEnum('PerformanceDimension', dimensions, 'The seven dimensions of performance.');
export const DeciderEnum = graphqlEnum('IssueDecider', deciders, 'Who decides an issue.');
export const RouteRuleEnum = graphqlEnum('IssueRouteRule', routeRules, 'Why an issue goes to its decider.');
export const IssueOutcomeEnum = graphqlEnum('IssueOutcome', issueOutcomes, 'What was decided.');
export const IssueCloseKindEnum = graphqlEnum('IssueCloseKind', issueCloseKinds, 'How an issue was closed.');
export const IssueSourceEnum = graphqlEnum('IssueSource', issueSources, 'Where an issue comes from.');
export const PromotionEnum = graphqlEnum('DailyLogPromotion', promotions, 'What became of a log entry.');

@ObjectType({ description: 'What the viewer may do with an issue, and if not, why.' })
@InheritsParent()
export class IssueViewerCan {
  @Field(() => Permission) assign!: Permission;
  @Field(() => Permission) handleInformally!: Permission;
  @Field(() => Permission) analyse!: Permission;
  @Field(() => Permission) propose!: Permission;
  @Field(() => Permission) decide!: Permission;
  @Field(() => Permission) complete!: Permission;
  @Field(() => Permission) reopen!: Permission;
}

@ObjectType({ description: 'Impact of an issue on one dimension, in words.' })
@InheritsParent()
export class IssueImpact {
  @Field(() => DimensionEnum) dimension!: Dimension;
  @Field(() => String) text!: string;
}

@ObjectType('IssueOption', { description: 'One way to deal with an issue.' })
@InheritsParent()
export class IssueOptionType {
  @Field(() => String) text!: string;
  @Field(() => MoneyType, { nullable: true, description: 'On top of the plan; negative when it saves.' }) cost!: MoneyType | null;
  @Field(() => Int, { nullable: true, description: 'Working days on top of the plan; negative when it saves.' }) days!: number | null;
}

@ObjectType({ description: 'Who decides an issue and why.' })
@InheritsParent()
export class IssueRoute {
  @Field(() => DeciderEnum) decider!: Decider;
  @Field(() => [RouteRuleEnum], { description: 'The leading rule first.' }) rules!: readonly RouteRule[];
  @Field(() => Boolean, { description: 'True: a stage or project tolerance is forecast to break, so this is an exception.' }) exception!: boolean;
  @Field(() => MoneyType, { nullable: true, description: 'What is left of the change budget; null without a change authority.' }) changeBudgetLeft!: MoneyType | null;
}

@ObjectType('Issue', { description: 'Something that happened, was not planned and needs a decision or an action.' })
@VisibleIn('scopeId')
export class IssueType {
  @Field(() => ID) id!: string;
  @Field(() => ID, { description: 'Human key, `P-12/I-3`.' }) key!: string;
  @Field(() => Int, { description: 'Send it back as `expectedVersion` with a change.' }) version!: number;
  @Field(() => IssueTypeEnum) type!: IssueTypeWord;
  @Field(() => IssueStateEnum) state!: IssueStateName;
  @Field(() => String) title!: string;
  @Field(() => String, { nullable: true }) description!: string | null;
  @Field(() => String, { description: 'Language of the texts, `de` or `en`.' }) language!: Language;
  @Field(() => String, { nullable: true, description: 'Who brought it up when that is somebody without an account.' }) raisedFor!: string | null;
  @Field(() => IssueSourceEnum) source!: IssueSource;
  @Field(() => PriorityEnum, { nullable: true }) priority!: Priority | null;
  @Field(() => SeverityEnum, { nullable: true }) severity!: Severity | null;
  @Field(() => Day, { nullable: true }) dueOn!: string | null;
  @Field(() => Boolean, { description: 'Open and past its due day.' }) overdue!: boolean;
  @Field(() => [IssueImpact], { description: 'Impacts in words; those of cost and time may be numbers instead.' }) impacts!: IssueImpact[];
  @Field(() => MoneyType, { nullable: true, description: 'On top of the plan; negative when it saves.' }) costImpact!: MoneyType | null;
  @Field(() => Int, { nullable: true, description: 'Working days on top of the plan; negative when it saves.' }) daysImpact!: number | null;
  @Field(() => [IssueOptionType]) options!: IssueOptionType[];
  @Field(() => Int, { nullable: true, description: 'Index in `options`.' }) recommendedOption!: number | null;
  @Field(() => String, { nullable: true }) recommendation!: string | null;
  @Field(() => DeciderEnum, { nullable: true, description: 'Set when a decision is proposed.' }) decider!: Decider | null;
  @Field(() => [RouteRuleEnum], { description: 'Why that decider, the leading rule first.' }) routeRules!: readonly RouteRule[];
  @Field(() => IssueOutcomeEnum, { nullable: true }) outcome!: IssueOutcome | null;
  @Field(() => Int, { nullable: true, description: 'Index in `options`.' }) chosenOption!: number | null;
  @Field(() => Day, { nullable: true }) decidedOn!: string | null;
  @Field(() => Day, { nullable: true, description: 'Day on which a deferred issue comes back.' }) deferredUntil!: string | null;
  @Field(() => String, { nullable: true }) resolution!: string | null;
  @Field(() => IssueCloseKindEnum, { nullable: true }) closeKind!: IssueCloseKind | null;
  @Field(() => Day, { nullable: true }) closedOn!: string | null;
  @Field(() => DateTime) createdAt!: string;
  @Field(() => PersonType, { nullable: true }) owner!: PersonType | null;
  @Field(() => PersonType, { nullable: true }) raisedBy!: PersonType | null;
  @Field(() => PersonType, { nullable: true }) decidedBy!: PersonType | null;
  @Field(() => ScopeType) scope!: ScopeType;
  @Field(() => IssueRoute, { nullable: true, description: 'Who would decide as things stand now, the impact of the issue added to the latest forecast; null once it is decided.' }) route!: IssueRoute | null;
  @Field(() => IssueViewerCan) viewerCan!: IssueViewerCan;
}

export const IssueConnection = connectionOf(IssueType, 'Issue');

export const issueOrders = ['newest', 'oldest', 'dueSoonest', 'dueLatest', 'priorityHighest', 'priorityLowest', 'severityHighest', 'severityLowest', 'titleUp', 'titleDown'] as const;
export type IssueOrder = (typeof issueOrders)[number];
export const IssueOrderEnum = graphqlEnum('IssueOrder', issueOrders, 'Sort of an issue list, each served by an index.');

@InputType({ description: 'Conditions that all must hold.' })
export class IssueFilter {
  @Field(() => Boolean, { nullable: true, description: 'True: not closed.' }) open?: boolean;
  @Field(() => [IssueStateEnum], { nullable: true }) states?: IssueStateName[];
  @Field(() => [IssueTypeEnum], { nullable: true }) types?: IssueTypeWord[];
  @Field(() => [PriorityEnum], { nullable: true }) priorities?: Priority[];
  @Field(() => ID, { nullable: true }) ownerId?: string;
  @Field(() => Boolean, { nullable: true, description: 'True: nobody owns it.' }) unowned?: boolean;
  @Field(() => Boolean, { nullable: true, description: 'True: open and past its due day.' }) overdue?: boolean;
  @Field(() => String, { nullable: true, description: 'Part of the title.' }) text?: string;
}

@ArgsType()
export class IssuesArgs extends PageArgs {
  @Field(() => ID, { nullable: true, description: 'Key of a portfolio, programme or project: its issues and those of everything below it.' }) scope?: string;
  @Field(() => IssueFilter, { nullable: true }) filter?: IssueFilter;
  @Field(() => IssueOrderEnum, { defaultValue: 'newest' }) orderBy!: IssueOrder;
}

@ObjectType({ description: 'How many open issues need what.' })
@FromVisible()
export class IssueSummary {
  @Field(() => Int) open!: number;
  @Field(() => Int, { description: 'Past their due day.' }) overdue!: number;
  @Field(() => Int, { description: 'Without an owner.' }) unowned!: number;
  @Field(() => Int, { description: 'Raised and not analysed yet.' }) raised!: number;
  @Field(() => Int, { description: 'Proposed and waiting for a decision.' }) proposed!: number;
  @Field(() => Int, { description: 'With priority must.' }) must!: number;
}

@ArgsType()
export class IssueScopeArgs extends AsOfArgs {
  @Field(() => ID, { nullable: true, description: 'Key of a portfolio, programme or project with everything below it; the whole organisation when absent.' }) scope?: string;
}

@ObjectType({ description: 'The issue as it is now, or why nothing was written.' })
@InheritsParent()
export class IssuePayload extends Payload {
  @Field(() => IssueType, { nullable: true }) issue?: IssueType;
}

@ObjectType({ description: 'What the viewer may do with a log entry, and if not, why.' })
@InheritsParent()
export class DailyLogViewerCan {
  @Field(() => Permission) promote!: Permission;
}

@ObjectType('DailyLogEntry', { description: 'An informal note, seen by those who hold a role in the project.' })
@VisibleIn('scopeId')
export class DailyLogEntryType {
  @Field(() => ID) id!: string;
  @Field(() => Int, { description: 'Send it back as `expectedVersion` with a change.' }) version!: number;
  @Field(() => Day) onDay!: string;
  @Field(() => String) text!: string;
  @Field(() => String, { description: 'Language of the text, `de` or `en`.' }) language!: Language;
  @Field(() => String, { nullable: true }) link!: string | null;
  @Field(() => PersonType, { nullable: true }) writtenBy!: PersonType | null;
  @Field(() => PromotionEnum, { nullable: true, description: 'What became of it.' }) promotedAs!: Promotion | null;
  @Field(() => ID, { nullable: true, description: 'Key of the record that it became.' }) promotedKey!: string | null;
  @Field(() => DateTime) createdAt!: string;
  @Field(() => DailyLogViewerCan) viewerCan!: DailyLogViewerCan;
}

export const DailyLogConnection = connectionOf(DailyLogEntryType, 'DailyLogEntry');

@ArgsType()
export class DailyLogArgs extends PageArgs {
  @Field(() => ID, { description: 'Key of the portfolio, programme or project whose log is read.' }) scope!: string;
}

@ObjectType({ description: 'The log entry as it is now and what it became, or why nothing was written.' })
@InheritsParent()
export class DailyLogPayload extends Payload {
  @Field(() => DailyLogEntryType, { nullable: true }) entry?: DailyLogEntryType;
  @Field(() => IssueType, { nullable: true, description: 'The issue that the entry became.' }) issue?: IssueType;
}

@ObjectType('ChangeAuthority', { description: 'The limits within which changes of a scope are decided without the board.' })
@VisibleIn('scopeId')
export class ChangeAuthorityType {
  scopeId!: string;
  @Field(() => Int) version!: number;
  @Field(() => MoneyType) singleLimit!: MoneyType;
  @Field(() => MoneyType) budget!: MoneyType;
  @Field(() => MoneyType, { description: 'Cost of the changes approved so far.' }) used!: MoneyType;
}

@ObjectType({ description: 'The limits as they are now, or why nothing was written.' })
@InheritsParent()
export class ChangeAuthorityPayload extends Payload {
  @Field(() => ChangeAuthorityType, { nullable: true }) changeAuthority?: ChangeAuthorityType;
}

@InputType({ description: 'Impact on one dimension, in words. Say "none" where there is none.' })
export class IssueImpactInput {
  @Field(() => DimensionEnum) dimension!: Dimension;
  @Field(() => String) text!: string;
}

@InputType({ description: 'One way to deal with an issue.' })
export class IssueOptionInput {
  @Field(() => String) text!: string;
  @Field(() => Decimal, { nullable: true, description: 'On top of the plan; negative when it saves.' }) cost?: string | null;
  @Field(() => Int, { nullable: true, description: 'Working days.' }) days?: number | null;
}
