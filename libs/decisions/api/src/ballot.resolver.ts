import { Int, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { voicesOf, type BallotSeat } from '@tranche/decisions/domain/ballot.ts';
import { dissentFrom } from '@tranche/decisions/domain/dissent.ts';
import { isOpen, whyNotVote } from '@tranche/decisions/domain/may-vote.ts';
import { tally, type Tally } from '@tranche/decisions/domain/tally.ts';
import { persons } from '@tranche/organisation/api/offers.ts';
import { Database } from '@tranche/shared/api/database.ts';
import { translate } from '@tranche/shared/api/messages.ts';
import { currentActor, currentRequest } from '@tranche/shared/api/request-context.ts';
import type { Permission } from '@tranche/shared/api/shared.types.ts';
import { BallotSeatType, BallotType, Dissent } from './ballot.type.ts';
import { ballotOf, decisionFacts, seatToday, voterFacts, type DecisionFacts } from './decision-facts.ts';
import type { DecisionRow } from './decision.reader.ts';
import { DecisionType } from './decision.type.ts';

interface BallotRow extends Omit<BallotType, 'seats' | 'dissent'> {
  readonly facts: DecisionFacts;
  readonly closed: Tally | null;
}

/** The vote of a decision: read once for all decisions of a request, computed by the domain. */
@Resolver(() => BallotType)
export class BallotResolver {
  constructor(private readonly db: Database) {}

  @ResolveField(() => [BallotSeatType])
  async seats(@Parent() { facts }: BallotRow): Promise<BallotSeatType[]> {
    const first = new Set(voicesOf(facts.seats).map((voice) => voice.seatId));
    return Promise.all(facts.seats.map(async (seat) => {
      const vote = facts.votes.find((each) => each.seatId === seat.id);
      const today = seatToday(seat, facts);
      return {
        id: seat.id, role: seat.role, chair: seat.chair, counts: first.has(seat.id),
        person: await persons(this.db, seat.personId), deputy: await persons(this.db, today?.deputyId),
        excluded: facts.conflicts.find((each) => each.personId === seat.personId)?.category ?? null,
        vote: vote ? { ...vote, castBy: await persons(this.db, vote.castById), deputyFor: await persons(this.db, vote.deputyForId) } : null,
        viewerCan: { vote: this.mayVote(seat, facts) },
      };
    }));
  }

  private mayVote(seat: BallotSeat, facts: DecisionFacts): Permission {
    const { language, asOf } = currentRequest();
    if (asOf) return { allowed: false, why: translate(language, 'rule.asOf.readOnly') };
    const why = whyNotVote(seat.id, voterFacts(facts, currentActor().personId));
    return { allowed: why === undefined, why: why ? translate(language, `rule.${why.rule}`, why.values) : null };
  }

  @ResolveField(() => [Dissent])
  async dissent(@Parent() { facts, closed }: BallotRow): Promise<Dissent[]> {
    if (!closed) return [];
    return Promise.all(dissentFrom(ballotOf(facts), closed).map(async ({ seatId, castById, comment }) => ({
      role: facts.seats.find((seat) => seat.id === seatId)?.role ?? '', person: await persons(this.db, castById), comment,
    })));
  }
}

/** The ballot of each decision that was submitted to a body. */
@Resolver(() => DecisionType)
export class DecisionBallotResolver {
  constructor(private readonly db: Database) {}

  @ResolveField(() => BallotType, { nullable: true })
  async ballot(@Parent() decision: DecisionRow): Promise<BallotRow | null> {
    const facts = await decisionFacts(this.db, decision.id);
    // Between two ballots the seats of the next one are not frozen yet.
    if (!facts?.votingRule || facts.seats.length === 0) return null;
    const { round, votingRule: rule, executiveDecides, castingVote } = facts;
    return { round, rule, executiveDecides, castingVote, open: isOpen(facts), tally: decision.tally ?? tally(ballotOf(facts)), facts, closed: decision.tally };
  }

  @ResolveField(() => Int, { nullable: true })
  async votesCast(@Parent() decision: DecisionRow): Promise<number | null> {
    return (await this.ballot(decision))?.tally.present ?? null;
  }

  @ResolveField(() => Int, { nullable: true })
  async votesEntitled(@Parent() decision: DecisionRow): Promise<number | null> {
    return (await this.ballot(decision))?.tally.entitled ?? null;
  }
}
