import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { castVoteInput, type CastVoteInput as CastValues } from '@tranche/decisions/domain/cast-vote.ts';
import { closeVoteInput, type CloseVoteInput as CloseValues } from '@tranche/decisions/domain/close-vote.ts';
import { declareConflictOfInterestInput, type DeclareConflictOfInterestInput as ConflictValues } from '@tranche/decisions/domain/declare-conflict-of-interest.ts';
import { Allowed } from '@tranche/shared/api/allowed.ts';
import { payload } from '@tranche/shared/api/payload.ts';
import type { Result } from '@tranche/shared/domain/result.ts';
import { CastVote } from './cast-vote.use-case.ts';
import { CloseVote } from './close-vote.use-case.ts';
import { CastVoteInput, CloseVoteInput, DeclareConflictOfInterestInput } from './decision.input.ts';
import { closeVotePolicy, declareConflictPolicy, votePolicy } from './decision.policies.ts';
import { DecisionReader } from './decision.reader.ts';
import { DecisionPayload } from './decision.type.ts';
import { DeclareConflictOfInterest } from './declare-conflict-of-interest.use-case.ts';

/** The vote of a body. */
@Resolver()
export class VoteResolver {
  constructor(
    private readonly reader: DecisionReader,
    private readonly cast: CastVote,
    private readonly declare: DeclareConflictOfInterest,
    private readonly close: CloseVote,
  ) {}

  private answer(result: Promise<Result<{ decisionId: string }>>) {
    return payload(result, async ({ decisionId }) => ({ decision: await this.reader.byId(decisionId) }));
  }

  @Mutation(() => DecisionPayload, { description: 'Casts the vote of a seat, or changes it until the vote is closed.' })
  @Allowed(votePolicy, castVoteInput)
  castVote(@Args('input', { type: () => CastVoteInput }) input: CastValues) {
    return this.answer(this.cast.execute(input));
  }

  @Mutation(() => DecisionPayload, { description: 'The viewer declares the own conflict of interest: the own seat counts neither for quorum nor majority.' })
  @Allowed(declareConflictPolicy, declareConflictOfInterestInput)
  declareConflictOfInterest(@Args('input', { type: () => DeclareConflictOfInterestInput }) input: ConflictValues) {
    return this.answer(this.declare.execute(input));
  }

  @Mutation(() => DecisionPayload, { description: 'Ends the vote with the outcome of the rule; without a quorum, and only after the due day, the decision returns to preparation.' })
  @Allowed(closeVotePolicy, closeVoteInput)
  closeVote(@Args('input', { type: () => CloseVoteInput }) input: CloseValues) {
    return this.answer(this.close.execute(input));
  }
}
