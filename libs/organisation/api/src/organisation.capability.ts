import { capability } from '@tranche/shared/api/capability.ts';
import de from '@tranche/organisation/domain/messages/de.json' with { type: 'json' };
import en from '@tranche/organisation/domain/messages/en.json' with { type: 'json' };
import { AccountsResolver } from './accounts.resolver.ts';
import { BodiesResolver } from './bodies.resolver.ts';
import { OrganisationReader } from './organisation.reader.ts';
import { OrganisationResolver, RolesResolver } from './organisation.resolver.ts';
import { ChangeSetting, CreatePerson, CreateUnit, DeactivatePerson, UpdatePerson } from './people.use-cases.ts';
import { AssignRole, ChangeBodySeats, CreateBody, EndRole, LiftRestriction, NameDeputy, RestrictVisibility } from './roles.use-cases.ts';
import { organisationEntities } from './organisation.entities.ts';
import { CreatePasswordLink, SetPassword } from './password-link.use-cases.ts';
import { PersonsResolver } from './persons.resolver.ts';
import { RecordRefResolver } from './record-ref.resolver.ts';
import { ScopesResolver } from './scopes.resolver.ts';
import { SeatsResolver } from './seats.resolver.ts';
import { SetUp } from './set-up.ts';
import { Sessions } from './sessions.ts';
import { ViewerResolver } from './viewer.resolver.ts';

export const organisation = capability({
  name: 'organisation',
  entities: organisationEntities,
  providers: [Sessions, ViewerResolver, PersonsResolver, RecordRefResolver, ScopesResolver, OrganisationReader, OrganisationResolver, AccountsResolver, RolesResolver, BodiesResolver, SeatsResolver,
    CreatePerson, UpdatePerson, DeactivatePerson, CreatePasswordLink, SetPassword, SetUp, CreateUnit, ChangeSetting, AssignRole, EndRole, CreateBody, ChangeBodySeats, NameDeputy, RestrictVisibility, LiftRestriction],
  messages: { de, en },
});
