import { graphql } from '@tranche/shared/web/gql/gql.ts';
import type { OrganisationRolesQuery, PersonPageQuery, ScopeBodiesQuery } from '@tranche/shared/web/gql/graphql.ts';

export const rolesOf = graphql(/* GraphQL */ `
  query OrganisationRoles($scope: ID) {
    roleAssignments(scope: $scope, upcoming: true) {
      id
      version
      role
      from
      to
      person { id key displayName active }
      deputyOf { id key displayName }
      viewerCan { end { allowed why } }
    }
    peopleRights(scope: $scope) { assignRole { allowed why } }
  }
`);

export const bodiesOf = graphql(/* GraphQL */ `
  query ScopeBodies($scope: ID!) {
    bodies(scope: $scope) {
      id
      version
      kind
      name { text language }
      votingRule
      quorum
      executiveDecides
      castingVote
      nextSeatsOn
      seats { id version position role chair viewerCan { nameDeputy { allowed why } } person { id key displayName active } deputy { id key displayName active } }
      viewerCan { changeSeats { allowed why } }
    }
    peopleRights(scope: $scope) { createBody { allowed why } }
  }
`);

export const personPage = graphql(/* GraphQL */ `
  query PersonPage($key: ID!) {
    byKey(key: $key) { id key title { text language } }
    roleAssignments(person: $key, upcoming: true) {
      id
      version
      role
      from
      to
      scope { id key title { text language } }
      person { id key displayName active }
      deputyOf { id key displayName }
      viewerCan { end { allowed why } }
    }
    bodies(person: $key) { id name { text language } scope { id key title { text language } } seats { id role chair person { id key displayName } deputy { id key } } }
  }
`);

export type HeldRole = OrganisationRolesQuery['roleAssignments'][number];
export type RoleOfPerson = PersonPageQuery['roleAssignments'][number];
export type BodyOfPerson = PersonPageQuery['bodies'][number];
export type ScopeBody = ScopeBodiesQuery['bodies'][number];
export type BodySeat = ScopeBody['seats'][number];

export const assignRoleDocument = graphql(/* GraphQL */ `
  mutation AssignRole($input: AssignRoleInput!) {
    assignRole(input: $input) { assignment { id version role from to } errors { path rule message mend } }
  }
`);

export const endRoleDocument = graphql(/* GraphQL */ `
  mutation EndRole($input: EndRoleInput!) {
    endRole(input: $input) { assignment { id version role from to } errors { path rule message mend } }
  }
`);

export const createBodyDocument = graphql(/* GraphQL */ `
  mutation CreateBody($input: CreateBodyInput!) {
    createBody(input: $input) { body { id version } errors { path rule message mend } }
  }
`);

export const changeSeatsDocument = graphql(/* GraphQL */ `
  mutation ChangeBodySeats($input: ChangeBodySeatsInput!) {
    changeBodySeats(input: $input) { body { id version } errors { path rule message mend } }
  }
`);

export const nameDeputyDocument = graphql(/* GraphQL */ `
  mutation NameDeputy($input: NameDeputyInput!) {
    nameDeputy(input: $input) { body { id version } errors { path rule message mend } }
  }
`);
