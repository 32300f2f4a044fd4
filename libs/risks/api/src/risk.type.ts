import { ArgsType, Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { IssueType } from '@tranche/issues/api/offers.ts';
import { PersonType, ScopeType } from '@tranche/organisation/api/offers.ts';
import { closeReasons, proximities, responseCategories, responseStates, riskCategories, riskKinds, riskStates, type CloseReason, type Proximity, type ResponseCategory, type ResponseState, type RiskCategory, type RiskKind, type RiskStateName } from '@tranche/risks/domain/risk.ts';
import { riskBands, type RiskBand } from '@tranche/risks/domain/score.ts';
import { graphqlEnum } from '@tranche/shared/api/enum.ts';
import { connectionOf } from '@tranche/shared/api/page.ts';
import { InheritsParent, VisibleIn } from '@tranche/shared/api/read-policy.ts';
import { DateTime, Day, Decimal } from '@tranche/shared/api/scalars.ts';
import { MoneyType, PageArgs, Payload, Permission } from '@tranche/shared/api/shared.types.ts';
import type { Language } from '@tranche/shared/domain/language.ts';

export const RiskKindEnum = graphqlEnum('RiskKind', riskKinds, 'A threat would harm the objectives, an opportunity would help them.');
export const RiskStateEnum = graphqlEnum('RiskState', riskStates, 'State of a risk.');
export const RiskBandEnum = graphqlEnum('RiskBand', riskBands, 'Band of the score: 1–4 low, 5–9 moderate, 10–14 high, 15–25 critical.');
export const RiskCategoryEnum = graphqlEnum('RiskCategory', riskCategories, 'Where a risk comes from.');
export const ProximityEnum = graphqlEnum('Proximity', proximities, 'When a risk could occur, for those who cannot name a day.');
export const ResponseCategoryEnum = graphqlEnum('ResponseCategory', responseCategories, 'What is done about a risk; some categories fit threats only, some opportunities only.');
export const ResponseStateEnum = graphqlEnum('RiskResponseState', responseStates, 'State of a response.');
export const CloseReasonEnum = graphqlEnum('RiskCloseReason', closeReasons, 'Why a risk was closed.');
export const trends = ['better', 'same', 'worse'] as const;
export const TrendEnum = graphqlEnum('RiskTrend', trends, 'How the score moved with its last change; for an opportunity a higher score is better.');

@ObjectType({ description: 'What the viewer may do with a risk, and if not, why.' })
@InheritsParent()
export class RiskViewerCan {
  @Field(() => Permission) assess!: Permission;
  @Field(() => Permission) reject!: Permission;
  @Field(() => Permission, { description: 'Wording, category, owner.' }) describe!: Permission;
  @Field(() => Permission) planResponse!: Permission;
  @Field(() => Permission) completeResponse!: Permission;
  @Field(() => Permission) reassess!: Permission;
  @Field(() => Permission) confirm!: Permission;
  @Field(() => Permission) occur!: Permission;
  @Field(() => Permission) close!: Permission;
  @Field(() => Permission) expire!: Permission;
  @Field(() => Permission) escalate!: Permission;
  @Field(() => Permission) handOver!: Permission;
  @Field(() => Permission) reopen!: Permission;
}

@ObjectType('RiskResponse', { description: 'Something that is done about a risk.' })
@InheritsParent()
export class RiskResponseType {
  @Field(() => ID) id!: string;
  @Field(() => ResponseCategoryEnum) category!: ResponseCategory;
  @Field(() => String, { description: 'What is done; for acceptance why nothing is done.' }) text!: string;
  @Field(() => PersonType, { nullable: true, description: 'Carries it out.' }) actionee!: PersonType | null;
  @Field(() => Day, { nullable: true }) dueOn!: string | null;
  @Field(() => MoneyType, { nullable: true }) cost!: MoneyType | null;
  @Field(() => ResponseStateEnum) state!: ResponseState;
  @Field(() => Day, { nullable: true }) doneOn!: string | null;
  @Field(() => String, { nullable: true }) note!: string | null;
}

@ObjectType({ description: 'One judgement of a risk: its score over time.' })
@InheritsParent()
export class RiskEstimateType {
  @Field(() => Day) onDay!: string;
  @Field(() => Int) probability!: number;
  @Field(() => Int) impact!: number;
  @Field(() => Int) score!: number;
}

@ObjectType('Risk', { description: 'An uncertain event that would affect the objectives: a threat or an opportunity.' })
@VisibleIn('scopeId')
export class RiskType {
  @Field(() => ID) id!: string;
  @Field(() => ID, { description: 'Human key, `P-12/R-3`.' }) key!: string;
  @Field(() => Int, { description: 'Send it back as `expectedVersion` with a change.' }) version!: number;
  @Field(() => RiskKindEnum) kind!: RiskKind;
  @Field(() => RiskStateEnum) state!: RiskStateName;
  @Field(() => String) title!: string;
  @Field(() => String, { description: 'What might happen.' }) event!: string;
  @Field(() => String, { nullable: true, description: 'Why it might happen.' }) cause!: string | null;
  @Field(() => String, { nullable: true, description: 'What would follow.' }) effect!: string | null;
  @Field(() => String, { description: 'Cause, event and effect as one sentence in the language of the texts.' }) sentence!: string;
  @Field(() => RiskCategoryEnum, { nullable: true }) category!: RiskCategory | null;
  @Field(() => String, { description: 'Language of the texts, `de` or `en`.' }) language!: Language;
  @Field(() => Int, { nullable: true, description: 'Current estimate, 1 (very low) to 5 (very high).' }) probability!: number | null;
  @Field(() => Int, { nullable: true, description: 'Current estimate, 1 (very low) to 5 (very high).' }) impact!: number | null;
  @Field(() => Int, { description: 'Probability times impact; 0 while one of them is missing.' }) score!: number;
  @Field(() => RiskBandEnum, { nullable: true, description: 'Null while the estimate is incomplete.' }) band!: RiskBand | null;
  @Field(() => TrendEnum, { nullable: true, description: 'Null until the score changed once.' }) trend!: (typeof trends)[number] | null;
  @Field(() => Int, { nullable: true, description: 'Estimate before a response.' }) inherentProbability!: number | null;
  @Field(() => Int, { nullable: true, description: 'Estimate before a response.' }) inherentImpact!: number | null;
  @Field(() => Int, { nullable: true, description: 'Estimate for the time after all responses.' }) residualProbability!: number | null;
  @Field(() => Int, { nullable: true, description: 'Estimate for the time after all responses.' }) residualImpact!: number | null;
  @Field(() => Decimal, { nullable: true, description: 'Percent, 0–100.' }) probabilityPercent!: string | null;
  @Field(() => MoneyType, { nullable: true, description: 'Most likely money impact; for opportunities the gain.' }) impactMoney!: MoneyType | null;
  @Field(() => MoneyType, { nullable: true, description: 'Smallest money impact of the range.' }) impactMin!: MoneyType | null;
  @Field(() => MoneyType, { nullable: true, description: 'Largest money impact of the range.' }) impactMax!: MoneyType | null;
  @Field(() => Decimal, { nullable: true, description: 'Percent after all responses.' }) residualPercent!: string | null;
  @Field(() => MoneyType, { nullable: true, description: 'Money impact after all responses.' }) residualMoney!: MoneyType | null;
  @Field(() => MoneyType, { nullable: true, description: 'Probability times money impact, negative for opportunities; null without both.' }) expectedValue!: MoneyType | null;
  @Field(() => MoneyType, { nullable: true, description: 'Expected value after all responses.' }) residualValue!: MoneyType | null;
  @Field(() => Int, { nullable: true, description: 'Working days.' }) impactDays!: number | null;
  @Field(() => ProximityEnum, { nullable: true }) proximity!: Proximity | null;
  @Field(() => Day, { nullable: true, description: 'Day until which it could occur.' }) proximityOn!: string | null;
  @Field(() => ResponseCategoryEnum, { nullable: true, description: 'The leading response, or the one proposed when the risk was raised.' }) responseCategory!: ResponseCategory | null;
  @Field(() => [RiskResponseType]) responses!: RiskResponseType[];
  @Field(() => Day, { nullable: true, description: 'Earliest due day of a planned response.' }) nextResponseDue!: string | null;
  @Field(() => [RiskEstimateType], { description: 'All judgements, oldest first.' }) history!: RiskEstimateType[];
  @Field(() => Day, { nullable: true, description: 'Day of the last review.' }) lastReviewOn!: string | null;
  @Field(() => Int, { nullable: true, description: 'Days since the last review when that is longer than agreed (30 days), else null.' }) reviewOverdueDays!: number | null;
  @Field(() => CloseReasonEnum, { nullable: true }) closeReason!: CloseReason | null;
  @Field(() => String, { nullable: true }) closeNote!: string | null;
  @Field(() => Day, { nullable: true }) closedOn!: string | null;
  @Field(() => Day, { nullable: true, description: 'Day on which it last occurred.' }) occurredOn!: string | null;
  @Field(() => Int, { description: 'How often it occurred.' }) occurrences!: number;
  @Field(() => DateTime) createdAt!: string;
  @Field(() => PersonType, { nullable: true, description: 'Accountable for the risk, from assessment on.' }) owner!: PersonType | null;
  @Field(() => PersonType, { nullable: true }) raisedBy!: PersonType | null;
  @Field(() => ScopeType) scope!: ScopeType;
  @Field(() => IssueType, { nullable: true, description: 'The issue that the risk became.' }) issue!: IssueType | null;
  @Field(() => RiskType, { nullable: true, description: 'The risk of a lower level that this one is the copy of.' }) escalatedFrom!: RiskType | null;
  @Field(() => RiskViewerCan) viewerCan!: RiskViewerCan;
}

export const RiskConnection = connectionOf(RiskType, 'Risk');

export const riskOrders = ['score', 'scoreLowest', 'newest', 'oldest', 'titleUp', 'titleDown', 'expectedValue', 'expectedValueLowest', 'proximitySoonest', 'proximityLatest', 'reviewLongestAgo', 'reviewLatest'] as const;
export type RiskOrder = (typeof riskOrders)[number];
export const RiskOrderEnum = graphqlEnum('RiskOrder', riskOrders, 'Sort of a risk list, each served by an index; `score` = highest first.');

@InputType({ description: 'Conditions that all must hold.' })
export class RiskFilter {
  @Field(() => Boolean, { nullable: true, description: 'True: not closed.' }) open?: boolean;
  @Field(() => RiskKindEnum, { nullable: true }) kind?: RiskKind;
  @Field(() => [RiskStateEnum], { nullable: true }) states?: RiskStateName[];
  @Field(() => [RiskCategoryEnum], { nullable: true }) categories?: RiskCategory[];
  @Field(() => [RiskBandEnum], { nullable: true }) bands?: RiskBand[];
  @Field(() => ID, { nullable: true }) ownerId?: string;
  @Field(() => Boolean, { nullable: true, description: 'True: nobody owns it.' }) unowned?: boolean;
  @Field(() => Int, { nullable: true, description: 'Lowest score.' }) minScore?: number;
  @Field(() => [Int], { nullable: true, description: 'Current probability, 1–5.' }) probabilities?: number[];
  @Field(() => [Int], { nullable: true, description: 'Current impact, 1–5.' }) impacts?: number[];
  @Field(() => Boolean, { nullable: true, description: 'True: assessed and not reviewed for more than 30 days.' }) reviewOverdue?: boolean;
  @Field(() => Boolean, { nullable: true, description: 'True: without both a percentage and a money impact.' }) withoutValue?: boolean;
  @Field(() => String, { nullable: true, description: 'Part of the title.' }) text?: string;
}

@ArgsType()
export class RisksArgs extends PageArgs {
  @Field(() => ID, { nullable: true, description: 'Key of a portfolio, programme or project: its risks and those of everything below it.' }) scope?: string;
  @Field(() => RiskFilter, { nullable: true }) filter?: RiskFilter;
  @Field(() => RiskOrderEnum, { defaultValue: 'score' }) orderBy!: RiskOrder;
}

@ObjectType({ description: 'The risk as it is now, or why nothing was written.' })
@InheritsParent()
export class RiskPayload extends Payload {
  @Field(() => RiskType, { nullable: true }) risk?: RiskType;
}

@ObjectType({ description: 'The risk with what was made of it, or why nothing was written.' })
@InheritsParent()
export class RiskOccurredPayload extends RiskPayload {
  @Field(() => IssueType, { nullable: true, description: 'The issue that the risk became.' }) issue?: IssueType;
}

@ObjectType({ description: 'The risk and its copy elsewhere, or why nothing was written.' })
@InheritsParent()
export class RiskCopyPayload extends RiskPayload {
  @Field(() => RiskType, { nullable: true, description: 'The copy on the other level.' }) copy?: RiskType;
}
