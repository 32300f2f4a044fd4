import { graphql } from '@tranche/shared/web/gql/gql.ts';
import type { PersonAccountQuery } from '@tranche/shared/web/gql/graphql.ts';

export const personRegister = graphql(/* GraphQL */ `
  query PersonRegister($text: String, $former: Boolean! = false, $first: Int = 50, $after: String) {
    personAccounts(text: $text, former: $former, first: $first, after: $after) {
      totalCount
      pageInfo { hasNextPage endCursor }
      edges { node { id key version displayName active email language activeFrom activeTo access unit { id name { text language } } viewerCan { update { allowed why } deactivate { allowed why } createPasswordLink { allowed why } } } }
    }
    peopleRights { createPerson { allowed why } }
  }
`);

export const personAccount = graphql(/* GraphQL */ `
  query PersonAccount($key: ID!) {
    personAccount(key: $key) { id key version displayName active email language activeFrom activeTo access unit { id name { text language } } viewerCan { update { allowed why } deactivate { allowed why } createPasswordLink { allowed why } } }
  }
`);

export type Account = NonNullable<PersonAccountQuery['personAccount']>;

export const createPersonDocument = graphql(/* GraphQL */ `
  mutation CreatePerson($input: CreatePersonInput!) {
    createPerson(input: $input) { person { id key displayName active version } errors { path rule message mend } }
  }
`);

export const updatePersonDocument = graphql(/* GraphQL */ `
  mutation UpdatePerson($input: UpdatePersonInput!) {
    updatePerson(input: $input) { person { id key displayName active version } errors { path rule message mend } }
  }
`);

export const deactivatePersonDocument = graphql(/* GraphQL */ `
  mutation DeactivatePerson($input: DeactivatePersonInput!) {
    deactivatePerson(input: $input) { person { id key displayName active version } errors { path rule message mend } }
  }
`);

export const createPasswordLinkDocument = graphql(/* GraphQL */ `
  mutation CreatePasswordLink($input: CreatePasswordLinkInput!) {
    createPasswordLink(input: $input) { person { id key version } link { token expiresAt } errors { path rule message mend } }
  }
`);
