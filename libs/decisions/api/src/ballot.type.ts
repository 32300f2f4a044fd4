import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { conflictCategories, decisionOutcomes, type ConflictCategory, type DecisionOutcome } from '@tranche/decisions/domain/decision.ts';
import { tallyBases, type Tally, type TallyBasis } from '@tranche/decisions/domain/tally.ts';
import { voteValues, type VoteValue, type VotingRule } from '@tranche/decisions/domain/voting-rules.ts';
import { PersonType, VotingRuleEnum } from '@tranche/organisation/api/offers.ts';
import { graphqlEnum } from '@tranche/shared/api/enum.ts';
import { InheritsParent } from '@tranche/shared/api/read-policy.ts';
import { DateTime } from '@tranche/shared/api/scalars.ts';
import { Permission } from '@tranche/shared/api/shared.types.ts';

export const VoteValueEnum = graphqlEnum('VoteValue', voteValues, 'An abstention counts for the quorum, never for yes or no.');
export const ConflictCategoryEnum = graphqlEnum('ConflictCategory', conflictCategories, 'Why a seat is excluded from a vote.');
export const BallotOutcomeEnum = graphqlEnum('BallotOutcome', [...decisionOutcomes, 'noQuorum'] as const, 'What a ballot comes to.');
export const TallyBasisEnum = graphqlEnum('TallyBasis', tallyBases, 'What settled the outcome of a ballot.');

@ObjectType('Vote', { description: 'The vote of a seat. Votes are open.' })
@InheritsParent()
export class VoteType {
  @Field(() => VoteValueEnum) value!: VoteValue;
  @Field(() => ID, { nullable: true, description: 'The option that a yes is for; null means the recommended one.' }) optionId!: string | null;
  @Field(() => String) comment!: string;
  @Field(() => DateTime) castAt!: string;
  @Field(() => PersonType, { nullable: true }) castBy!: PersonType | null;
  @Field(() => PersonType, { nullable: true, description: 'The holder for whom a deputy voted.' }) deputyFor!: PersonType | null;
}

@ObjectType({ description: 'What the viewer may do with a seat, and if not, why.' })
@InheritsParent()
export class BallotSeatViewerCan {
  @Field(() => Permission) vote!: Permission;
}

@ObjectType('BallotSeat', { description: 'A seat as it was when the decision was submitted.' })
@InheritsParent()
export class BallotSeatType {
  @Field(() => ID, { description: 'Send it as `seatId` with a vote.' }) id!: string;
  @Field(() => String, { description: 'Such as `executive`.' }) role!: string;
  @Field(() => Boolean, { description: 'Leads the vote.' }) chair!: boolean;
  @Field(() => Boolean, { description: 'False for a further seat of a person who votes on another one: each person has one vote.' }) counts!: boolean;
  @Field(() => PersonType, { nullable: true }) person!: PersonType | null;
  @Field(() => PersonType, { nullable: true, description: 'The deputy named today.' }) deputy!: PersonType | null;
  @Field(() => ConflictCategoryEnum, { nullable: true, description: 'Set when a conflict of interest excludes the seat from quorum and majority.' }) excluded!: ConflictCategory | null;
  @Field(() => VoteType, { nullable: true, description: 'Null while the seat has not voted.' }) vote!: VoteType | null;
  @Field(() => BallotSeatViewerCan) viewerCan!: BallotSeatViewerCan;
}

@ObjectType('Tally', { description: 'A result with the sum that it is made from. All counts are persons.' })
@InheritsParent()
export class TallyType implements Tally {
  @Field(() => VotingRuleEnum) rule!: VotingRule;
  @Field(() => Int, { description: 'Persons with a vote, without those in conflict of interest.' }) entitled!: number;
  @Field(() => Int, { description: 'Persons needed for the quorum.' }) quorumNeeded!: number;
  @Field(() => Int, { description: 'Persons who voted, abstentions included.' }) present!: number;
  @Field(() => Boolean) quorum!: boolean;
  @Field(() => Int) yes!: number;
  @Field(() => Int) no!: number;
  @Field(() => Int) abstain!: number;
  @Field(() => BallotOutcomeEnum) outcome!: DecisionOutcome | 'noQuorum';
  @Field(() => TallyBasisEnum) basis!: TallyBasis;
  @Field(() => ID, { nullable: true }) chosenOptionId!: string | null;
}

@ObjectType({ description: 'A vote otherwise than the outcome, in the voter\'s own words.' })
@InheritsParent()
export class Dissent {
  @Field(() => String, { description: 'Role of the seat.' }) role!: string;
  @Field(() => PersonType, { nullable: true }) person!: PersonType | null;
  @Field(() => String) comment!: string;
}

@ObjectType('EarlierVote', { description: 'A vote of an earlier ballot, which does not count any more.' })
@InheritsParent()
export class EarlierVoteType {
  @Field(() => Int, { description: 'Number of the ballot.' }) round!: number;
  @Field(() => String, { description: 'Role of the seat.' }) role!: string;
  @Field(() => PersonType, { nullable: true }) castBy!: PersonType | null;
  @Field(() => VoteValueEnum) value!: VoteValue;
  @Field(() => String) comment!: string;
}

@ObjectType('Ballot', { description: 'The vote of a body: seats, rule and quorum are those of the submission.' })
@InheritsParent()
export class BallotType {
  @Field(() => Int, { description: 'Number of the ballot; an earlier one ended without a result.' }) round!: number;
  @Field(() => VotingRuleEnum) rule!: VotingRule;
  @Field(() => Boolean, { description: 'The Executive decides, the other seats advise.' }) executiveDecides!: boolean;
  @Field(() => Boolean, { description: 'The Executive\'s vote settles a tie.' }) castingVote!: boolean;
  @Field(() => Boolean, { description: 'False from the end of the due day on, also before the vote was closed.' }) open!: boolean;
  @Field(() => TallyType, { description: 'As it was closed, or as it would be if the vote were closed now.' }) tally!: TallyType;
  @Field(() => [BallotSeatType]) seats!: BallotSeatType[];
  @Field(() => [Dissent], { description: 'Empty until the vote is closed.' }) dissent!: Dissent[];
}
