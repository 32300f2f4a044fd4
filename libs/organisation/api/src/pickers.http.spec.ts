import { TestApp, type TestPerson } from '@tranche/api/testing/test-app.ts';

interface Found {
  persons: { edges: { node: { displayName: string; active: boolean } }[] };
  scopes: { edges: { node: { key: string } }[] };
}

describe('pickers', () => {
  let test: TestApp;
  let member: TestPerson;
  let left: TestPerson;
  let open: TestPerson;
  let hidden: TestPerson;

  beforeAll(async () => {
    test = await TestApp.start();
    [member, left] = [await test.aPerson('Kira Holm'), await test.aPerson('Olaf Ernst')];
    await test.act(async (work) => void (await work.rows("update person set active_to = '2020-01-01' where id = $1", [left.id])));
    open = await test.aScope('portfolio', 'Digitale Stadt');
    hidden = await test.aScope('portfolio', 'Vertraulich');
    await test.restrict(hidden.id);
  });
  afterAll(() => test.stop());

  const ask = async (variables: { name?: string; ids?: string[] }) => {
    const { data, errors } = await test.ask<Found>(member, 'query Pick($name: String, $ids: [ID!]) { persons(name: $name, ids: $ids) { edges { node { displayName active } } } scopes(ids: $ids) { edges { node { key } } } }', variables);
    expect(errors).toBeUndefined();
    return { persons: data!.persons.edges.map(({ node }) => node), scopes: data!.scopes.edges.map(({ node }) => node.key) };
  };

  it('offer by name only who is there', async () => {
    expect((await ask({ name: 'olaf' })).persons).toEqual([]);
  });

  it('tell who an id is, also of one who left, and nothing of a scope that is hidden', async () => {
    expect(await ask({ ids: [member.id, left.id, open.id, hidden.id] })).toEqual({ persons: [{ displayName: 'Kira Holm', active: true }, { displayName: 'Olaf Ernst', active: false }], scopes: [open.key] });
  });

  it('find nothing by what is no id', async () => {
    expect(await ask({ ids: ['Kira'] })).toEqual({ persons: [], scopes: [] });
  });
});
