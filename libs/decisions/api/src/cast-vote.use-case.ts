import { UniqueConstraintViolationException } from '@mikro-orm/core';
import { Injectable } from '@nestjs/common';
import { castVote, type CastVoteInput } from '@tranche/decisions/domain/cast-vote.ts';
import type { Vote as VoteState } from '@tranche/decisions/domain/ballot.ts';
import { Database } from '@tranche/shared/api/database.ts';
import { currentRequest } from '@tranche/shared/api/request-context.ts';
import { UnitOfWork, type Work } from '@tranche/shared/api/unit-of-work.ts';
import { ok, refused, type Result } from '@tranche/shared/domain/result.ts';
import { voterFacts } from './decision-facts.ts';
import { Vote, type Decision } from './decision.entity.ts';
import { lockDecision, tellLedger } from './locked-decision.ts';

@Injectable()
export class CastVote {
  constructor(private readonly unit: UnitOfWork, private readonly db: Database) {}

  execute(input: CastVoteInput): Promise<Result<{ decisionId: string }>> {
    return this.unit.run('castVote', async (work) => {
      // Holder and deputy of one seat come one after the other; different seats do not wait for each other.
      await work.rows('select id from decision_seat where decision_id = $1 and seat_id = $2 for update', [input.decisionId, input.seatId]);
      const locked = await lockDecision(work, this.db, input.decisionId, 'share');
      if (!locked) return refused('notFound', ['decisionId']);
      const { decision, facts } = locked;
      const verdict = castVote(input, { ...voterFacts(facts, work.actor.personId), optionIds: facts.optionIds });
      if (!verdict.ok) return verdict;
      // Asked after the rules: that the vote is over says more than that the record has changed.
      if (decision.version !== input.expectedVersion) return refused('version.stale');
      const { vote } = verdict.value;
      currentRequest().roleUsed = facts.seats.find((seat) => seat.id === vote.seatId)?.role;
      try {
        await writeVote(work, decision, vote, facts.now);
      } catch (error) {
        // The same person on two seats in the same moment: the constraint lets one of them pass (SD7).
        if (error instanceof UniqueConstraintViolationException) return refused('vote.seatConflict', ['seatId']);
        throw error;
      }
      await tellLedger(work, decision, {
        kind: 'vote.cast', seat: vote.seatId, ...(vote.deputyForId ? { onBehalfOf: vote.deputyForId } : {}),
        data: { round: decision.round, value: vote.value, option: vote.optionId ?? undefined, changed: verdict.value.replaces !== undefined },
        content: { comment: vote.comment || undefined },
      });
      work.emit('VoteCast', { decisionId: decision.id, seatId: vote.seatId, scopeId: decision.scopeId });
      return ok({ decisionId: decision.id });
    });
  }
}

async function writeVote(work: Work, decision: Decision, vote: VoteState, castAt: Date): Promise<void> {
  const present = await work.em.findOne(Vote, { decisionId: decision.id, round: decision.round, seatId: vote.seatId });
  if (present) work.em.assign(present, { ...vote, castAt });
  else work.create(Vote, { ...vote, castAt, scopeId: decision.scopeId, decisionId: decision.id, round: decision.round });
  await work.flush();
}
