import { TestApp, type TestPerson } from '@tranche/api/testing/test-app.ts';

interface Told { rule: string; path: string[] }

const assign = `mutation Assign($input: AssignRoleInput!) { assignRole(input: $input) { assignment { id role from to person { displayName } scope { key } } errors { rule path } } }`;
const body = `mutation Create($input: CreateBodyInput!) { createBody(input: $input) { body { id version seats { id version role chair person { displayName } deputy { displayName } } } errors { rule path } } }`;

describe('roles and bodies', () => {
  let test: TestApp;
  let admin: TestPerson;
  let executive: TestPerson;
  let manager: TestPerson;
  let user: TestPerson;
  let project: TestPerson;

  beforeAll(async () => {
    test = await TestApp.start();
    [admin, executive, manager, user] = [await test.aPerson('Administration'), await test.aPerson('Auftraggeberseite'), await test.aPerson('Projektleitung'), await test.aPerson('Fachamt')];
    project = await test.aScope('project', 'Scanstelle');
    await test.giveRole(admin.id, 'admin', null);
    await test.giveRole(executive.id, 'executive', project.id);
  });
  afterAll(() => test.stop());

  const role = (more: Record<string, unknown>) => ({ input: { personId: manager.id, role: 'projectManager', scopeId: project.id, from: '2026-03-01', ...more } });
  const rules = async (person: TestPerson, more: Record<string, unknown>) => {
    const { data, errors } = await test.ask<{ assignRole: { errors: Told[] } }>(person, assign, role(more));
    return errors ? errors.map((each) => each.extensions?.['rule']) : data?.assignRole.errors.map((each) => each.rule);
  };

  it('are given by the level above, by date, with an audit entry', async () => {
    expect(await rules(user, {})).toEqual(['policy.role.assign']);
    const { data } = await test.ask<{ assignRole: { assignment: { id: string } } }>(executive, assign, role({}));
    expect(data?.assignRole).toEqual({ assignment: { id: expect.any(String), role: 'projectManager', from: '2026-03-01', to: null, person: { displayName: 'Projektleitung' }, scope: { key: project.key } }, errors: [] });
    const [entry] = await test.db.system<{ role_used: string }>('select role_used from audit_entry where row_id = $1', [data!.assignRole.assignment.id]);
    expect(entry?.role_used).toBe('executive');
  });

  it.each<[string, Record<string, unknown>, string[]]>([
    ['the same role twice', {}, ['role.heldAlready']],
    ['manager and executive of one project', { role: 'executive' }, ['role.projectManagerAndBoard']],
    ['manager and assurance of one project', { role: 'projectAssurance' }, ['role.assuranceAndDelivery']],
    ['a role of another level', { role: 'sro' }, ['role.doesNotFitScope']],
    ['an end before the beginning', { role: 'projectSupport', to: '2026-02-01' }, ['role.endsBeforeItStarts']],
    ['a role in the whole organisation', { role: 'admin', scopeId: null }, ['policy.role.assign']],
  ])('refuse %s', async (_, more, expected) => {
    expect(await rules(executive, more)).toEqual(expected);
  });

  it('let the project manager build the team, and nothing more', async () => {
    expect(await rules(manager, { personId: user.id, role: 'teamManager' })).toEqual([]);
    expect(await rules(manager, { personId: user.id, role: 'seniorUser' })).toEqual(['role.teamOnly']);
  });

  it('keep one administrator', async () => {
    const [row] = await test.db.system<{ id: string; version: number }>("select id, version from role_assignment where role = 'admin'");
    const { data } = await test.ask<{ endRole: { errors: Told[] } }>(admin, 'mutation End($input: EndRoleInput!) { endRole(input: $input) { errors { rule } } }', { input: { assignmentId: row!.id, expectedVersion: row!.version, lastDay: '2026-12-31' } });
    expect(data?.endRole.errors).toEqual([{ rule: 'role.lastAdministrator' }]);
  });

  it('of the whole organisation end also where a scope is hidden from the administration', async () => {
    const hidden = await test.aScope('project', 'Personalrat');
    await test.restrict(hidden.id);
    await test.giveRole(user.id, 'portfolioOffice', null);
    const [row] = await test.db.system<{ id: string; version: number }>("select id, version from role_assignment where role = 'portfolioOffice'");
    const { data } = await test.ask<{ endRole: { errors: Told[]; assignment: { to: string } } }>(admin, 'mutation End($input: EndRoleInput!) { endRole(input: $input) { assignment { to } errors { rule } } }', { input: { assignmentId: row!.id, expectedVersion: row!.version, lastDay: '2026-12-31' } });
    expect(data?.endRole).toEqual({ assignment: { to: '2026-12-31' }, errors: [] });
  });

  it('are excluded by the database, too, whatever a program forgets', async () => {
    await expect(test.giveRole(manager.id, 'executive', project.id)).rejects.toThrow('project_manager_is_no_executive');
  });

  it('make a board whose seats cover all interests, without the project manager', async () => {
    const seats = [{ role: 'executive', personId: executive.id, chair: true }, { role: 'seniorUser', personId: user.id, deputyId: executive.id }];
    const input = { scopeId: project.id, kind: 'projectBoard', nameDe: 'Lenkungsausschuss', from: '2026-03-01' };
    const told = async (list: object[]) => (await test.ask<{ createBody: { errors: Told[] } }>(executive, body, { input: { ...input, seats: list } })).data?.createBody.errors;
    expect(await told(seats)).toEqual([{ rule: 'body.interestsNotCovered', path: ['seats'] }]);
    expect(await told([...seats, { role: 'seniorSupplier', personId: manager.id }])).toEqual([{ rule: 'role.projectManagerAndBoard', path: ['seats', '2', 'personId'] }]);
    expect(await told([...seats, { role: 'seniorSupplier', personId: user.id, deputyId: manager.id }])).toEqual([{ rule: 'role.projectManagerAndBoard', path: ['seats', '2', 'deputyId'] }]);
    expect(await told([...seats, { role: 'seniorSupplier', personId: user.id }])).toEqual([]);
    expect(await rules(executive, { personId: user.id })).toEqual(['role.projectManagerAndBoard']);
  });

  it('change seats from a day on, and the history keeps the earlier ones', async () => {
    const read = `query Bodies($scope: ID!, $asOf: Day) { bodies(scope: $scope, asOf: $asOf) { id version seats { role person { displayName } } } }`;
    const now = await test.ask<{ bodies: { id: string; version: number }[] }>(user, read, { scope: project.key });
    const { id, version } = now.data!.bodies[0]!;
    const change = `mutation Change($input: ChangeBodySeatsInput!) { changeBodySeats(input: $input) { body { version seats { role person { displayName } } } errors { rule } } }`;
    const input = { bodyId: id, expectedVersion: version, from: '2026-06-01', seats: [{ role: 'executive', personId: executive.id, chair: true }, { role: 'seniorUser', personId: admin.id }, { role: 'seniorSupplier', personId: admin.id }] };
    const changed = await test.ask<{ changeBodySeats: { errors: Told[]; body: { seats: { person: { displayName: string } }[] } } }>(executive, change, { input });
    expect(changed.data?.changeBodySeats.errors).toEqual([]);
    expect(changed.data?.changeBodySeats.body.seats.map((seat) => seat.person.displayName)).toEqual(['Auftraggeberseite', 'Administration', 'Administration']);
    const again = await test.ask<{ changeBodySeats: { errors: Told[] } }>(executive, change, { input });
    expect(again.data?.changeBodySeats.errors).toEqual([{ rule: 'version.stale' }]);
    const [history] = await test.db.system<{ count: number }>("select count(*)::int as count from seat where body_id = $1 and upper(valid) = '2026-06-01'", [id]);
    expect(history?.count).toBe(3);
  });

  it('say what the viewer may do with them, without a statement for each', async () => {
    const read = `query Held($scope: ID!) {
      roleAssignments(scope: $scope) { role viewerCan { end { allowed why } } }
      bodies(scope: $scope) { viewerCan { changeSeats { allowed why } } seats { viewerCan { nameDeputy { allowed why } } } }
    }`;
    interface May { allowed: boolean; why: string | null }
    interface Held { roleAssignments: { role: string; viewerCan: { end: May } }[]; bodies: { viewerCan: { changeSeats: May }; seats: { viewerCan: { nameDeputy: May } }[] }[] }
    const seen = async (person: TestPerson) => (await test.ask<Held>(person, read, { scope: project.key })).data!;
    const forExecutive = await seen(executive);
    const mayEnd = ({ roleAssignments }: Held) => Object.fromEntries(roleAssignments.map((each) => [each.role, each.viewerCan.end.allowed]));
    expect(mayEnd(forExecutive)).toEqual({ executive: true, projectManager: true, teamManager: true });
    expect(forExecutive.bodies[0]?.viewerCan.changeSeats).toEqual({ allowed: true, why: null });
    expect(forExecutive.bodies[0]?.seats.map((each) => each.viewerCan.nameDeputy.allowed)).toEqual([true, true, true]);
    const forManager = await seen(manager);
    // The team is the project manager's to build, the levels above are not.
    expect(mayEnd(forManager)).toEqual({ executive: false, projectManager: false, teamManager: true });
    expect(forManager.bodies[0]?.viewerCan.changeSeats).toEqual({ allowed: false, why: expect.stringContaining('Portfoliobüro') });
    const before = await test.countStatements(() => seen(user));
    await test.giveRole(user.id, 'teamManager', project.id);
    await test.giveRole(admin.id, 'projectAssurance', project.id);
    expect(await test.countStatements(() => seen(user))).toBe(before);
  });
});
