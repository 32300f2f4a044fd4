import { graphql, GraphQLList, GraphQLObjectType, GraphQLSchema, GraphQLString } from 'graphql';
import type { View } from './database.ts';
import { guardReads } from './read-guard.ts';
import type { ReadPolicy } from './read-policy.ts';
import { inRequest, newRequest } from './request-context.ts';

const view: View = { today: '2026-11-25', actDay: '2026-11-25', hidden: ['closed-scope'], hiddenKeys: ['P-2'] };

/** The answer of a query whose reader gives these rows of a record that is read by `property`. */
async function answer(rows: unknown, { property = 'scopeId', known = true } = {}) {
  const readPolicy: ReadPolicy = { kind: 'scope', property };
  const thing = new GraphQLObjectType({ name: 'Thing', fields: { name: { type: GraphQLString } }, extensions: { readPolicy } });
  const schema = new GraphQLSchema({ query: new GraphQLObjectType({ name: 'Query', fields: { things: { type: new GraphQLList(thing), resolve: () => rows } } }) });
  guardReads(schema, { view: () => Promise.resolve(view), knownView: () => (known ? view : undefined) });
  const { data, errors } = await inRequest(newRequest({ requestId: 'test' }), () => graphql({ schema, source: '{ things { name } }' }));
  return errors ? errors.map(({ message }) => message) : data?.['things'];
}

describe('the guard behind the readers', () => {
  const openRow = { scopeId: 'open-scope', name: 'a' };

  it.each([
    ['rows of open scopes', [openRow]],
    ['rows of the organisation', [{ scopeId: null, name: 'a' }]],
    ['rows that are promised', Promise.resolve([openRow])],
  ])('lets %s pass', async (_what, rows) => {
    expect(await answer(rows)).toEqual([{ name: 'a' }]);
    expect(await answer(rows, { known: false })).toEqual([{ name: 'a' }]);
  });

  it.each([
    ['by id', { scopeId: 'closed-scope', name: 'b' }, 'scopeId'],
    ['by key', { scopeKey: 'P-2', name: 'b' }, 'scopeKey'],
  ])('stops an answer with one row of a hidden scope, %s', async (_how, row, property) => {
    const rows = [{ ...openRow, scopeKey: 'P-1' }, row];
    expect(await answer(rows, { property })).toEqual(['A reader gave Thing of a scope that is hidden from the viewer (nobody).']);
    expect(await answer(Promise.resolve(rows), { property, known: false })).toEqual(['A reader gave Thing of a scope that is hidden from the viewer (nobody).']);
  });

  it('refuses a row that does not say its scope', async () => {
    expect(await answer([{ name: 'a' }])).toEqual(['A row of Thing has no "scopeId", by which it is decided who may read it.']);
  });
});
