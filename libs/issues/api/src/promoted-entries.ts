import { Injectable, type OnModuleInit } from '@nestjs/common';
import { EventHandlers } from '@tranche/shared/api/outbox.ts';
import { inRequest, newRequest } from '@tranche/shared/api/request-context.ts';
import { UnitOfWork } from '@tranche/shared/api/unit-of-work.ts';
import { ok } from '@tranche/shared/domain/result.ts';
import { DailyLogEntry } from './issue.entity.ts';

/**
 * A log entry that became a risk: the risks capability lies higher, so the entry learns of it from the event, which
 * carries the entry as its origin.
 */
@Injectable()
export class PromotedEntries implements OnModuleInit {
  constructor(private readonly handlers: EventHandlers, private readonly unit: UnitOfWork) {}

  onModuleInit(): void {
    this.handlers.list.push({ event: 'RiskRaised', name: 'issues.promotedEntry', handle: (payload, { orgId, id }) => this.mark(payload, orgId, id) });
  }

  private async mark({ originId, riskId, actorId }: Record<string, unknown>, orgId: string, eventId: string): Promise<void> {
    if (typeof originId !== 'string' || typeof riskId !== 'string' || typeof actorId !== 'string') return;
    await inRequest(newRequest({ requestId: `event-${eventId}`, actor: { personId: actorId, orgId, language: 'de' } }), () =>
      this.unit.run('promoteDailyLogEntry', async (work) => {
        const entry = await work.find(DailyLogEntry, originId);
        if (entry && entry.promotedAs === null) work.em.assign(entry, { promotedAs: 'risk', promotedId: riskId });
        return ok(undefined);
      }));
  }
}
