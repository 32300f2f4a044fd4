import { Field, ID, InputType, Int } from '@nestjs/graphql';
import type { AnalyseIssueInput as AnalyseIssueValues } from '@tranche/issues/domain/analyse-issue.ts';
import type { Dimension, IssueOutcome, IssueType, Priority, Severity } from '@tranche/issues/domain/issue.ts';
import type { RaiseIssueForm } from '@tranche/issues/domain/raise-issue.ts';
import { Day, Decimal } from '@tranche/shared/api/scalars.ts';
import type { Language } from '@tranche/shared/domain/language.ts';
import { IssueImpactInput, IssueOptionInput, IssueOutcomeEnum, IssueTypeEnum, PriorityEnum, SeverityEnum } from './issue.type.ts';

@InputType({ isAbstract: true })
abstract class OfIssue {
  @Field(() => ID) issueId!: string;
  @Field(() => Int, { description: 'Version that you read.' }) expectedVersion!: number;
}

@InputType({ description: 'A new issue: type and title are enough.' })
export class RaiseIssueInput implements RaiseIssueForm {
  @Field(() => ID) scopeId!: string;
  @Field(() => IssueTypeEnum, { defaultValue: 'problemConcern' }) type!: IssueType;
  @Field(() => String, { description: '3 to 200 characters.' }) title!: string;
  @Field(() => String, { nullable: true }) description?: string | null;
  @Field(() => PriorityEnum, { nullable: true }) priority?: Priority | null;
  @Field(() => SeverityEnum, { nullable: true }) severity?: Severity | null;
  @Field(() => ID, { nullable: true }) ownerId?: string | null;
  @Field(() => Day, { nullable: true }) dueOn?: string | null;
  @Field(() => Decimal, { nullable: true, description: 'On top of the plan.' }) costImpact?: string | null;
  @Field(() => String, { nullable: true, description: 'ISO 4217; the organisation\'s currency when absent.' }) currency?: string | null;
  @Field(() => Int, { nullable: true, description: 'Working days on top of the plan.' }) daysImpact?: number | null;
  @Field(() => String, { nullable: true, description: 'Who brought it up when that is somebody without an account.' }) raisedFor?: string | null;
  @Field(() => String, { description: 'Language of the texts, `de` or `en`.' }) language!: Language;
}

@InputType({ description: 'A concern: one text is enough.' })
export class RaiseConcernInput {
  @Field(() => ID) scopeId!: string;
  @Field(() => String, { description: '3 to 2,000 characters.' }) text!: string;
  @Field(() => String, { description: 'Language of the text, `de` or `en`.' }) language!: Language;
}

@InputType({ description: 'Owner, day, wording or judgement of an open issue; an absent field stays, null empties.' })
export class AssignIssueInput extends OfIssue {
  @Field(() => ID, { nullable: true }) ownerId?: string | null;
  @Field(() => Day, { nullable: true }) dueOn?: string | null;
  @Field(() => String, { nullable: true }) title?: string;
  @Field(() => String, { nullable: true }) description?: string | null;
  @Field(() => IssueTypeEnum, { nullable: true, description: 'Only until it is decided.' }) type?: IssueType;
  @Field(() => PriorityEnum, { nullable: true }) priority?: Priority | null;
  @Field(() => SeverityEnum, { nullable: true }) severity?: Severity | null;
}

@InputType({ description: 'What was done about a small issue; it becomes an entry of the daily log.' })
export class HandleIssueInformallyInput extends OfIssue {
  @Field(() => String) note!: string;
}

@InputType({ description: 'Impact on each dimension and the options to deal with the issue.' })
export class AnalyseIssueInput extends OfIssue implements Omit<AnalyseIssueValues, 'impacts' | 'options'> {
  @Field(() => [IssueImpactInput]) impacts!: { dimension: Dimension; text: string }[];
  @Field(() => Decimal, { nullable: true, description: 'On top of the plan; negative when it saves.' }) costImpact?: string | null;
  @Field(() => String, { nullable: true }) currency?: string | null;
  @Field(() => Int, { nullable: true, description: 'Working days.' }) daysImpact?: number | null;
  @Field(() => [IssueOptionInput]) options!: IssueOptionInput[];
  @Field(() => IssueTypeEnum, { nullable: true }) type?: IssueType | null;
  @Field(() => PriorityEnum, { nullable: true }) priority?: Priority | null;
  @Field(() => SeverityEnum, { nullable: true }) severity?: Severity | null;
  @Field(() => String, { nullable: true }) description?: string | null;
}

@InputType({ description: 'What the leadership recommends; the rules compute who decides.' })
export class ProposeIssueDecisionInput extends OfIssue {
  @Field(() => String) recommendation!: string;
  @Field(() => Int, { nullable: true, description: 'Index in the options of the analysis.' }) recommendedOption?: number | null;
}

@InputType({ description: 'The decision on a proposed issue.' })
export class DecideIssueInput extends OfIssue {
  @Field(() => IssueOutcomeEnum) outcome!: IssueOutcome;
  @Field(() => Int, { nullable: true, description: 'Index of the approved option; the recommended one when absent.' }) chosenOption?: number | null;
  @Field(() => String, { nullable: true, description: 'Needed for every outcome but approval.' }) reason?: string | null;
  @Field(() => Day, { nullable: true, description: 'Day on which a deferred issue comes back.' }) deferredUntil?: string | null;
}

@InputType({ description: 'The end of an issue in action.' })
export class CompleteIssueInput extends OfIssue {
  @Field(() => String) resolution!: string;
  @Field(() => Boolean, { defaultValue: false, description: 'For a change of what was agreed: plan and product descriptions say the new state.' }) baselineUpdated!: boolean;
}

@InputType({ description: 'Takes back what nobody has worked on.' })
export class WithdrawIssueInput extends OfIssue {}

@InputType({ description: 'Why a closed issue is taken up again.' })
export class ReopenIssueInput extends OfIssue {
  @Field(() => String) reason!: string;
}

@InputType({ description: 'A note for the daily log.' })
export class WriteDailyLogInput {
  @Field(() => ID) scopeId!: string;
  @Field(() => String) text!: string;
  @Field(() => Day, { nullable: true, description: 'Today when absent.' }) onDay?: string | null;
  @Field(() => String, { nullable: true }) link?: string | null;
  @Field(() => String, { description: 'Language of the text, `de` or `en`.' }) language!: Language;
}

@InputType({ description: 'Makes an issue of a log entry.' })
export class PromoteDailyLogEntryInput {
  @Field(() => ID) entryId!: string;
  @Field(() => Int, { description: 'Version that you read.' }) expectedVersion!: number;
  @Field(() => String, { nullable: true, description: 'The first line of the entry when absent.' }) title?: string | null;
  @Field(() => IssueTypeEnum, { nullable: true }) issueType?: IssueType | null;
}

@InputType({ description: 'Limits within which changes of a scope are decided without the board.' })
export class SetChangeAuthorityInput {
  @Field(() => ID) scopeId!: string;
  @Field(() => Decimal, { description: 'Highest cost of one change.' }) singleLimit!: string;
  @Field(() => Decimal, { description: 'Highest cost of all changes together.' }) budget!: string;
  @Field(() => String, { nullable: true, description: 'ISO 4217; the organisation\'s currency when absent.' }) currency?: string | null;
}
