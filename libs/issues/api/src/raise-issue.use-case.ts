import { Injectable } from '@nestjs/common';
import { raiseConcern, type RaiseConcernInput } from '@tranche/issues/domain/raise-concern.ts';
import type { IssueEvent } from '@tranche/issues/domain/issue-events.ts';
import type { IssueState } from '@tranche/issues/domain/issue.ts';
import { raiseIssue, type RaiseIssueFacts, type RaiseIssueInput } from '@tranche/issues/domain/raise-issue.ts';
import { nextKey, organisationFacts, scopeById } from '@tranche/organisation/api/offers.ts';
import { newId } from '@tranche/shared/api/record.ts';
import { UnitOfWork, type Work } from '@tranche/shared/api/unit-of-work.ts';
import { ok, refused, type Result } from '@tranche/shared/domain/result.ts';
import { Issue } from './issue.entity.ts';
import { unknownPerson } from './unknown-person.ts';

type Raised = Result<{ issueId: string }>;
type NewIssueFacts = Pick<RaiseIssueFacts, 'source' | 'riskId'>;

@Injectable()
export class RaiseIssue {
  constructor(private readonly unit: UnitOfWork) {}

  execute(input: RaiseIssueInput, from: NewIssueFacts = {}): Promise<Raised> {
    return this.unit.run('raiseIssue', async (work) => (await unknownPerson(work, { ownerId: input.ownerId })) ?? write(work, input.scopeId, raiseIssue(input, { ...from, ...(await facts(work)) })));
  }

  /** A concern is an issue with the lowest threshold; the project manager sees it at once. */
  concern(input: RaiseConcernInput): Promise<Raised> {
    return this.unit.run('raiseConcern', async (work) => write(work, input.scopeId, raiseConcern(input, await facts(work))));
  }
}

async function facts(work: Work): Promise<Pick<RaiseIssueFacts, 'actorId' | 'currency'>> {
  return { actorId: work.actor.personId, currency: (await organisationFacts(work)).currency };
}

async function write(work: Work, scopeId: string, verdict: Result<{ change: IssueState; events: IssueEvent[] }>): Promise<Raised> {
  const scope = await scopeById(work, scopeId);
  if (!scope) return refused('notFound', ['scopeId']);
  if (!verdict.ok) return verdict;
  const id = newId(work.now);
  const key = await nextKey(work, scope.key, 'I', 'issue', id);
  work.create(Issue, { ...verdict.value.change, id, key, closedOn: null });
  for (const event of verdict.value.events) work.emit(event, { issueId: id, scopeId });
  work.touches(scopeId);
  return ok({ issueId: id });
}
