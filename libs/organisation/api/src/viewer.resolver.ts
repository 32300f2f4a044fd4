import { Field, ID, ObjectType, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Access } from '@tranche/shared/api/access.ts';
import { Allowed } from '@tranche/shared/api/allowed.ts';
import { Database } from '@tranche/shared/api/database.ts';
import { dayOfAct, policy, wholeOrganisation } from '@tranche/shared/api/policy.ts';
import { FromVisible } from '@tranche/shared/api/read-policy.ts';
import { currentRequest } from '@tranche/shared/api/request-context.ts';
import { Day } from '@tranche/shared/api/scalars.ts';
import { localText, LocalText } from '@tranche/shared/api/shared.types.ts';
import { scopeOf } from './offers.ts';
import { ScopeType } from './scope.type.ts';
import { persons } from './person.loader.ts';
import { PersonType } from './person.type.ts';

@ObjectType({ description: 'A role that the viewer holds today.' })
@FromVisible()
export class HeldRole {
  @Field(() => String, { description: 'Such as `projectManager`.' }) role!: string;
  @Field(() => ScopeType, { nullable: true, description: 'Null for a role in the whole organisation.' }) scope!: ScopeType | null;
}

@ObjectType({ description: 'The person who asks, and what their screens need to know of the organisation.' })
@FromVisible()
export class Viewer {
  @Field(() => ID) personId!: string;
  @Field(() => String, { description: '`de` or `en`.' }) language!: string;
  @Field(() => Day, { description: 'Today in the organisation\'s time zone, or the day that is looked at.' }) today!: string;
  @Field(() => String, { description: 'IANA name.' }) timeZone!: string;
  @Field(() => String, { description: 'Reporting currency, ISO 4217.' }) currency!: string;
  @Field(() => LocalText) organisation!: LocalText;
  @Field(() => Boolean, { description: 'True in the demo.' }) demo!: boolean;
}

export const readViewer = policy({ name: 'viewer.read', who: 'anyone', target: wholeOrganisation });

interface OrganisationRow extends Record<string, unknown> {
  nameDe: string;
  nameEn: string | null;
  timeZone: string;
  currency: string;
  demo: boolean;
}

@Resolver(() => Viewer)
export class ViewerResolver {
  constructor(private readonly db: Database, private readonly access: Access) {}

  @Query(() => Viewer, { nullable: true, description: 'The person who is signed in; null for nobody.' })
  @Allowed(readViewer)
  async viewer(): Promise<Viewer | null> {
    const { actor, language } = currentRequest();
    if (!actor) return null;
    const row = await this.db.row<OrganisationRow>('select name_de as "nameDe", name_en as "nameEn", time_zone as "timeZone", currency, demo from organisation');
    if (!row) return null;
    return { personId: actor.personId, language, today: await dayOfAct(this.db), timeZone: row.timeZone, currency: row.currency, organisation: localText(row.nameDe, row.nameEn), demo: row.demo };
  }

  @ResolveField(() => PersonType, { nullable: true })
  person(@Parent() viewer: Viewer): Promise<PersonType | null> {
    return persons(this.db, viewer.personId);
  }

  @ResolveField(() => [HeldRole], { description: 'Roles held today.' })
  async roles() {
    const held = await this.access.roles();
    return Promise.all(held.map(async ({ role, scopeId }) => ({ role, scope: scopeId ? ((await scopeOf(this.db, scopeId)) ?? null) : null })));
  }
}
