import { Injectable } from '@nestjs/common';
import type { IssueEvent } from '@tranche/issues/domain/issue-events.ts';
import type { IssueChange, IssueState } from '@tranche/issues/domain/issue.ts';
import { UnitOfWork, type Work } from '@tranche/shared/api/unit-of-work.ts';
import { ok, refused, type Result } from '@tranche/shared/domain/result.ts';
import { Issue } from './issue.entity.ts';

export interface OfIssue {
  readonly issueId: string;
  readonly expectedVersion: number;
}

export interface IssueVerdict {
  readonly change: IssueChange;
  readonly events: readonly IssueEvent[];
}

/** The frame of every verb on an issue: load with version, let the domain decide, write, tell. */
@Injectable()
export class ChangeIssue {
  constructor(private readonly unit: UnitOfWork) {}

  execute<V extends IssueVerdict>(
    act: string,
    input: OfIssue,
    decide: (issue: IssueState, work: Work) => Result<V> | Promise<Result<V>>,
    follow?: (issue: Issue, verdict: V, work: Work) => Promise<void>,
  ): Promise<Result<{ issueId: string }>> {
    return this.unit.run(act, async (work) => {
      const issue = await work.find(Issue, input.issueId, input.expectedVersion);
      if (!issue) return refused('notFound', ['issueId']);
      const verdict = await decide(issue as IssueState, work);
      if (!verdict.ok) return verdict;
      const { change, events } = verdict.value;
      const closedOn = change.state === undefined ? {} : { closedOn: change.state === 'closed' ? work.today : null };
      work.em.assign(issue, { ...change, ...closedOn });
      for (const event of events) work.emit(event, { issueId: issue.id, scopeId: issue.scopeId });
      work.touches(issue.scopeId);
      await follow?.(issue, verdict.value, work);
      return ok({ issueId: issue.id });
    });
  }
}
