import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type { DecisionKind, DecisionOutcome, DecisionState } from '@tranche/decisions/domain/decision.ts';
import { PersonType, ScopeType } from '@tranche/organisation/api/offers.ts';
import { connectionOf } from '@tranche/shared/api/page.ts';
import { InheritsParent, VisibleIn } from '@tranche/shared/api/read-policy.ts';
import { DateTime, Day, Decimal } from '@tranche/shared/api/scalars.ts';
import { LocalText, MoneyType, Payload, Permission } from '@tranche/shared/api/shared.types.ts';
import type { Language } from '@tranche/shared/domain/language.ts';
import { ActionType } from './action.type.ts';
import { BallotType, EarlierVoteType } from './ballot.type.ts';
import { ConditionType } from './condition.type.ts';
import { DecisionKindEnum, DecisionOutcomeEnum, DecisionStateEnum } from './decisions.args.ts';

@ObjectType('DecisionBody', { description: 'The body that decides.' })
@InheritsParent()
export class DecisionBodyType {
  @Field(() => ID) id!: string;
  @Field(() => String, { description: 'Such as `projectBoard`.' }) kind!: string;
  @Field(() => LocalText) name!: LocalText;
}

@ObjectType({ description: 'What a decision rests on.' })
@InheritsParent()
export class DecisionEvidence {
  @Field(() => String) title!: string;
  @Field(() => String, { description: 'Key of a record, or a web address.' }) target!: string;
}

@ObjectType({ description: 'What the options are judged by.' })
@InheritsParent()
export class DecisionCriterion {
  @Field(() => String, { description: 'Stable within the decision; scores refer to it.' }) key!: string;
  @Field(() => String) name!: string;
  @Field(() => Int, { description: '1 to 100; only the proportion between the weights matters.' }) weight!: number;
  @Field(() => Boolean, { description: 'True when a tenth more or less of this weight would put another option first.' }) sensitive!: boolean;
}

@ObjectType({ description: 'How well an option meets a criterion.' })
@InheritsParent()
export class OptionScore {
  @Field(() => String) criterionKey!: string;
  @Field(() => Int, { description: '1 (poor) to 5 (very good).' }) value!: number;
}

@ObjectType('DecisionOption', { description: 'One way to answer the question.' })
@InheritsParent()
export class DecisionOptionType {
  @Field(() => ID) id!: string;
  @Field(() => String) title!: string;
  @Field(() => String) description!: string;
  @Field(() => String) pros!: string;
  @Field(() => String) cons!: string;
  @Field(() => MoneyType, { nullable: true, description: 'What it costs.' }) amount!: MoneyType | null;
  @Field(() => Boolean, { description: 'The option to leave things as they are.' }) doNothing!: boolean;
  @Field(() => [OptionScore]) scores!: OptionScore[];
  @Field(() => Decimal, { nullable: true, description: 'Weighted mean of the scores, 1.00 to 5.00; null while a score is missing.' }) weightedScore!: string | null;
  @Field(() => Int, { nullable: true, description: '1 is best; equal scores share a rank.' }) rank!: number | null;
}

@ObjectType({ description: 'Proof that the record has not been altered: the entry of the ledger with which the decision was taken.' })
@InheritsParent()
export class DecisionSeal {
  @Field(() => String, { description: 'SHA-256 of the entry in hexadecimal digits.' }) hash!: string;
  @Field(() => DateTime) at!: string;
  @Field(() => Int, { description: 'Entries in the chain of this decision.' }) entries!: number;
}

@ObjectType({ description: 'What the viewer may do with a decision, and if not, why.' })
@InheritsParent()
export class DecisionViewerCan {
  @Field(() => Permission) openPreparation!: Permission;
  @Field(() => Permission) setOptions!: Permission;
  @Field(() => Permission) submit!: Permission;
  @Field(() => Permission) vote!: Permission;
  @Field(() => Permission) declareConflict!: Permission;
  @Field(() => Permission) closeVote!: Permission;
  @Field(() => Permission) decide!: Permission;
  @Field(() => Permission) putIntoForce!: Permission;
  @Field(() => Permission) addCondition!: Permission;
  @Field(() => Permission) withdraw!: Permission;
  @Field(() => Permission) supersede!: Permission;
}

@ObjectType('Decision', { description: 'A question and how it was decided: prepared together, decided once, readable for good.' })
@VisibleIn('scopeId')
export class DecisionType {
  @Field(() => ID) id!: string;
  @Field(() => ID, { description: 'Human key, `PG-1/D-4`.' }) key!: string;
  @Field(() => Int, { description: 'Send it back as `expectedVersion` with a change. Votes do not raise it.' }) version!: number;
  @Field(() => DecisionKindEnum) kind!: DecisionKind;
  @Field(() => DecisionStateEnum) state!: DecisionState;
  @Field(() => String, { description: 'Language of the texts, `de` or `en`.' }) language!: Language;
  @Field(() => String) question!: string;
  @Field(() => String, { description: 'Background in Markdown.' }) context!: string;
  @Field(() => ScopeType) scope!: ScopeType;
  @Field(() => PersonType, { nullable: true }) author!: PersonType | null;
  @Field(() => DecisionBodyType, { nullable: true, description: 'Null when a person decides alone.' }) body!: DecisionBodyType | null;
  @Field(() => PersonType, { nullable: true, description: 'The person who decides alone; null when a body decides.' }) decider!: PersonType | null;
  @Field(() => Day, { nullable: true, description: 'Last day of the vote, or day by which the person decides.' }) dueOn!: string | null;
  @Field(() => DateTime, { nullable: true, description: 'Instant at which the vote ends: the end of the due day in the organisation\'s time zone.' }) dueAt!: string | null;
  @Field(() => [DecisionEvidence]) evidence!: DecisionEvidence[];
  @Field(() => [DecisionCriterion]) criteria!: DecisionCriterion[];
  @Field(() => [DecisionOptionType]) options!: DecisionOptionType[];
  @Field(() => String, { nullable: true }) recommendation!: string | null;
  @Field(() => DecisionOptionType, { nullable: true }) recommendedOption!: DecisionOptionType | null;
  @Field(() => PersonType, { nullable: true }) recommendedBy!: PersonType | null;
  @Field(() => Boolean, { description: 'True when it was submitted without criteria and evidence; the mark stays.' }) notDataBased!: boolean;
  @Field(() => DateTime, { nullable: true }) submittedAt!: string | null;
  @Field(() => BallotType, { nullable: true, description: 'Null before submission, and when a person decides alone.' }) ballot!: BallotType | null;
  @Field(() => Int, { nullable: true, description: 'Persons who have voted; null without a ballot.' }) votesCast!: number | null;
  @Field(() => Int, { nullable: true, description: 'Persons with a vote; null without a ballot.' }) votesEntitled!: number | null;
  @Field(() => [EarlierVoteType]) earlierVotes!: EarlierVoteType[];
  @Field(() => DecisionOutcomeEnum, { nullable: true }) outcome!: DecisionOutcome | null;
  @Field(() => DecisionOptionType, { nullable: true }) chosenOption!: DecisionOptionType | null;
  @Field(() => String, { nullable: true, description: 'Reason of the person who decided alone.' }) outcomeReason!: string | null;
  @Field(() => DateTime, { nullable: true }) decidedAt!: string | null;
  @Field(() => PersonType, { nullable: true, description: 'Who closed the vote, or decided alone.' }) decidedBy!: PersonType | null;
  @Field(() => DecisionSeal, { nullable: true, description: 'Null until decided.' }) seal!: DecisionSeal | null;
  @Field(() => [ConditionType]) conditions!: ConditionType[];
  @Field(() => Int, { description: 'Conditions that are not met yet.' }) conditionsOpen!: number;
  @Field(() => Int, { description: 'Open conditions whose day has passed.' }) conditionsOverdue!: number;
  @Field(() => Day, { nullable: true, description: 'Earliest day of effect.' }) effectiveFrom!: string | null;
  @Field(() => Day, { nullable: true, description: 'In force since.' }) effectiveOn!: string | null;
  @Field(() => DecisionType, { nullable: true, description: 'The decision that this one replaces.' }) supersedes!: DecisionType | null;
  @Field(() => DecisionType, { nullable: true, description: 'The decision that replaces this one, or will once it is in force.' }) supersededBy!: DecisionType | null;
  @Field(() => String, { nullable: true, description: 'Kind of the record that the decision takes effect on, such as `stageGate`.' }) subjectKind!: string | null;
  @Field(() => ID, { nullable: true }) subjectId!: string | null;
  @Field(() => [ActionType], { description: 'Follow-ups.' }) actions!: ActionType[];
  @Field(() => DateTime) createdAt!: string;
  @Field(() => DecisionViewerCan) viewerCan!: DecisionViewerCan;
}

export const DecisionConnection = connectionOf(DecisionType, 'Decision');

@ObjectType({ description: 'The decision as it is now, or why nothing was written.' })
@InheritsParent()
export class DecisionPayload extends Payload {
  @Field(() => DecisionType, { nullable: true }) decision?: DecisionType;
}

@ObjectType({ description: 'Both decisions as they are now, or why nothing was written.' })
@InheritsParent()
export class SupersedePayload extends Payload {
  @Field(() => DecisionType, { nullable: true, description: 'The decision that is replaced.' }) decision?: DecisionType;
  @Field(() => DecisionType, { nullable: true }) successor?: DecisionType;
}

@ObjectType({ description: 'The decision that is in force now and the one that it replaced, or why nothing was written.' })
@InheritsParent()
export class PutIntoForcePayload extends Payload {
  @Field(() => DecisionType, { nullable: true }) decision?: DecisionType;
  @Field(() => DecisionType, { nullable: true, description: 'Null when it replaced none.' }) superseded?: DecisionType;
}

@ObjectType({ description: 'The condition and its decision as they are now, or why nothing was written.' })
@InheritsParent()
export class ConditionPayload extends Payload {
  @Field(() => ConditionType, { nullable: true }) condition?: ConditionType;
  @Field(() => DecisionType, { nullable: true }) decision?: DecisionType;
}
