import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { graphqlEnum } from '@tranche/shared/api/enum.ts';
import { FromVisible, InheritsParent, OpenToMembers } from '@tranche/shared/api/read-policy.ts';
import { DateTime, Day } from '@tranche/shared/api/scalars.ts';
import { LocalText, Payload, Permission } from '@tranche/shared/api/shared.types.ts';
import { accessStates, type AccessState } from '@tranche/organisation/domain/password-link.ts';
import type { Language } from '@tranche/shared/domain/language.ts';
import { LanguageEnum } from './organisation.inputs.ts';
import { PersonType } from './person.type.ts';

export const AccessStateEnum = graphqlEnum('AccessState', accessStates, 'Whether a person can sign in: with a password, soon with a link for one, or not.');

@ObjectType({ description: 'The unit that a person works in.' })
@InheritsParent()
export class UnitOfPerson {
  @Field(() => ID) id!: string;
  @Field(() => LocalText) name!: LocalText;
}

@ObjectType({ description: 'What the viewer may do with an account, and why not.' })
@InheritsParent()
export class PersonAccountViewerCan {
  @Field(() => Permission) update!: Permission;
  @Field(() => Permission) deactivate!: Permission;
  @Field(() => Permission) createPasswordLink!: Permission;
}

@ObjectType('PersonAccount', { description: 'A person with what belongs to signing in. For the administration and the portfolio office.' })
@OpenToMembers()
export class PersonAccountType {
  @Field(() => ID) id!: string;
  @Field(() => Int, { description: 'Send it back as `expectedVersion` with a change.' }) version!: number;
  @Field(() => ID, { description: 'Human key, `PE-7`.' }) key!: string;
  @Field(() => String) displayName!: string;
  @Field(() => Boolean, { description: 'False when the person has left.' }) active!: boolean;
  @Field(() => String, { nullable: true, description: 'The person signs in with it.' }) email!: string | null;
  @Field(() => LanguageEnum, { description: 'Language in which the person is addressed.' }) language!: Language;
  @Field(() => Day, { description: 'First day of the account.' }) activeFrom!: string;
  @Field(() => Day, { nullable: true, description: 'Last day of the account; null until further notice.' }) activeTo!: string | null;
  @Field(() => UnitOfPerson, { nullable: true }) unit!: UnitOfPerson | null;
  @Field(() => AccessStateEnum) access!: AccessState;
}

@ObjectType({ description: 'A link for a password; it works once.' })
@InheritsParent()
export class PasswordLink {
  @Field(() => String, { nullable: true, description: 'Shown once: it belongs into the fragment of `/set-password#…`. Null where a request is answered again.' }) token!: string | null;
  @Field(() => DateTime) expiresAt!: string;
}

@ObjectType()
@InheritsParent()
export class PasswordLinkPayload extends Payload {
  @Field(() => PersonType, { nullable: true }) person?: PersonType | null;
  @Field(() => PasswordLink, { nullable: true }) link?: PasswordLink;
}

@ObjectType({ description: 'What the viewer may start in a scope, or without one in the whole organisation.' })
@FromVisible()
export class PeopleRights {
  @Field(() => Permission) createPerson!: Permission;
  @Field(() => Permission) createUnit!: Permission;
  @Field(() => Permission) changeSetting!: Permission;
  @Field(() => Permission, { description: 'Some role of this level; which ones is said when it is given.' }) assignRole!: Permission;
  @Field(() => Permission) createBody!: Permission;
}
