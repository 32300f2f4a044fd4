import { Injectable } from '@nestjs/common';
import { proposeIssueDecision, type ProposeIssueDecisionInput } from '@tranche/issues/domain/propose-issue-decision.ts';
import type { Result } from '@tranche/shared/domain/result.ts';
import { ChangeIssue } from './change-issue.ts';
import { RouteFacts } from './route-facts.ts';

@Injectable()
export class ProposeIssueDecision {
  constructor(private readonly change: ChangeIssue, private readonly routes: RouteFacts) {}

  execute(input: ProposeIssueDecisionInput): Promise<Result<{ issueId: string }>> {
    return this.change.execute('proposeIssueDecision', input, async (issue) => proposeIssueDecision(issue, input, await this.routes.of(issue)));
  }
}
