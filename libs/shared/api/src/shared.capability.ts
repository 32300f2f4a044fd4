import { capability } from '@tranche/shared/api/capability.ts';
import de from '@tranche/shared/domain/messages/de.json' with { type: 'json' };
import en from '@tranche/shared/domain/messages/en.json' with { type: 'json' };
import { Access } from './access.ts';
import { AuditListener } from './audit.listener.ts';
import { AuditResolver } from './audit.resolver.ts';
import { ChangesResolver } from './changes.resolver.ts';
import { Database } from './database.ts';
import { ExplainResolver, Explainers } from './explain.ts';
import { ChangeFeed, EventHandlers, OutboxRelay } from './outbox.ts';
import { InboxResolver, WaitingLists } from './inbox.ts';
import { scalars } from './scalars.ts';
import { FigureKeepers, UnitOfWork } from './unit-of-work.ts';

/** The mechanisms that every capability stands on. */
export const shared = capability({
  name: 'shared',
  entities: [],
  providers: [Database, Access, UnitOfWork, FigureKeepers, EventHandlers, OutboxRelay, ChangeFeed, ChangesResolver, Explainers, ExplainResolver, AuditResolver, WaitingLists, InboxResolver, ...scalars],
  messages: { de, en },
  subscribers: [new AuditListener()],
});
