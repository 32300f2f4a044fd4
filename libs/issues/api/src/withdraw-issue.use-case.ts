import { Injectable } from '@nestjs/common';
import { withdrawIssue, type WithdrawIssueInput } from '@tranche/issues/domain/withdraw-issue.ts';
import type { Result } from '@tranche/shared/domain/result.ts';
import { ChangeIssue } from './change-issue.ts';

@Injectable()
export class WithdrawIssue {
  constructor(private readonly change: ChangeIssue) {}

  execute(input: WithdrawIssueInput): Promise<Result<{ issueId: string }>> {
    return this.change.execute('withdrawIssue', input, (issue, work) => withdrawIssue(issue, input, { actorId: work.actor.personId }));
  }
}
