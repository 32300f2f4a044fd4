import { Field, ID, InputType, Int } from '@nestjs/graphql';
import type { AddConditionForm } from '@tranche/decisions/domain/add-condition.ts';
import type { CastVoteForm } from '@tranche/decisions/domain/cast-vote.ts';
import type { CloseVoteForm } from '@tranche/decisions/domain/close-vote.ts';
import type { DecideForm } from '@tranche/decisions/domain/decide.ts';
import type { DecisionKind, DecisionOutcome } from '@tranche/decisions/domain/decision.ts';
import type { DeclareConflictOfInterestForm } from '@tranche/decisions/domain/declare-conflict-of-interest.ts';
import type { DraftDecisionForm } from '@tranche/decisions/domain/draft-decision.ts';
import type { MeetConditionForm } from '@tranche/decisions/domain/meet-condition.ts';
import type { OpenDecisionPreparationForm } from '@tranche/decisions/domain/open-decision-preparation.ts';
import type { PutDecisionIntoForceForm } from '@tranche/decisions/domain/put-decision-into-force.ts';
import type { SetDecisionOptionsForm } from '@tranche/decisions/domain/set-decision-options.ts';
import type { SubmitDecisionForm } from '@tranche/decisions/domain/submit-decision.ts';
import type { SupersedeDecisionForm } from '@tranche/decisions/domain/supersede-decision.ts';
import type { VoteValue } from '@tranche/decisions/domain/voting-rules.ts';
import type { WithdrawDecisionForm } from '@tranche/decisions/domain/withdraw-decision.ts';
import { Day, Decimal } from '@tranche/shared/api/scalars.ts';
import type { Language } from '@tranche/shared/domain/language.ts';
import { ConflictCategoryEnum, VoteValueEnum } from './ballot.type.ts';
import { DecisionKindEnum, DecisionOutcomeEnum } from './decisions.args.ts';

const version = { description: 'Version that you read.' };

@InputType({ description: 'A new decision: the question is enough where the scope has a body.' })
export class DraftDecisionInput implements DraftDecisionForm {
  @Field(() => ID) scopeId!: string;
  @Field(() => String, { description: '3 to 300 characters.' }) question!: string;
  @Field(() => String, { nullable: true, description: 'Background in Markdown.' }) context?: string | null;
  @Field(() => DecisionKindEnum, { defaultValue: 'general' }) kind!: DecisionKind;
  @Field(() => ID, { nullable: true, description: 'The body that decides; without body and person it is the body of the scope.' }) bodyId?: string | null;
  @Field(() => ID, { nullable: true, description: 'The person who decides alone.' }) deciderId?: string | null;
  @Field(() => Day, { nullable: true }) dueOn?: string | null;
  @Field(() => Day, { nullable: true, description: 'Earliest day of effect.' }) effectiveFrom?: string | null;
  @Field(() => ID, { nullable: true, description: 'The decision that it replaces once it is in force.' }) supersedesId?: string | null;
  @Field(() => String, { description: 'Language of the texts, `de` or `en`.' }) language!: Language;
}

@InputType({ description: 'Opens a draft to the comments of its scope.' })
export class OpenDecisionPreparationInput implements OpenDecisionPreparationForm {
  @Field(() => ID) decisionId!: string;
  @Field(() => Day, { nullable: true }) dueOn?: string | null;
  @Field(() => Int, version) expectedVersion!: number;
}

@InputType()
export class OptionScoreInput {
  @Field(() => String) criterionKey!: string;
  @Field(() => Int, { description: '1 (poor) to 5 (very good).' }) value!: number;
}

@InputType()
export class DecisionOptionInput {
  @Field(() => ID, { nullable: true, description: 'Absent for a new option.' }) id?: string | null;
  @Field(() => String) title!: string;
  @Field(() => String, { nullable: true }) description?: string | null;
  @Field(() => String, { nullable: true }) pros?: string | null;
  @Field(() => String, { nullable: true }) cons?: string | null;
  @Field(() => Decimal, { nullable: true, description: 'What it costs.' }) amount?: string | null;
  @Field(() => String, { nullable: true, description: 'ISO 4217.' }) currency?: string | null;
  @Field(() => Boolean, { defaultValue: false }) doNothing!: boolean;
  @Field(() => [OptionScoreInput], { defaultValue: [] }) scores!: OptionScoreInput[];
}

@InputType()
export class DecisionCriterionInput {
  @Field(() => String, { description: 'Small letters, digits and hyphens, stable within the decision.' }) key!: string;
  @Field(() => String) name!: string;
  @Field(() => Int, { description: '1 to 100.' }) weight!: number;
}

@InputType()
export class DecisionEvidenceInput {
  @Field(() => String) title!: string;
  @Field(() => String, { description: 'Key of a record, or a web address.' }) target!: string;
}

@InputType({ description: 'All options, criteria and evidence as they are to be; what is left out is taken out.' })
export class SetDecisionOptionsInput implements SetDecisionOptionsForm {
  @Field(() => ID) decisionId!: string;
  @Field(() => [DecisionOptionInput]) options!: DecisionOptionInput[];
  @Field(() => [DecisionCriterionInput], { defaultValue: [] }) criteria!: DecisionCriterionInput[];
  @Field(() => [DecisionEvidenceInput], { defaultValue: [] }) evidence!: DecisionEvidenceInput[];
  @Field(() => Int, version) expectedVersion!: number;
}

@InputType({ description: 'Puts a decision to the vote of its body, or before its decider.' })
export class SubmitDecisionInput implements SubmitDecisionForm {
  @Field(() => ID) decisionId!: string;
  @Field(() => String) recommendation!: string;
  @Field(() => ID, { nullable: true }) recommendedOptionId?: string | null;
  @Field(() => Boolean, { defaultValue: false, description: 'The note that it rests on no criteria and no evidence.' }) notDataBased!: boolean;
  @Field(() => Day, { nullable: true, description: 'Last day of the vote.' }) dueOn?: string | null;
  @Field(() => Int, version) expectedVersion!: number;
}

@InputType({ description: 'A vote, or the change of one.' })
export class CastVoteInput implements CastVoteForm {
  @Field(() => ID) decisionId!: string;
  @Field(() => ID) seatId!: string;
  @Field(() => VoteValueEnum) value!: VoteValue;
  @Field(() => ID, { nullable: true, description: 'The option that a yes is for; without one it is for the recommended option.' }) optionId?: string | null;
  @Field(() => String, { nullable: true, description: 'Required with a no.' }) comment?: string | null;
  @Field(() => Int, version) expectedVersion!: number;
}

@InputType({ description: 'The viewer declares the own conflict of interest.' })
export class DeclareConflictOfInterestInput implements DeclareConflictOfInterestForm {
  @Field(() => ID) decisionId!: string;
  @Field(() => ConflictCategoryEnum, { description: '`requester` is set by the system only.' }) category!: DeclareConflictOfInterestForm['category'];
  @Field(() => String, { nullable: true }) note?: string | null;
  @Field(() => Int, version) expectedVersion!: number;
}

@InputType({ description: 'Ends a vote.' })
export class CloseVoteInput implements CloseVoteForm {
  @Field(() => ID) decisionId!: string;
  @Field(() => Day, { nullable: true, description: 'Last day of the next ballot, when this one ends without a quorum.' }) newDueOn?: string | null;
  @Field(() => [ID], { defaultValue: [], description: 'Proposed conditions that become part of an approval.' }) adoptConditionIds!: string[];
  @Field(() => Int, version) expectedVersion!: number;
}

@InputType({ description: 'A single person decides.' })
export class DecideInput implements DecideForm {
  @Field(() => ID) decisionId!: string;
  @Field(() => DecisionOutcomeEnum) outcome!: DecisionOutcome;
  @Field(() => ID, { nullable: true, description: 'The chosen option; without one it is the recommended option.' }) optionId?: string | null;
  @Field(() => String, { description: 'Stays readable for everyone.' }) reason!: string;
  @Field(() => Int, version) expectedVersion!: number;
}

@InputType({ description: 'Gives a decision its effect.' })
export class PutDecisionIntoForceInput implements PutDecisionIntoForceForm {
  @Field(() => ID) decisionId!: string;
  @Field(() => Int, version) expectedVersion!: number;
}

@InputType({ description: 'A condition; during a vote members propose, the chair adopts.' })
export class AddConditionInput implements AddConditionForm {
  @Field(() => ID) decisionId!: string;
  @Field(() => String) text!: string;
  @Field(() => ID, { description: 'The person who sees to it.' }) ownerId!: string;
  @Field(() => Day) dueOn!: string;
  @Field(() => Boolean, { description: 'Holds the effect back until it is met.' }) blocking!: boolean;
}

@InputType({ description: 'A condition is met.' })
export class MeetConditionInput implements MeetConditionForm {
  @Field(() => ID) conditionId!: string;
  @Field(() => String, { description: 'By what it is met.' }) note!: string;
  @Field(() => Int, version) expectedVersion!: number;
}

@InputType({ description: 'Withdraws a decision; from a vote it goes back to preparation.' })
export class WithdrawDecisionInput implements WithdrawDecisionForm {
  @Field(() => ID) decisionId!: string;
  @Field(() => String, { description: 'Stays readable for everyone.' }) reason!: string;
  @Field(() => Int, version) expectedVersion!: number;
}

@InputType({ description: 'Links a decision in force with the one that replaces it.' })
export class SupersedeDecisionInput implements SupersedeDecisionForm {
  @Field(() => ID, { description: 'The decision in force that is replaced.' }) decisionId!: string;
  @Field(() => ID, { description: 'The decision that replaces it.' }) byDecisionId!: string;
  @Field(() => Int, version) expectedVersion!: number;
}
