import type { ApolloClient } from '@apollo/client';
import { graphql } from '@tranche/shared/web/gql/gql.ts';
import type { Lookups, ScopeOption } from '@tranche/shared/web/lookups.tsx';
import { normaliseKey } from '@tranche/shared/domain/key.ts';
import { scopeKindOf } from '@tranche/shared/web/route-match.ts';

const findPersons = graphql(/* GraphQL */ `
  query FindPersons($name: String) {
    persons(name: $name, first: 20) { edges { node { id key displayName } } }
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
      return data?.persons.edges.map(({ node }) => ({ id: node.id, key: node.key, name: node.displayName })) ?? [];
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
