import { Injectable } from '@nestjs/common';
import { decideIssue, type DecideIssueInput } from '@tranche/issues/domain/decide-issue.ts';
import type { Result } from '@tranche/shared/domain/result.ts';
import { ChangeIssue } from './change-issue.ts';

/** A decision on an issue; the ledger keeps what was decided by whom, so that it can be proved later. */
@Injectable()
export class DecideIssue {
  constructor(private readonly change: ChangeIssue) {}

  execute(input: DecideIssueInput): Promise<Result<{ issueId: string }>> {
    return this.change.execute('decideIssue', input, (issue, work) => decideIssue(issue, input, { actorId: work.actor.personId, today: work.today }), async (issue, { change }, work) => {
      await work.record({
        subjectType: 'issue', subjectId: issue.id, kind: 'issue.decided',
        data: { key: issue.key, outcome: input.outcome, decider: issue.decider ?? undefined, chosenOption: change.chosenOption ?? undefined, costImpact: issue.costImpact ?? undefined, currency: issue.currency ?? undefined },
        content: { reason: input.reason ?? undefined },
      });
    });
  }
}
