import type { ApolloClient } from '@apollo/client';
import { graphql } from '@tranche/shared/web/gql/gql.ts';
import type { Lookups, PersonOption, ScopeOption } from '@tranche/shared/web/lookups.tsx';
import { normaliseKey } from '@tranche/shared/domain/key.ts';
import { scopeKindOf } from '@tranche/shared/web/route-match.ts';

const findPersons = graphql(/* GraphQL */ `
  query FindPersons($name: String) {
    persons(name: $name, first: 20) { edges { node { id key displayName } } }
  }
`);

const personsById = graphql(/* GraphQL */ `
  query PersonsById($ids: [ID!]) {
    persons(ids: $ids) { edges { node { id key displayName } } }
  }
`);

const scopesById = graphql(/* GraphQL */ `
  query ScopesById($ids: [ID!]) {
    scopes(ids: $ids) { edges { node { id key kind title { text language } } } }
  }
`);

const findByKey = graphql(/* GraphQL */ `
  query FindByKey($key: ID!) {
    byKey(key: $key) { id key kind title { text language } }
  }
`);

const findScopes = graphql(/* GraphQL */ `
  query FindScopes($text: String) {
    scopes(text: $text, first: 20) { edges { node { id key kind title { text language } } } }
  }
`);

function scopeFrom({ id, key, title }: { id: string; key: string; title: { text: string } }): ScopeOption | null {
  const kind = scopeKindOf(key);
  return kind ? { id, key, kind, title: title.text } : null;
}

function personFrom({ id, key, displayName }: { id: string; key: string; displayName: string }): PersonOption {
  return { id, key, name: displayName };
}

/** Pickers and the jump to a key, over the api. */
export function lookupsOver(client: ApolloClient): Lookups {
  async function record(key: string) {
    const { data } = await client.query({ query: findByKey, variables: { key } });
    return data?.byKey ?? null;
  }
  return {
    async scope(text) {
      const key = normaliseKey(text);
      const found = key && !key.includes('/') ? await record(key) : null;
      return found && scopeFrom(found);
    },
    async persons(text) {
      const { data } = await client.query({ query: findPersons, variables: { name: text.trim() || null } });
      return data?.persons.edges.map(({ node }) => personFrom(node)) ?? [];
    },
    async person(id) {
      const { data } = await client.query({ query: personsById, variables: { ids: [id] } });
      const found = data?.persons.edges[0]?.node;
      return found ? personFrom(found) : null;
    },
    async scopeById(id) {
      const { data } = await client.query({ query: scopesById, variables: { ids: [id] } });
      const found = data?.scopes.edges[0]?.node;
      return found ? scopeFrom(found) : null;
    },
    async scopes(text) {
      const { data } = await client.query({ query: findScopes, variables: { text: text.trim() || null } });
      return data?.scopes.edges.flatMap(({ node }) => scopeFrom(node) ?? []) ?? [];
    },
    async record(key) {
      const found = await record(key);
      return found && { key: found.key, kind: found.kind, title: found.title.text };
    },
  };
}
