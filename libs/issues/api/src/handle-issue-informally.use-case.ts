import { Injectable } from '@nestjs/common';
import { handleIssueInformally, type HandleIssueInformallyInput } from '@tranche/issues/domain/handle-issue-informally.ts';
import type { Result } from '@tranche/shared/domain/result.ts';
import { ChangeIssue } from './change-issue.ts';
import { DailyLogEntry } from './issue.entity.ts';

@Injectable()
export class HandleIssueInformally {
  constructor(private readonly change: ChangeIssue) {}

  execute(input: HandleIssueInformallyInput): Promise<Result<{ issueId: string }>> {
    return this.change.execute('handleIssueInformally', input, (issue) => handleIssueInformally(issue, input), async (issue, { logText }, work) => {
      work.create(DailyLogEntry, {
        scopeId: issue.scopeId, onDay: work.today, text: logText, language: issue.language, link: issue.key, writtenById: work.actor.personId, promotedAs: null, promotedId: null,
      });
    });
  }
}
