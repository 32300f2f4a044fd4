import { Injectable, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import { endIssueDeferral } from '@tranche/issues/domain/end-issue-deferral.ts';
import type { IssueState } from '@tranche/issues/domain/issue.ts';
import { Database } from '@tranche/shared/api/database.ts';
import { log } from '@tranche/shared/api/log.ts';
import { newId } from '@tranche/shared/api/record.ts';
import { inRequest, newRequest } from '@tranche/shared/api/request-context.ts';
import { ChangeIssue } from './change-issue.ts';

const everyHour = 3_600_000;

interface Due extends Record<string, unknown> {
  readonly id: string;
  readonly orgId: string;
  readonly version: number;
  readonly decidedById: string;
  readonly clockBehind: string | null;
}

/** Brings deferred issues back when their day has come, in the name of whoever deferred them. Every node may ask; the version lets one win. */
@Injectable()
export class IssueDeferrals implements OnApplicationBootstrap, OnApplicationShutdown {
  private timer: NodeJS.Timeout | undefined;

  constructor(private readonly db: Database, private readonly change: ChangeIssue) {}

  onApplicationBootstrap(): void {
    if (process.env['TRANCHE_ROLE'] === 'web') return;
    this.timer = setInterval(() => void this.end().catch((error: Error) => log.error({ event: 'issueDeferrals.failed', error: error.message })), everyHour);
    this.timer.unref();
  }

  onApplicationShutdown(): void {
    clearInterval(this.timer);
  }

  /** Ends the deferrals whose day has come in the zone of their organisation; returns how many. */
  async end(): Promise<number> {
    const due = await this.db.system<Due>(
      `select i.id, i.org_id as "orgId", i.version, i.decided_by_id as "decidedById", case when o.demo then o.settings ->> 'clockBehind' end as "clockBehind" from issue i join organisation o on o.id = i.org_id
       where i.state = 'deferred' and i.deferred_until <= tranche.today(o)`);
    let ended = 0;
    for (const { id, orgId, version, decidedById, clockBehind } of due) {
      const context = newRequest({ requestId: newId(), actor: { personId: decidedById, orgId, language: 'de' }, clock: clockBehind === null ? undefined : new Date(Date.now() - Number(clockBehind)) });
      const result = await inRequest(context, () => this.change.execute('endIssueDeferral', { issueId: id, expectedVersion: version }, (issue: IssueState, work) => endIssueDeferral(issue, { today: work.today })));
      if (result.ok) ended += 1;
    }
    return ended;
  }
}
