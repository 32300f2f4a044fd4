import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { graphqlEnum } from '@tranche/shared/api/enum.ts';
import { Day } from '@tranche/shared/api/scalars.ts';
import { bodyKinds, seatRoles, votingRules, type BodyKind, type SeatRole } from '@tranche/organisation/domain/bodies.ts';
import { restrictionCategories } from '@tranche/organisation/domain/restrict-visibility.ts';
import { roles, type Role } from '@tranche/organisation/domain/roles.ts';
import { settingNames, type SettingName } from '@tranche/organisation/domain/settings.ts';
import type { Language } from '@tranche/shared/domain/language.ts';

export const RoleEnum = graphqlEnum('Role', roles, 'A role that is held on a scope or in the whole organisation, by date.');
export const BodyKindEnum = graphqlEnum('BodyKind', bodyKinds, 'What a body decides about.');
export const VotingRuleEnum = graphqlEnum('VotingRule', votingRules, 'Simple: more yes than no. Absolute: yes of more than half of all entitled. Two-thirds of yes and no. Consent: a yes and no no. Unanimous: every vote is yes.');
export const SeatRoleEnum = graphqlEnum('SeatRole', seatRoles, 'The interest that a seat stands for.');
export const SettingNameEnum = graphqlEnum('SettingName', settingNames, 'Settings of the organisation.');
export const RestrictionCategoryEnum = graphqlEnum('RestrictionCategory', restrictionCategories, 'Why something is not open to the whole organisation.');
export const LanguageEnum = graphqlEnum('Language', ['de', 'en'] as const, 'German or English.');

@InputType({ description: 'A new person. The account can sign in once it has a password or an external identity.' })
export class CreatePersonInput {
  @Field(() => String) displayName!: string;
  @Field(() => String, { nullable: true }) email?: string | null;
  @Field(() => ID, { nullable: true }) unitId?: string | null;
  @Field(() => LanguageEnum, { defaultValue: 'de' }) language!: Language;
  @Field(() => Day, { description: 'First day of the account.' }) activeFrom!: string;
}

@InputType({ description: 'An absent field stays as it is.' })
export class UpdatePersonInput {
  @Field(() => ID) personId!: string;
  @Field(() => Int) expectedVersion!: number;
  @Field(() => String, { nullable: true }) displayName?: string;
  @Field(() => String, { nullable: true }) email?: string | null;
  @Field(() => ID, { nullable: true }) unitId?: string | null;
  @Field(() => LanguageEnum, { nullable: true }) language?: Language;
}

@InputType({ description: 'Ends an account. The person stays named in all records.' })
export class DeactivatePersonInput {
  @Field(() => ID) personId!: string;
  @Field(() => Int) expectedVersion!: number;
  @Field(() => Day, { description: 'Last day of the account.' }) lastDay!: string;
  @Field(() => String) reason!: string;
}

@InputType({ description: 'Asks for a link with which the person sets their password.' })
export class CreatePasswordLinkInput {
  @Field(() => ID) personId!: string;
  @Field(() => Int) expectedVersion!: number;
}

@InputType({ description: 'A new unit of the line organisation.' })
export class CreateUnitInput {
  @Field(() => String) nameDe!: string;
  @Field(() => String, { nullable: true }) nameEn?: string | null;
  @Field(() => String, { nullable: true }) shortName?: string | null;
  @Field(() => ID, { nullable: true }) parentId?: string | null;
  @Field(() => ID, { nullable: true, description: 'Person who heads the unit.' }) headId?: string | null;
  @Field(() => Int, { defaultValue: 3, description: 'Working days within which it answers support requests.' }) supportAnswerDays!: number;
}

@InputType({ description: 'A role from a day on.' })
export class AssignRoleInput {
  @Field(() => ID) personId!: string;
  @Field(() => RoleEnum) role!: Role;
  @Field(() => ID, { nullable: true, description: 'Absent for a role in the whole organisation.' }) scopeId?: string | null;
  @Field(() => Day) from!: string;
  @Field(() => Day, { nullable: true, description: 'Last day; absent until further notice.' }) to?: string | null;
  @Field(() => ID, { nullable: true, description: 'Person whose deputy this is.' }) deputyOf?: string | null;
}

@InputType({ description: 'The role is held until the end of the last day.' })
export class EndRoleInput {
  @Field(() => ID) assignmentId!: string;
  @Field(() => Int) expectedVersion!: number;
  @Field(() => Day) lastDay!: string;
  @Field(() => String, { nullable: true }) reason?: string | null;
}

@InputType({ description: 'A seat and who takes it.' })
export class SeatInput {
  @Field(() => SeatRoleEnum) role!: SeatRole;
  @Field(() => ID) personId!: string;
  @Field(() => ID, { nullable: true }) deputyId?: string | null;
  @Field(() => Boolean, { defaultValue: false }) chair!: boolean;
}

@InputType({ description: 'A new body with its seats, in the order in which they are named.' })
export class CreateBodyInput {
  @Field(() => ID) scopeId!: string;
  @Field(() => BodyKindEnum) kind!: BodyKind;
  @Field(() => String) nameDe!: string;
  @Field(() => String, { nullable: true }) nameEn?: string | null;
  @Field(() => VotingRuleEnum, { defaultValue: 'consent' }) votingRule!: string;
  @Field(() => Int, { nullable: true, description: 'Persons needed; two thirds, rounded up, when absent.' }) quorum?: number | null;
  @Field(() => Boolean, { defaultValue: false, description: 'The executive decides, the others advise.' }) executiveDecides!: boolean;
  @Field(() => Boolean, { defaultValue: false, description: 'The executive\'s vote breaks a tie.' }) castingVote!: boolean;
  @Field(() => Day) from!: string;
  @Field(() => [SeatInput]) seats!: SeatInput[];
}

@InputType({ description: 'The seats of a body from a day on.' })
export class ChangeBodySeatsInput {
  @Field(() => ID) bodyId!: string;
  @Field(() => Int) expectedVersion!: number;
  @Field(() => Day) from!: string;
  @Field(() => [SeatInput]) seats!: SeatInput[];
}

@InputType({ description: 'Who votes when the person of the seat cannot.' })
export class NameDeputyInput {
  @Field(() => ID) seatId!: string;
  @Field(() => Int) expectedVersion!: number;
  @Field(() => ID, { nullable: true, description: 'Null: nobody.' }) deputyId!: string | null;
}

@InputType({ description: 'A setting; the change is kept with its reason.' })
export class ChangeSettingInput {
  @Field(() => SettingNameEnum) name!: SettingName;
  @Field(() => String, { description: 'The value as JSON.' }) value!: string;
  @Field(() => String) reason!: string;
  @Field(() => Int, { description: 'Version of the organisation.' }) expectedVersion!: number;
}

@InputType({ description: 'Hides content from those without a role in the scope, for a time.' })
export class RestrictVisibilityInput {
  @Field(() => ID) scopeId!: string;
  @Field(() => Int) expectedVersion!: number;
  @Field(() => RestrictionCategoryEnum) category!: string;
  @Field(() => String, { description: 'Readable by everyone.' }) reason!: string;
  @Field(() => Day, { description: 'At most twelve months ahead.' }) until!: string;
}

@InputType({ description: 'Opens a scope again.' })
export class LiftRestrictionInput {
  @Field(() => ID) scopeId!: string;
  @Field(() => Int) expectedVersion!: number;
}
