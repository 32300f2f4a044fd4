import { TestApp, type TestPerson } from '@tranche/api/testing/test-app.ts';

interface Account { key: string; email: string | null; active: boolean }

const list = 'query List($text: String, $former: Boolean! = false) { personAccounts(text: $text, former: $former) { totalCount edges { node { key email active activeTo unit { name { text } } viewerCan { update { allowed } } } } } }';
const update = 'mutation Update($input: UpdatePersonInput!) { updatePerson(input: $input) { person { displayName } errors { rule path } } }';

describe('accounts', () => {
  let test: TestApp;
  let admin: TestPerson;
  let office: TestPerson;
  let member: TestPerson;
  let leaver: TestPerson;
  let project: TestPerson;

  beforeAll(async () => {
    test = await TestApp.start();
    [admin, office, member, leaver] = [await test.aPerson('Administration'), await test.aPerson('Portfoliobüro'), await test.aPerson('Kira Sommer'), await test.aPerson('Ole Winter')];
    project = await test.aScope('project', 'Scanstelle');
    await test.giveRole(admin.id, 'admin', null);
    await test.giveRole(office.id, 'portfolioOffice', null);
    await test.db.system("update person set email = 'kira@stadt.example' where id = $1", [member.id]);
    await test.db.system("update person set active_to = '2026-01-31' where id = $1", [leaver.id]);
  });
  afterAll(() => test.stop());

  const accounts = async (person: TestPerson, variables: Record<string, unknown> = {}) => {
    const { data, errors } = await test.ask<{ personAccounts: { totalCount: number; edges: { node: Account }[] } }>(person, list, variables);
    return errors ? errors.map((each) => each.extensions?.['rule']) : data!.personAccounts;
  };

  it('are for those who keep them, with their e-mail addresses', async () => {
    expect(await accounts(member)).toEqual(['policy.person.readAccounts']);
    expect(await accounts(admin, { text: 'KIRA@' })).toEqual({
      totalCount: 1, edges: [{ node: { key: member.key, email: 'kira@stadt.example', active: true, activeTo: null, unit: null, viewerCan: { update: { allowed: true } } } }],
    });
    expect(await accounts(office, { text: 'Kira' })).toMatchObject({ edges: [{ node: { viewerCan: { update: { allowed: false } } } }] });
  });

  it('of leavers are found when asked for', async () => {
    expect(await accounts(admin, { text: 'Winter' })).toMatchObject({ totalCount: 0 });
    expect(await accounts(admin, { text: 'Winter', former: true })).toMatchObject({ totalCount: 1, edges: [{ node: { key: leaver.key, active: false, activeTo: '2026-01-31' } }] });
  });

  it('lose their e-mail address when null is sent, and keep it when nothing is', async () => {
    const changed = async (change: Record<string, unknown>) => {
      const [{ version } = { version: 0 }] = await test.db.system<{ version: number }>('select version from person where id = $1', [member.id]);
      const { data } = await test.ask<{ updatePerson: { errors: unknown[] } }>(admin, update, { input: { personId: member.id, expectedVersion: version, ...change } });
      expect(data?.updatePerson.errors).toEqual([]);
      const [row] = await test.db.system<{ email: string | null }>('select email from person where id = $1', [member.id]);
      return row?.email;
    };
    expect(await changed({ displayName: 'Kira Wind' })).toBe('kira@stadt.example');
    expect(await changed({ email: null })).toBeNull();
  });

  it('say what the viewer may start, in the whole organisation and in a scope', async () => {
    const rights = async (person: TestPerson, scope: string | null) => (await test.ask<{ peopleRights: Record<string, { allowed: boolean }> }>(person, 'query Rights($scope: ID) { peopleRights(scope: $scope) { createPerson { allowed } assignRole { allowed } createBody { allowed } } }', { scope })).data?.peopleRights;
    const yes = { allowed: true };
    const no = { allowed: false };
    await test.giveRole(member.id, 'projectManager', project.id);
    expect(await rights(admin, null)).toEqual({ createPerson: yes, assignRole: yes, createBody: yes });
    expect(await rights(member, null)).toEqual({ createPerson: no, assignRole: no, createBody: no });
    expect(await rights(member, project.key)).toEqual({ createPerson: no, assignRole: yes, createBody: no });
    expect(await rights(member, 'P-99')).toBeNull();
  });

  it('come with roles that begin later when asked for', async () => {
    await test.giveRole(member.id, 'projectSupport', project.id, '[2099-01-01,2100-01-01)');
    const roles = async (upcoming: boolean) => (await test.ask<{ roleAssignments: { role: string; to: string | null }[] }>(member, 'query Roles($person: ID, $upcoming: Boolean!) { roleAssignments(person: $person, upcoming: $upcoming) { role to } }', { person: member.key, upcoming })).data?.roleAssignments;
    expect(await roles(false)).toEqual([{ role: 'projectManager', to: null }]);
    expect(await roles(true)).toEqual([{ role: 'projectManager', to: null }, { role: 'projectSupport', to: '2099-12-31' }]);
  });
});
