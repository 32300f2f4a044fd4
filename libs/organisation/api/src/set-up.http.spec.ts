import { TestApp } from '@tranche/api/testing/test-app.ts';
import { SetUp } from './set-up.ts';

interface Told { rule: string; path: string[] }

const typed = { displayName: 'Kira Wind', email: 'kira@stadt.example', password: 'Regenbogen über der Mühle', organisation: 'Stadt Neufurt', timeZone: 'Europe/Vienna', currency: 'CHF', calendarState: 'BY', language: 'en' };

describe('an instance in which nobody lives', () => {
  let test: TestApp;
  beforeAll(async () => {
    test = await TestApp.start({ empty: true });
  });
  afterAll(() => test.stop());

  const offer = async () => (await test.app.get(SetUp).offer()) ?? '';
  const rules = ({ status, body }: { status: number; body: Record<string, unknown> }) => [status, (body['errors'] as Told[]).map(({ rule, path }) => [rule, ...path].join(' '))];
  const isOpen = async () => ((await (await fetch(test.at('/auth/set-up'))).json()) as { open: boolean }).open;

  it('says so, and keeps a link as its hash only', async () => {
    expect(await isOpen()).toBe(true);
    const token = await offer();
    expect(token).toHaveLength(43);
    const rows = await test.db.system<{ token_hash: string }>('select token_hash from set_up_link');
    expect(rows.map((row) => row.token_hash)).not.toContain(token);
    expect((await test.post('/auth/set-up/check', { token })).status).toBe(200);
  });

  it('refuses a link that was never given, and one that is too old', async () => {
    expect(rules(await test.post('/auth/set-up', { ...typed, token: 'x'.repeat(43) }))).toEqual([404, ['link.invalid']]);
    const token = await offer();
    await test.db.system("update set_up_link set expires_at = now() - interval '1 second'");
    expect(rules(await test.post('/auth/set-up/check', { token }))).toEqual([404, ['link.invalid']]);
    expect(rules(await test.post('/auth/set-up', { ...typed, token }))).toEqual([404, ['link.invalid']]);
  });

  it.each([
    [{ password: 'kurz' }, ['password.tooShort password']],
    [{ password: 'Neufurt-2026-Kira' }, ['password.guessable password']],
    [{ email: 'kira', timeZone: 'Europe/Neufurt', currency: 'XXL' }, ['input.wrongForm email', 'input.notInList timeZone', 'input.notInList currency']],
  ])('refuses %j at its fields, and the link still works', async (change, expected) => {
    const token = await offer();
    expect(rules(await test.post('/auth/set-up', { ...typed, ...change, token }))).toEqual([422, expected]);
    expect((await test.post('/auth/set-up/check', { token })).status).toBe(200);
  });

  it('makes those wait who guess links', async () => {
    for (let tries = 0; tries < 6; tries++) await test.post('/auth/set-up/check', { token: 'y'.repeat(43) });
    expect(rules(await test.post('/auth/set-up/check', { token: await offer() }))).toEqual([429, ['signIn.tooManyTries']]);
    await test.db.system('delete from sign_in_failure');
  });

  it('is set up once, by one of two at the same moment, and has an administrator then', async () => {
    const [token, other] = [await offer(), await offer()];
    const answers = await Promise.all([test.post('/auth/set-up', { ...typed, token }), test.post('/auth/set-up', { ...typed, token })]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 404]);
    const { cookie } = answers.find(({ status }) => status === 200)!;
    const { data } = await test.ask<{ viewer: object; audit: { edges: { node: object }[] } }>(null, '{ viewer { person { key displayName } timeZone currency organisation { text } demo roles { role scope { key } } } audit { edges { node { act person table } } } }', {}, { cookie: cookie ?? '' });
    expect(data?.viewer).toEqual({ person: { key: 'PE-1', displayName: 'Kira Wind' }, timeZone: 'Europe/Vienna', currency: 'CHF', organisation: { text: 'Stadt Neufurt' }, demo: false, roles: [{ role: 'admin', scope: null }] });
    // Both are of one instant, so neither comes first.
    expect(new Set(data?.audit.edges.map(({ node }) => node))).toEqual(new Set([{ act: 'setUp', person: 'Kira Wind', table: 'person' }, { act: 'setUp', person: 'Kira Wind', table: 'role_assignment' }]));
    expect((await test.post('/auth/sign-in', { email: typed.email, password: typed.password })).status).toBe(200);
    // Every link is void, and no further one is offered.
    for (const each of [token, other]) expect(rules(await test.post('/auth/set-up', { ...typed, email: 'ole@stadt.example', token: each }))).toEqual([404, ['link.invalid']]);
    expect([await isOpen(), await test.app.get(SetUp).offer()]).toEqual([false, undefined]);
  });
});
