import { Args, ArgsType, Field, ID, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { createPasswordLink, createPasswordLinkInput, type CreatePasswordLinkInput as CreatePasswordLinkValues } from '@tranche/organisation/domain/password-link.ts';
import { Access } from '@tranche/shared/api/access.ts';
import { Allowed } from '@tranche/shared/api/allowed.ts';
import { Database, type Row } from '@tranche/shared/api/database.ts';
import { connectionOf, Parameters, readPage, type Order, type Page } from '@tranche/shared/api/page.ts';
import { translate } from '@tranche/shared/api/messages.ts';
import { payload } from '@tranche/shared/api/payload.ts';
import { dayOfAct, policy, visibleScope, wholeOrganisation } from '@tranche/shared/api/policy.ts';
import { currentActor, currentRequest } from '@tranche/shared/api/request-context.ts';
import { AsOfArgs, KeyArgs, localText, PageArgs } from '@tranche/shared/api/shared.types.ts';
import { PasswordLinkPayload, PeopleRights, PersonAccountType, PersonAccountViewerCan } from './accounts.types.ts';
import { shownOnce } from './one-time-links.ts';
import { CreatePasswordLinkInput } from './organisation.inputs.ts';
import { assignRolePolicy, changeSettingPolicy, createBodyPolicy, createPasswordLinkPolicy, createPersonPolicy, createUnitPolicy, deactivatePersonPolicy, readOrganisation, updatePersonPolicy } from './organisation.policies.ts';
import { CreatePasswordLink } from './password-link.use-cases.ts';
import { persons } from './person.loader.ts';

/** E-mail addresses and the state of accounts are for those who keep them. */
export const readAccounts = policy({ name: 'person.readAccounts', who: ['admin', 'portfolioOffice'], target: wholeOrganisation });

const PersonAccountConnection = connectionOf(PersonAccountType, 'PersonAccount');

@ArgsType()
class PersonAccountsArgs extends PageArgs {
  @Field(() => String, { nullable: true, description: 'Part of the name or of the e-mail address.' }) text?: string | null;
  @Field(() => Boolean, { defaultValue: false, description: 'Also those who left.' }) former!: boolean;
}

const byName: Order = { name: 'name', direction: 'asc', columns: [{ sql: 'p.display_name', type: 'text', field: 'displayName' }, { sql: 'p.id', type: 'uuid', field: 'id' }] };

interface AccountRow extends Omit<PersonAccountType, 'unit'>, Row {
  readonly unitId: string | null;
  readonly unitDe: string | null;
  readonly unitEn: string | null;
}

const columns = (day: string) => `p.id, p.version, p.key, p.display_name as "displayName", (p.active_to is null or p.active_to >= ${day}::date) as active, p.email, p.language, p.active_from::text as "activeFrom", p.active_to::text as "activeTo",
  case when p.password_hash is not null then 'password' when p.link_expires_at > now() then 'link' else 'none' end as access, u.id as "unitId", u.name_de as "unitDe", u.name_en as "unitEn"`;
const source = 'person p left join org_unit u on u.id = p.unit_id';

function account({ unitId, unitDe, unitEn, ...row }: AccountRow): PersonAccountType {
  return { ...row, unit: unitId && unitDe ? { id: unitId, name: localText(unitDe, unitEn) } : null };
}

@Resolver(() => PersonAccountType)
export class AccountsResolver {
  constructor(private readonly db: Database, private readonly access: Access, private readonly newLink: CreatePasswordLink) {}

  @Query(() => PersonAccountConnection, { description: 'Persons by name with their accounts.' })
  @Allowed(readAccounts)
  async personAccounts(@Args() { text, former, first, after }: PersonAccountsArgs): Promise<Page<PersonAccountType>> {
    const parameters = new Parameters();
    const day = parameters.add(await dayOfAct(this.db));
    const where = [`(${parameters.add(former)}::boolean or p.active_to is null or p.active_to >= ${day}::date)`];
    if (text) {
      const part = parameters.addPart(text);
      where.push(`(p.display_name ilike ${part} or p.email ilike ${part})`);
    }
    const page = await readPage<AccountRow>(this.db, { select: columns(day), from: source, where, parameters, order: byName }, { first, after });
    return page.map(account);
  }

  @Query(() => PersonAccountType, { nullable: true, description: 'The account of a person.' })
  @Allowed(readAccounts)
  async personAccount(@Args() { key }: KeyArgs): Promise<PersonAccountType | null> {
    const row = await this.db.row<AccountRow>(`select ${columns('$2')} from ${source} where p.key = upper($1)`, [key, await dayOfAct(this.db)]);
    return row ? account(row) : null;
  }

  @Query(() => PeopleRights, { nullable: true, description: 'What the viewer may start in a scope, or without one in the whole organisation.' })
  @Allowed(readOrganisation)
  async peopleRights(@Args() _args: AsOfArgs, @Args('scope', { type: () => ID, nullable: true, description: 'Key of the scope.' }) scope?: string | null): Promise<PeopleRights | null> {
    const found = scope ? await this.db.row<{ id: string }>(`select id from scope where key = upper($1) and ${await visibleScope(this.db, 'id')}`, [scope]) : { id: null };
    if (!found) return null;
    const scopeId = found.id;
    const [rights, assignRole] = await Promise.all([
      this.access.permissions({ createPerson: createPersonPolicy, createUnit: createUnitPolicy, changeSetting: changeSettingPolicy, createBody: createBodyPolicy }, { scopeId }),
      // The least that can be given: whoever may give more may give this, too.
      this.access.permission(assignRolePolicy, { scopeId, role: 'projectSupport' }),
    ]);
    return { ...rights, assignRole };
  }

  @Mutation(() => PasswordLinkPayload, { description: 'Makes a link with which a person sets their password, shown this once. A password that they had is void, their sessions end. Administration only.' })
  @Allowed(createPasswordLinkPolicy, createPasswordLinkInput)
  createPasswordLink(@Args('input', { type: () => CreatePasswordLinkInput }) input: CreatePasswordLinkValues) {
    return payload(this.newLink.execute(input), async ({ token, expiresAt }) => ({ person: await persons(this.db, input.personId), link: shownOnce(token, expiresAt) }));
  }

  @ResolveField(() => PersonAccountViewerCan)
  async viewerCan(@Parent() account: PersonAccountType): Promise<PersonAccountViewerCan> {
    const can = await this.access.permissions({ update: updatePersonPolicy, deactivate: deactivatePersonPolicy, createPasswordLink: createPasswordLinkPolicy }, { scopeId: null });
    const verdict = createPasswordLink({ email: account.email, hasLeft: !account.active, hasPassword: account.access === 'password', own: account.id === currentActor().personId });
    if (!can.createPasswordLink.allowed || verdict.ok) return can;
    return { ...can, createPasswordLink: { allowed: false, why: translate(currentRequest().language, `rule.${verdict.refusals[0]?.rule ?? ''}`) } };
  }
}
