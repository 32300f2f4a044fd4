import { capability } from '@tranche/shared/api/capability.ts';
import de from '@tranche/organisation/domain/messages/de.json' with { type: 'json' };
import en from '@tranche/organisation/domain/messages/en.json' with { type: 'json' };
import { organisationEntities } from './organisation.entities.ts';
import { PersonsResolver } from './persons.resolver.ts';
import { RecordRefResolver } from './record-ref.resolver.ts';
import { ScopeResolver } from './scope.resolver.ts';
import { Sessions } from './sessions.ts';
import { ViewerResolver } from './viewer.resolver.ts';

export const organisation = capability({
  name: 'organisation',
  entities: organisationEntities,
  providers: [Sessions, ViewerResolver, PersonsResolver, RecordRefResolver, ScopeResolver],
  messages: { de, en },
});
