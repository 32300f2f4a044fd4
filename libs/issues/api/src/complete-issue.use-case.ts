import { Injectable } from '@nestjs/common';
import { completeIssue, type CompleteIssueInput } from '@tranche/issues/domain/complete-issue.ts';
import type { Result } from '@tranche/shared/domain/result.ts';
import { ChangeIssue } from './change-issue.ts';

@Injectable()
export class CompleteIssue {
  constructor(private readonly change: ChangeIssue) {}

  execute(input: CompleteIssueInput): Promise<Result<{ issueId: string }>> {
    return this.change.execute('completeIssue', input, async (issue, work) => {
      const [open] = await work.rows<{ count: number }>("select count(*)::int as count from action where origin_kind = 'issue' and origin_id = $1 and state in ('open', 'inProgress')", [input.issueId]);
      return completeIssue(issue, input, { openActions: open?.count ?? 0 });
    });
  }
}
