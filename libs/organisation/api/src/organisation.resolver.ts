import { Args, ArgsType, Field, ID, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { assignRoleInput, endRoleInput, type AssignRoleInput as AssignRoleValues, type EndRoleInput as EndRoleValues } from '@tranche/organisation/domain/assign-role.ts';
import { createPersonInput, createUnitInput, deactivatePersonInput, updatePersonInput, type CreatePersonInput as CreatePersonValues, type CreateUnitInput as CreateUnitValues, type DeactivatePersonInput as DeactivateValues, type UpdatePersonInput as UpdatePersonValues } from '@tranche/organisation/domain/persons.ts';
import { liftRestrictionInput, restrictVisibilityInput, type RestrictVisibilityInput as RestrictValues } from '@tranche/organisation/domain/restrict-visibility.ts';
import { changeSettingInput, type ChangeSettingInput as ChangeSettingValues } from '@tranche/organisation/domain/settings.ts';
import { Access } from '@tranche/shared/api/access.ts';
import { Allowed } from '@tranche/shared/api/allowed.ts';
import { payload } from '@tranche/shared/api/payload.ts';
import { AsOfArgs } from '@tranche/shared/api/shared.types.ts';
import { AssignRoleInput, ChangeSettingInput, CreatePersonInput, CreateUnitInput, DeactivatePersonInput, EndRoleInput, LiftRestrictionInput, RestrictVisibilityInput, UpdatePersonInput } from './organisation.inputs.ts';
import { assignRolePolicy, changeSettingPolicy, createPersonPolicy, createUnitPolicy, deactivatePersonPolicy, endRolePolicy, liftPolicy, readOrganisation, restrictPolicy, updatePersonPolicy } from './organisation.policies.ts';
import { OrganisationReader, type AssignmentRow } from './organisation.reader.ts';
import { OrganisationPayload, OrganisationType, OrgUnitType, PersonPayload, RoleAssignmentType, RolePayload, RoleViewerCan, ScopePayload, UnitPayload } from './organisation.types.ts';
import { ChangeSetting, CreatePerson, CreateUnit, DeactivatePerson, UpdatePerson } from './people.use-cases.ts';
import { AssignRole, EndRole, LiftRestriction, RestrictVisibility } from './roles.use-cases.ts';

@ArgsType()
class RoleAssignmentsArgs extends AsOfArgs {
  @Field(() => ID, { nullable: true, description: 'Key of the scope.' }) scope?: string | null;
  @Field(() => ID, { nullable: true, description: 'Key of the person; wherever the roles are held.' }) person?: string | null;
  @Field(() => Boolean, { defaultValue: false, description: 'Also roles that begin later.' }) upcoming!: boolean;
}

@Resolver()
export class OrganisationResolver {
  constructor(private readonly reader: OrganisationReader, private readonly newPerson: CreatePerson, private readonly changePerson: UpdatePerson, private readonly endPerson: DeactivatePerson, private readonly newUnit: CreateUnit, private readonly setting: ChangeSetting) {}

  @Query(() => OrganisationType, { nullable: true, description: 'The viewer\'s organisation and its settings.' })
  @Allowed(readOrganisation)
  organisation(@Args() _args: AsOfArgs) {
    return this.reader.organisation();
  }

  @Query(() => [OrgUnitType], { description: 'Units of the line organisation, by name; at most 500.' })
  @Allowed(readOrganisation)
  units(@Args() _args: AsOfArgs) {
    return this.reader.units();
  }

  @Mutation(() => PersonPayload, { description: 'Adds a person. Administration only.' })
  @Allowed(createPersonPolicy, createPersonInput)
  createPerson(@Args('input', { type: () => CreatePersonInput }) input: CreatePersonValues) {
    return payload(this.newPerson.execute(input), async ({ personId }) => ({ person: await this.reader.person(personId) }));
  }

  @Mutation(() => PersonPayload, { description: 'Changes a person\'s profile. Administration only.' })
  @Allowed(updatePersonPolicy, updatePersonInput)
  updatePerson(@Args('input', { type: () => UpdatePersonInput }) input: UpdatePersonValues) {
    return payload(this.changePerson.execute(input), async ({ personId }) => ({ person: await this.reader.person(personId) }));
  }

  @Mutation(() => PersonPayload, { description: 'Ends an account; the person stays named. Administration only.' })
  @Allowed(deactivatePersonPolicy, deactivatePersonInput)
  deactivatePerson(@Args('input', { type: () => DeactivatePersonInput }) input: DeactivateValues) {
    return payload(this.endPerson.execute(input), async ({ personId }) => ({ person: await this.reader.person(personId) }));
  }

  @Mutation(() => UnitPayload, { description: 'Adds a unit. Administration only.' })
  @Allowed(createUnitPolicy, createUnitInput)
  createUnit(@Args('input', { type: () => CreateUnitInput }) input: CreateUnitValues) {
    return payload(this.newUnit.execute(input), async ({ unitId }) => ({ unit: (await this.reader.units(unitId))[0] }));
  }

  @Mutation(() => OrganisationPayload, { description: 'Changes a setting, with its reason. Administration only.' })
  @Allowed(changeSettingPolicy, changeSettingInput)
  changeSetting(@Args('input', { type: () => ChangeSettingInput }) input: ChangeSettingValues) {
    return payload(this.setting.execute(input), async () => ({ organisation: await this.reader.organisation() }));
  }
}

@Resolver(() => RoleAssignmentType)
export class RolesResolver {
  constructor(private readonly reader: OrganisationReader, private readonly access: Access, private readonly assign: AssignRole, private readonly end: EndRole, private readonly restrict: RestrictVisibility, private readonly lift: LiftRestriction) {}

  @Query(() => [RoleAssignmentType], { description: 'Roles held on the day that is looked at: of a scope, of a person, or without both those for the whole organisation; at most 500.' })
  @Allowed(readOrganisation)
  roleAssignments(@Args() { scope, person, upcoming }: RoleAssignmentsArgs) {
    return this.reader.assignments({ scope, person }, upcoming);
  }

  @ResolveField(() => RoleViewerCan)
  viewerCan(@Parent() { scopeId, role }: AssignmentRow) {
    return this.access.permissions({ end: endRolePolicy }, { scopeId, role });
  }

  @Mutation(() => RolePayload, { description: 'Gives a role from a day on; duties that must be apart are refused.' })
  @Allowed(assignRolePolicy, assignRoleInput)
  assignRole(@Args('input', { type: () => AssignRoleInput }) input: AssignRoleValues) {
    return payload(this.assign.execute(input), async ({ assignmentId }) => ({ assignment: (await this.reader.assignments({ id: assignmentId }))[0] }));
  }

  @Mutation(() => RolePayload, { description: 'Ends a role after a last day.' })
  @Allowed(endRolePolicy, endRoleInput)
  endRole(@Args('input', { type: () => EndRoleInput }) input: EndRoleValues) {
    return payload(this.end.execute(input), async ({ assignmentId }) => ({ assignment: (await this.reader.assignments({ id: assignmentId }))[0] }));
  }

  @Mutation(() => ScopePayload, { description: 'Hides the content of a scope from those without a role in it, with a reason and an end.' })
  @Allowed(restrictPolicy, restrictVisibilityInput)
  restrictVisibility(@Args('input', { type: () => RestrictVisibilityInput }) input: RestrictValues) {
    return payload(this.restrict.execute(input), async ({ scopeId }) => ({ scope: await this.reader.scope(scopeId) }));
  }

  @Mutation(() => ScopePayload, { description: 'Opens a scope again.' })
  @Allowed(liftPolicy, liftRestrictionInput)
  liftRestriction(@Args('input', { type: () => LiftRestrictionInput }) input: { scopeId: string; expectedVersion: number }) {
    return payload(this.lift.execute(input), async ({ scopeId }) => ({ scope: await this.reader.scope(scopeId) }));
  }
}
