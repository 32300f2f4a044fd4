import { Injectable } from '@nestjs/common';
import { closeVote, type ClosedVote, type CloseVoteInput } from '@tranche/decisions/domain/close-vote.ts';
import { chairSeat } from '@tranche/decisions/domain/ballot.ts';
import { Database } from '@tranche/shared/api/database.ts';
import { currentRequest } from '@tranche/shared/api/request-context.ts';
import { UnitOfWork, type Work } from '@tranche/shared/api/unit-of-work.ts';
import { ok, refused, type Result } from '@tranche/shared/domain/result.ts';
import { Condition } from './condition.entity.ts';
import { ballotOf, proposedConditionIds } from './decision-facts.ts';
import type { Decision } from './decision.entity.ts';
import { lockDecision, tellLedger } from './locked-decision.ts';

@Injectable()
export class CloseVote {
  constructor(private readonly unit: UnitOfWork, private readonly db: Database) {}

  /** The outcome is computed under the lock from the rows that count, and written once (security.md RE-5). */
  execute(input: CloseVoteInput): Promise<Result<{ decisionId: string }>> {
    return this.unit.run('closeVote', async (work) => {
      const locked = await lockDecision(work, this.db, input.decisionId, 'update', input.expectedVersion);
      if (!locked) return refused('notFound', ['decisionId']);
      const { decision, facts } = locked;
      const verdict = closeVote(input, {
        state: decision.state, ballot: ballotOf(facts), round: decision.round, now: facts.now, dueAt: facts.dueAt, today: work.today, proposedConditionIds: proposedConditionIds(facts),
      });
      if (!verdict.ok) return verdict;
      const closed = verdict.value;
      currentRequest().roleUsed = chairSeat(facts.bodySeats)?.role;
      work.em.assign(decision, closed.change);
      if (decision.outcome) Object.assign(decision, { tally: closed.tally, decidedById: work.actor.personId });
      for (const id of closed.adoptedConditionIds) await adopt(work, id);
      await tellResult(work, decision, closed);
      work.emit(decision.outcome ? 'DecisionDecided' : 'VoteWithoutQuorum', { decisionId: decision.id, scopeId: decision.scopeId });
      work.touches(decision.scopeId);
      return ok({ decisionId: decision.id });
    });
  }
}

async function adopt(work: Work, conditionId: string): Promise<void> {
  const condition = await work.find(Condition, conditionId);
  if (condition) condition.state = 'open';
}

function tellResult(work: Work, decision: Decision, { tally, dissent, adoptedConditionIds }: ClosedVote): Promise<string> {
  const { basis, entitled, quorumNeeded, present, yes, no, abstain } = tally;
  return tellLedger(work, decision, {
    kind: tally.outcome === 'noQuorum' ? 'vote.withoutQuorum' : 'decision.decided',
    data: {
      key: decision.key, outcome: tally.outcome, option: tally.chosenOptionId ?? undefined, rule: tally.rule, basis, entitled, quorumNeeded, present, yes, no, abstain,
      dissent: dissent.map((each) => each.seatId), adopted: [...adoptedConditionIds],
    },
  });
}
