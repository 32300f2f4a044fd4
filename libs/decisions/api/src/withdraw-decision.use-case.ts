import { Injectable } from '@nestjs/common';
import { withdrawDecision, type WithdrawDecisionInput } from '@tranche/decisions/domain/withdraw-decision.ts';
import { Database } from '@tranche/shared/api/database.ts';
import { UnitOfWork, type Work } from '@tranche/shared/api/unit-of-work.ts';
import { ok, refused, type Result } from '@tranche/shared/domain/result.ts';
import type { Decision } from './decision.entity.ts';
import { DecisionSubjects } from './decision-subject.ts';
import { lockDecision, subjectOf, tellLedger } from './locked-decision.ts';

@Injectable()
export class WithdrawDecision {
  constructor(private readonly unit: UnitOfWork, private readonly db: Database, private readonly subjects: DecisionSubjects) {}

  execute(input: WithdrawDecisionInput): Promise<Result<{ decisionId: string }>> {
    return this.unit.run('withdrawDecision', async (work) => {
      const locked = await lockDecision(work, this.db, input.decisionId, 'update', input.expectedVersion);
      if (!locked) return refused('notFound', ['decisionId']);
      const { decision } = locked;
      const about = await subjectOf(work, decision);
      const done = about ? await takeBackForGood(work, decision, input) : await takeBack(work, decision, input);
      if (!done.ok) return done;
      const told = about ? await this.subjects.of(about.kind).withdrawn?.(work, about.told, input.reason) : undefined;
      if (told && !told.ok) return told;
      return ok({ decisionId: decision.id });
    });
  }
}

/** A decision that takes effect on another record ends with its withdrawal: the record asks for a new one when it is ready again. */
export async function takeBackForGood(work: Work, decision: Decision, input: WithdrawDecisionInput): Promise<Result<void>> {
  if (decision.state === 'voting' || decision.state === 'pending') {
    const returned = await takeBack(work, decision, input);
    if (!returned.ok) return returned;
    await work.flush();
  }
  return takeBack(work, decision, input);
}

/** Takes a locked decision out of its vote, or out of preparation for good. */
export async function takeBack(work: Work, decision: Decision, input: WithdrawDecisionInput): Promise<Result<void>> {
  const verdict = withdrawDecision(input, { state: decision.state, round: decision.round, dueAt: decision.dueAt ?? null });
  if (!verdict.ok) return verdict;
  work.reason = input.reason;
  work.em.assign(decision, verdict.value.change);
  await tellLedger(work, decision, { kind: 'decision.withdrawn', data: { key: decision.key, state: decision.state }, content: { reason: input.reason } });
  work.emit('DecisionWithdrawn', { decisionId: decision.id, scopeId: decision.scopeId });
  work.touches(decision.scopeId);
  return ok(undefined);
}
