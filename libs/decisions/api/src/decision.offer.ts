import { Injectable } from '@nestjs/common';
import { Database } from '@tranche/shared/api/database.ts';
import { UnitOfWork, type Work } from '@tranche/shared/api/unit-of-work.ts';
import { ok, refused, type Result } from '@tranche/shared/domain/result.ts';
import { ballotOf, readDecisionFacts } from './decision-facts.ts';
import { lockDecision } from './locked-decision.ts';
import { prepareFor, type DecisionRequest } from './open-decision-for.ts';
import { SubmitDecision } from './submit-decision.use-case.ts';
import { takeBackForGood } from './withdraw-decision.use-case.ts';

/** What other capabilities ask of decisions, inside their own use cases and transactions. */
@Injectable()
export class DecisionOffer {
  constructor(private readonly db: Database, private readonly unit: UnitOfWork, private readonly submit: SubmitDecision) {}

  /** Has a matter decided: prepares the decision and puts it to the vote of its body, or before its decider, at once. */
  openDecisionFor(work: Work, request: DecisionRequest): Promise<Result<{ decisionId: string; key: string }>> {
    return this.unit.run(work.act, async () => {
      const prepared = await prepareFor(work, request);
      if (!prepared.ok) return prepared;
      const { decision, recommendedOptionId } = prepared.value;
      const submitted = await this.submit.execute({
        decisionId: decision.id, recommendation: request.recommendation, recommendedOptionId, notDataBased: decision.evidence.length === 0, expectedVersion: decision.version,
      });
      return submitted.ok ? ok({ decisionId: decision.id, key: decision.key }) : submitted;
    });
  }

  /** Takes a decision back that its matter no longer needs, out of the vote and for good; its subject, who asks, is not told. Votes stay readable. */
  withdrawDecisionFor(work: Work, decisionId: string, reason: string): Promise<Result<void>> {
    return this.unit.run(work.act, async () => {
      const locked = await lockDecision(work, this.db, decisionId, 'update');
      if (!locked) return refused('notFound', ['decisionId']);
      const { decision } = locked;
      return takeBackForGood(work, decision, { decisionId, reason, expectedVersion: decision.version });
    });
  }

  /** Whether somebody has voted already: until then what is decided may still be taken back without anybody noticing a loss. */
  async votesCast(decisionId: string): Promise<number> {
    const facts = (await readDecisionFacts(this.db, [decisionId])).get(decisionId);
    return facts ? ballotOf(facts).votes.length : 0;
  }
}
