import { Injectable } from '@nestjs/common';
import { promoteDailyLogEntry, writeDailyLog, type DailyLogEntryState, type PromoteDailyLogEntryInput, type WriteDailyLogInput } from '@tranche/issues/domain/daily-log.ts';
import { raiseIssueInput } from '@tranche/issues/domain/raise-issue.ts';
import { newId } from '@tranche/shared/api/record.ts';
import { UnitOfWork } from '@tranche/shared/api/unit-of-work.ts';
import { ok, refused, type Result } from '@tranche/shared/domain/result.ts';
import { DailyLogEntry } from './issue.entity.ts';
import { RaiseIssue } from './raise-issue.use-case.ts';

@Injectable()
export class WriteDailyLog {
  constructor(private readonly unit: UnitOfWork, private readonly raise: RaiseIssue) {}

  execute(input: WriteDailyLogInput): Promise<Result<{ entryId: string }>> {
    return this.unit.run('writeDailyLog', async (work) => {
      const verdict = writeDailyLog(input, { actorId: work.actor.personId, today: work.today });
      if (!verdict.ok) return verdict;
      const id = newId(work.now);
      work.create(DailyLogEntry, { ...verdict.value.change, id });
      for (const event of verdict.value.events) work.emit(event, { entryId: id, scopeId: input.scopeId });
      return ok({ entryId: id });
    });
  }

  /** The entry becomes an issue of its scope; both show each other from then on. */
  promote(input: PromoteDailyLogEntryInput): Promise<Result<{ entryId: string; issueId: string }>> {
    return this.unit.run('promoteDailyLogEntry', async (work) => {
      const entry = await work.find(DailyLogEntry, input.entryId, input.expectedVersion);
      if (!entry) return refused('notFound', ['entryId']);
      const verdict = promoteDailyLogEntry(entry as DailyLogEntryState, input);
      if (!verdict.ok) return verdict;
      const { title, description, events } = verdict.value;
      const issue = raiseIssueInput.parse({ scopeId: entry.scopeId, type: input.issueType ?? 'problemConcern', title, description, language: entry.language });
      const raised = await this.raise.execute(issue, { source: 'dailyLog' });
      if (!raised.ok) return raised;
      work.em.assign(entry, { promotedAs: 'issue', promotedId: raised.value.issueId });
      for (const event of events) work.emit(event, { entryId: entry.id, scopeId: entry.scopeId });
      return ok({ entryId: entry.id, issueId: raised.value.issueId });
    });
  }
}
