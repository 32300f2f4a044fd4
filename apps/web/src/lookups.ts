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

/** Pickers and the jump to a key, over the api. */
export function lookupsOver(client: ApolloClient): Lookups {
  async function record(key: string) {
    const { data } = await client.query({ query: findByKey, variables: { key } });
    return data?.byKey ?? null;
  }
  async function scope(text: string): Promise<ScopeOption | null> {
    const key = normaliseKey(text);
    const found = key && !key.includes('/') ? await record(key) : null;
    const kind = found && scopeKindOf(found.key);
    return found && kind ? { id: found.id, key: found.key, kind, title: found.title.text } : null;
  }
  return {
    scope,
    async persons(text) {
      const { data } = await client.query({ query: findPersons, variables: { name: text.trim() || null } });
      return data?.persons.edges.map(({ node }) => ({ id: node.id, key: node.key, name: node.displayName })) ?? [];
    },
    async scopes(text) {
      const found = await scope(text);
      return found ? [found] : [];
    },
    async record(key) {
      const found = await record(key);
      return found && { key: found.key, kind: found.kind, title: found.title.text };
    },
  };
}
