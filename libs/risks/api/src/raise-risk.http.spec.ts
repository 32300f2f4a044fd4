import { TestApp, type TestPerson } from '@tranche/api/testing/test-app.ts';

interface Raised {
  raiseRisk: { risk: { id: string; key: string; state: string; band: string | null; version: number } | null; errors: { path: string[]; rule: string; message: string; mend: string }[] };
}

const raise = `mutation Raise($input: RaiseRiskInput!) { raiseRisk(input: $input) { risk { id key state band version } errors { path rule message mend } } }`;

describe('raiseRisk', () => {
  let test: TestApp;
  let member: TestPerson;
  let manager: TestPerson;
  let project: TestPerson;

  beforeAll(async () => {
    test = await TestApp.start();
    member = await test.aPerson('Mitglied');
    manager = await test.aPerson('Projektleitung');
    project = await test.aScope('project', 'Scanstelle');
    await test.giveRole(manager.id, 'projectManager', project.id);
  });
  afterAll(() => test.stop());

  const input = (more: Record<string, unknown> = {}) => ({ input: { scopeId: project.id, event: 'Serverlieferung verspätet', language: 'de', ...more } });

  it('needs one sentence and no role, and leaves risk, audit entry and event together', async () => {
    const { data } = await test.ask<Raised>(member, raise, input({ probability: 4, impact: 3 }));
    expect(data?.raiseRisk).toEqual({ risk: { id: expect.any(String), key: `${project.key}/R-1`, state: 'raised', band: 'high', version: 1 }, errors: [] });
    const id = data!.raiseRisk.risk!.id;
    const audit = await test.db.system('select act, action, record_key, actor_id, role_used from audit_entry where row_id = $1', [id]);
    expect(audit).toEqual([{ act: 'raiseRisk', action: 'create', record_key: `${project.key}/R-1`, actor_id: member.id, role_used: 'member' }]);
    expect(await test.db.system("select event from outbox where payload ->> 'riskId' = $1", [id])).toEqual([{ event: 'RiskRaised' }]);
  });

  it('names each wrong field in the reader\'s language and writes nothing', async () => {
    const before = await test.db.system('select count(*) from risk');
    const { data } = await test.ask<Raised>(member, raise, input({ event: 'x', probability: 7 }));
    expect(data?.raiseRisk.risk).toBeNull();
    expect(data?.raiseRisk.errors.map(({ path, rule }) => [path.join('.'), rule])).toEqual(expect.arrayContaining([['event', 'input.tooShort'], ['probability', 'input.tooBig']]));
    expect(data?.raiseRisk.errors.find((each) => each.path[0] === 'event')?.message).toBe('Das ist zu kurz: mindestens 3 Zeichen.');
    const english = await test.ask<Raised>(member, raise, input({ event: 'x' }), { 'accept-language': 'en' });
    expect(english.data?.raiseRisk.errors[0]?.message).toBe('This is too short: at least 3 characters.');
    expect(await test.db.system('select count(*) from risk')).toEqual(before);
  });

  it('carries out the same request once, however often it is sent', async () => {
    const headers = { 'idempotency-key': '5b1f7d5e-3f60-4f6c-8d7a-0e2f5a0f6b11' };
    const twins = await Promise.all([1, 2, 3].map(() => test.ask<Raised>(member, raise, input({ event: 'Doppelt gesendet' }), headers)));
    expect(new Set(twins.map(({ data }) => data?.raiseRisk.risk?.key)).size).toBe(1);
    expect(await test.db.system("select count(*)::int as count from risk where title = 'Doppelt gesendet'")).toEqual([{ count: 1 }]);
    const other = await test.ask<Raised>(member, raise, input({ event: 'Anderer Inhalt' }), headers);
    expect(other.data?.raiseRisk.errors.map((each) => each.rule)).toEqual(['idempotency.mismatch']);
  });

  it('is refused without a sign-in and in the past', async () => {
    const anonymous = await test.ask<Raised>(null, raise, input());
    expect(anonymous.errors?.[0]?.extensions).toMatchObject({ code: 'UNAUTHENTICATED', rule: 'signIn.needed' });
    const past = await test.ask<Raised>(member, raise, input(), { 'tranche-as-of': '2026-09-30' });
    expect(past.data?.raiseRisk.errors.map((each) => each.rule)).toEqual(['asOf.readOnly']);
  });

  it('lets only those who keep the register assess, and says so beside the button', async () => {
    const { data } = await test.ask<Raised>(member, raise, input({ event: 'Noch zu bewerten' }));
    const { id, version } = data!.raiseRisk.risk!;
    const assess = `mutation Assess($input: AssessRiskInput!) { assessRisk(input: $input) { risk { state version viewerCan { assess { allowed why } } } errors { rule } } }`;
    const values = { input: { riskId: id, expectedVersion: version, cause: 'Chipmangel', effect: 'Start rutscht', probability: 4, impact: 3, ownerId: manager.id } };
    const refused = await test.ask<{ assessRisk: { errors: { rule: string }[] } }>(member, assess, values);
    expect(refused.data?.assessRisk.errors).toEqual([{ rule: 'policy.risk.assess' }]);
    const done = await test.ask<{ assessRisk: { risk: object; errors: object[] } }>(manager, assess, values);
    expect(done.data?.assessRisk).toEqual({ risk: { state: 'assessed', version: 2, viewerCan: { assess: { allowed: true, why: null } } }, errors: [] });
    const stale = await test.ask<{ assessRisk: { errors: { rule: string }[] } }>(manager, assess, values);
    expect(stale.data?.assessRisk.errors).toEqual([{ rule: 'version.stale' }]);
  });

  it('shows an earlier day as it was', async () => {
    const clock = new Date('2026-03-02T10:00:00Z');
    const [row] = await test.db.system<{ id: string }>("select id from risk where title = 'Noch zu bewerten'");
    // What the test has just made is made to have been there since February.
    for (const table of ['risk', 'scope', 'person']) {
      await test.db.system(`alter table ${table} disable trigger keep_past`);
      await test.db.system(`update ${table} set during = tstzrange('2026-02-01', null) where $1::uuid is null or id = $1`, [table === 'risk' ? row!.id : null]);
      await test.db.system(`alter table ${table} enable trigger keep_past`);
    }
    await test.act(async (work) => void (await work.rows("update risk set title = 'Umbenannt' where id = $1", [row!.id])), clock);
    const read = `query Past($asOf: Day) { risks(asOf: $asOf, first: 100) { totalCount edges { node { title } } } }`;
    const then = await test.ask<{ risks: { totalCount: number; edges: { node: { title: string } }[] } }>(member, read, { asOf: '2026-02-15' });
    expect(then.errors).toBeUndefined();
    expect(then.data?.risks).toEqual({ totalCount: 1, edges: [{ node: { title: 'Noch zu bewerten' } }] });
    const later = await test.ask<{ risks: { edges: { node: { title: string } }[] } }>(member, read, { asOf: '2026-03-02' });
    expect(later.data?.risks.edges.map((edge) => edge.node.title)).toEqual(['Umbenannt']);
    const never = await test.ask(member, read, { asOf: '2026-02-30' });
    expect(never.errors?.[0]?.extensions?.['code']).toBe('BAD_USER_INPUT');
  });

  it('never shows another organisation or a restricted scope, not even in a count', async () => {
    const secret = await test.aScope('project', 'Vertraulich');
    await test.ask(member, raise, { input: { scopeId: secret.id, event: 'Ostflügel Asbest', language: 'de' } });
    await test.restrict(secret.id);
    const read = `query Search { risks(filter: { text: "asbest" }) { totalCount edges { node { id } } } }`;
    expect((await test.ask(member, read)).data).toEqual({ risks: { totalCount: 0, edges: [] } });
    const hidden = await test.ask<Raised>(member, raise, { input: { scopeId: secret.id, event: 'Unsichtbar', language: 'de' } });
    expect(hidden.data?.raiseRisk.errors.map((each) => each.rule)).toEqual(['notFound']);
  });

  it('sends no more statements when the register is full', async () => {
    const raised = (n: number) => test.countStatements(() => test.ask(member, raise, input({ event: `Gezählt ${n}`, probability: 2, impact: 2 })));
    const first = await raised(1);
    for (let n = 2; n < 6; n++) await raised(n);
    expect(await raised(6)).toBe(first);
    // Opening, policy (3), scope, key, the risk again, figures (4), trail; the ORM's own inserts are not counted.
    expect(first).toBeLessThanOrEqual(12);
  });

  it('pages with a constant number of statements', async () => {
    for (let count = 0; count < 8; count++) await test.ask(member, raise, input({ event: `Risiko Nummer ${count}` }));
    const read = `query Page($first: Int!, $after: String) { risks(first: $first, after: $after) { pageInfo { hasNextPage endCursor } edges { node { key owner { displayName } scope { title { text } } viewerCan { assess { allowed } } } } } }`;
    const few = await test.countStatements(() => test.ask(member, read, { first: 2 }));
    const many = await test.countStatements(() => test.ask(member, read, { first: 50 }));
    expect(many).toBe(few);
    const seen: string[] = [];
    interface Listed { risks: { pageInfo: { hasNextPage: boolean; endCursor: string }; edges: { node: { key: string } }[] } }
    for (let after: string | null = null, more = true; more;) {
      const { data }: { data: Listed | null } = await test.ask<Listed>(member, read, { first: 3, after });
      seen.push(...data!.risks.edges.map((edge) => edge.node.key));
      more = data!.risks.pageInfo.hasNextPage;
      after = data!.risks.pageInfo.endCursor;
    }
    expect(new Set(seen).size).toBe(seen.length);
    const [total] = await test.db.system<{ count: number }>('select count(*)::int as count from risk r join scope s on s.id = r.scope_id where s.visibility = \'organisation\'');
    expect(seen.length).toBe(total!.count);
  });
});
