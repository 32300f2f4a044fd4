import { Injectable } from '@nestjs/common';
import { assignIssue, type AssignIssueInput } from '@tranche/issues/domain/assign-issue.ts';
import type { Result } from '@tranche/shared/domain/result.ts';
import { ChangeIssue } from './change-issue.ts';
import { unknownPerson } from './unknown-person.ts';

@Injectable()
export class AssignIssue {
  constructor(private readonly change: ChangeIssue) {}

  execute(input: AssignIssueInput): Promise<Result<{ issueId: string }>> {
    return this.change.execute('assignIssue', input, async (issue, work) => (await unknownPerson(work, { ownerId: input.ownerId })) ?? assignIssue(issue, input));
  }
}
