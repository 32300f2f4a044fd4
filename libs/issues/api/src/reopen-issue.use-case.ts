import { Injectable } from '@nestjs/common';
import { reopenIssue, type ReopenIssueInput } from '@tranche/issues/domain/reopen-issue.ts';
import type { Result } from '@tranche/shared/domain/result.ts';
import { ChangeIssue } from './change-issue.ts';

@Injectable()
export class ReopenIssue {
  constructor(private readonly change: ChangeIssue) {}

  execute(input: ReopenIssueInput): Promise<Result<{ issueId: string }>> {
    return this.change.execute('reopenIssue', input, (issue, work) => {
      work.reason = input.reason;
      return reopenIssue(issue);
    });
  }
}
