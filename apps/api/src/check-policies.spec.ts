import 'reflect-metadata';
import { GraphQLObjectType, GraphQLSchema, GraphQLString } from 'graphql';
import { readPolicyProblems } from '@tranche/shared/api/read-policy.ts';
import { policyProblems } from './check-policies.ts';

/** A schema with one query `thing`, whose type declares what is given. */
function schemaWith(readPolicy: object | undefined): GraphQLSchema {
  const thing = new GraphQLObjectType({ name: 'Thing', fields: { name: { type: GraphQLString } }, extensions: readPolicy ? { readPolicy } : {} });
  return new GraphQLSchema({ query: new GraphQLObjectType({ name: 'Query', fields: { thing: { type: thing, description: 'A thing.' } } }) });
}

class ThingResolver {
  thing(): null {
    return null;
  }
}
Reflect.defineMetadata('graphql:resolver_type', 'Query', Reflect.get(ThingResolver.prototype, 'thing'));

describe('the check of the printed schema', () => {
  it.each([
    ['an object type without a declaration', undefined, new Set<string>(), ['Thing: the object type does not say who may read it.']],
    ['a value that a query open to members gives by itself', { kind: 'parent' }, new Set(['thing']), ['Thing inherits who may read it, but the query thing has no parent.']],
    ['nothing wrong with a record of a scope', { kind: 'scope', property: 'scopeId' }, new Set(['thing']), []],
    ['nothing wrong with a value behind a query for some roles', { kind: 'parent' }, new Set<string>(), []],
  ])('finds %s', (_what, declared, openQueries, problems) => {
    expect(readPolicyProblems(schemaWith(declared), openQueries)).toEqual(problems);
  });

  it('finds a root field without a policy', () => {
    expect(policyProblems([ThingResolver], schemaWith({ kind: 'members' }))).toContain('ThingResolver.thing: the query has no policy.');
  });
});
