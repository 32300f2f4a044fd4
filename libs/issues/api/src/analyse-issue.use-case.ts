import { Injectable } from '@nestjs/common';
import { analyseIssue, type AnalyseIssueInput } from '@tranche/issues/domain/analyse-issue.ts';
import { dimensions } from '@tranche/issues/domain/issue.ts';
import type { Result } from '@tranche/shared/domain/result.ts';
import { ChangeIssue } from './change-issue.ts';
import { organisationFacts } from '@tranche/organisation/api/offers.ts';

@Injectable()
export class AnalyseIssue {
  constructor(private readonly change: ChangeIssue) {}

  execute(input: AnalyseIssueInput): Promise<Result<{ issueId: string }>> {
    return this.change.execute('analyseIssue', input, async (issue, work) => analyseIssue(issue, input, { currency: (await organisationFacts(work)).currency, dimensions }));
  }
}
