import { Args, ArgsType, Field, ID, Query, Resolver } from '@nestjs/graphql';
import { Allowed } from '@tranche/shared/api/allowed.ts';
import { Database, type Row } from '@tranche/shared/api/database.ts';
import { connectionOf, Parameters, readPage, type Order, type Page } from '@tranche/shared/api/page.ts';
import { dayOfAct, policy, wholeOrganisation } from '@tranche/shared/api/policy.ts';
import { PageArgs } from '@tranche/shared/api/shared.types.ts';
import { isRecordId } from '@tranche/shared/domain/record-id.ts';
import { PersonType } from './person.type.ts';

export const readPersons = policy({ name: 'person.read', who: 'member', target: wholeOrganisation });

const PersonConnection = connectionOf(PersonType, 'Person');

@ArgsType()
class PersonsArgs extends PageArgs {
  @Field(() => String, { nullable: true, description: 'Part of the name.' }) name?: string;
  @Field(() => [ID], { nullable: true, description: 'These persons, also those who left; a form that was kept knows them by id only.' }) ids?: string[] | null;
}

const byName: Order = { name: 'name', direction: 'asc', columns: [{ sql: 'p.display_name', type: 'text', field: 'displayName' }, { sql: 'p.id', type: 'uuid', field: 'id' }] };

@Resolver(() => PersonType)
export class PersonsResolver {
  constructor(private readonly db: Database) {}

  @Query(() => PersonConnection, { description: 'Persons by name, for pickers; those who left are not offered.' })
  @Allowed(readPersons)
  async persons(@Args() { name, ids, first, after }: PersonsArgs): Promise<Page<PersonType>> {
    const parameters = new Parameters();
    const active = `(p.active_to is null or p.active_to >= ${parameters.add(await dayOfAct(this.db))}::date)`;
    const where = [ids ? `p.id = any(${parameters.add(ids.filter(isRecordId))})` : active];
    if (name) where.push(`p.display_name ilike ${parameters.addPart(name)}`);
    return readPage<PersonType & Row>(this.db, { select: `p.id, p.version, p.key, p.display_name as "displayName", ${active} as active`, from: 'person p', where, parameters, order: byName }, { first, after });
  }
}
