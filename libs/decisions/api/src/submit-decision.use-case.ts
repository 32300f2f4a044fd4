import { Injectable } from '@nestjs/common';
import { submitDecision, type BodyFacts, type SubmitDecisionInput } from '@tranche/decisions/domain/submit-decision.ts';
import { bodyById } from '@tranche/organisation/api/offers.ts';
import { Database } from '@tranche/shared/api/database.ts';
import { UnitOfWork, type Work } from '@tranche/shared/api/unit-of-work.ts';
import { ok, refused, type Result } from '@tranche/shared/domain/result.ts';
import { ballotOf, type DecisionFacts } from './decision-facts.ts';
import { Decision, DecisionSeat } from './decision.entity.ts';
import { lockDecision, tellLedger } from './locked-decision.ts';

@Injectable()
export class SubmitDecision {
  constructor(private readonly unit: UnitOfWork, private readonly db: Database) {}

  execute(input: SubmitDecisionInput): Promise<Result<{ decisionId: string }>> {
    return this.unit.run('submitDecision', async (work) => {
      const locked = await lockDecision(work, this.db, input.decisionId, 'update', input.expectedVersion);
      if (!locked) return refused('notFound', ['decisionId']);
      const { decision, facts } = locked;
      const body = await bodyFacts(work, facts);
      const verdict = submitDecision(input, {
        state: decision.state, dueOn: decision.dueOn ?? null, today: work.today, zone: work.zone, optionIds: facts.optionIds,
        criterionCount: decision.criteria.length, evidenceCount: decision.evidence.length, body, conflicts: ballotOf(facts).conflicts,
      });
      if (!verdict.ok) return verdict;
      work.em.assign(decision, { ...verdict.value.change, submittedAt: work.now, recommendedById: work.actor.personId, ...rulesOf(verdict.value.ballot) });
      freezeSeats(work, decision, verdict.value.ballot);
      await tellSubmission(work, decision, facts.optionIds, verdict.value.ballot);
      work.emit('DecisionSubmitted', { decisionId: decision.id, scopeId: decision.scopeId });
      work.touches(decision.scopeId);
      return ok({ decisionId: decision.id });
    });
  }
}

/** The deciding body with its seats of today; null when a person decides alone. */
async function bodyFacts(work: Work, facts: DecisionFacts): Promise<BodyFacts | null> {
  const body = facts.bodyId === null ? undefined : await bodyById(work, facts.bodyId);
  if (!body) return null;
  return {
    rule: body.votingRule, quorum: body.quorum, executiveDecides: body.executiveDecides, castingVote: body.castingVote,
    needsExecutive: body.kind === 'projectBoard', seats: facts.bodySeats,
  };
}

function rulesOf(body: BodyFacts | null) {
  return { votingRule: body?.rule ?? null, quorum: body?.quorum ?? null, executiveDecides: body?.executiveDecides ?? false, castingVote: body?.castingVote ?? false };
}

function freezeSeats(work: Work, decision: Decision, body: BodyFacts | null): void {
  for (const { id: seatId, position, role, chair, personId, deputyId } of body?.seats ?? []) {
    work.create(DecisionSeat, { scopeId: decision.scopeId, decisionId: decision.id, round: decision.round, seatId, position, role, chair, personId, deputyId });
  }
}

function tellSubmission(work: Work, decision: Decision, optionIds: readonly string[], body: BodyFacts | null): Promise<string> {
  return tellLedger(work, decision, {
    kind: 'decision.submitted',
    data: {
      key: decision.key, kind: decision.kind, round: decision.round, body: decision.bodyId ?? undefined, decider: decision.deciderId ?? undefined,
      dueAt: decision.dueAt?.toISOString(), notDataBased: decision.notDataBased, options: [...optionIds], recommended: decision.recommendedOptionId ?? undefined,
      rule: body?.rule, quorum: body?.quorum ?? undefined, executiveDecides: body?.executiveDecides, castingVote: body?.castingVote,
      seats: body?.seats.map((seat) => ({ seat: seat.id, role: seat.role, person: seat.personId, deputy: seat.deputyId ?? undefined })),
      subject: decision.subjectId ?? undefined,
    },
    content: { question: decision.question, recommendation: decision.recommendation ?? undefined },
  });
}
