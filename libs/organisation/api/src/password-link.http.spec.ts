import { randomUUID } from 'node:crypto';
import { TestApp, type TestPerson } from '@tranche/api/testing/test-app.ts';

interface Told { rule: string; path: string[] }
interface Linked { link: { token: string | null; expiresAt: string } | null; errors: Told[] }

const create = 'mutation Link($input: CreatePasswordLinkInput!) { createPasswordLink(input: $input) { link { token expiresAt } errors { rule path } } }';
const password = 'Regenbogen über der Mühle';

describe('a link for a password', () => {
  let test: TestApp;
  let admin: TestPerson;
  let kira: TestPerson;
  let ole: TestPerson;

  beforeAll(async () => {
    test = await TestApp.start();
    [admin, kira, ole] = [await test.aPerson('Administration'), await test.aPerson('Kira Sommer'), await test.aPerson('Ole Winter')];
    await test.giveRole(admin.id, 'admin', null);
    await test.db.system("update person set email = 'kira@stadt.example' where id = $1", [kira.id]);
    await test.db.system("update person set email = 'admin@stadt.example' where id = $1", [admin.id]);
  });
  afterAll(() => test.stop());

  const versionOf = async ({ id }: TestPerson) => (await test.db.system<{ version: number }>('select version from person where id = $1', [id]))[0]!.version;
  const linkFor = async (person: TestPerson, by = admin, headers: Record<string, string> = {}) => {
    const { data } = await test.ask<{ createPasswordLink: Linked }>(by, create, { input: { personId: person.id, expectedVersion: await versionOf(person) } }, headers);
    return data!.createPasswordLink;
  };
  const tokenFor = async (person: TestPerson) => (await linkFor(person)).link?.token ?? '';
  const rules = ({ status, body }: { status: number; body: Record<string, unknown> }) => [status, (body['errors'] as Told[]).map(({ rule, path }) => [rule, ...path].join(' '))];
  const minutesLeft = (link: Linked['link']) => Math.round((Date.parse(link?.expiresAt ?? '') - Date.now()) / 60_000);

  it('is made by the administration only, for someone who can sign in with it', async () => {
    expect((await linkFor(ole, kira)).errors).toEqual([{ rule: 'policy.person.createPasswordLink', path: [] }]);
    expect((await linkFor(ole)).errors).toEqual([{ rule: 'person.emailMissing', path: ['personId'] }]);
    expect((await linkFor(admin)).errors).toEqual([{ rule: 'person.linkForOneself', path: ['personId'] }]);
  });

  it('lets the person set a password once and be signed in', async () => {
    const { link } = await linkFor(kira);
    expect(minutesLeft(link)).toBe(1_440);
    const token = link?.token ?? '';
    expect((await test.post('/auth/password/check', { token })).body).toEqual({ name: 'Kira Sommer', email: 'kira@stadt.example', organisation: 'Stadt Test' });
    const { status, cookie } = await test.post('/auth/password', { token, password });
    expect(status).toBe(200);
    const { data } = await test.ask<{ viewer: object }>(null, '{ viewer { person { key } } }', {}, { cookie: cookie ?? '' });
    expect(data?.viewer).toEqual({ person: { key: kira.key } });
    expect(rules(await test.post('/auth/password', { token, password: `${password} zwei` }))).toEqual([404, ['link.invalid']]);
    expect((await test.post('/auth/sign-in', { email: 'KIRA@stadt.example', password })).status).toBe(200);
  });

  it('works for one of two who use it at the same moment', async () => {
    const token = await tokenFor(kira);
    const answers = await Promise.all([test.post('/auth/password', { token, password }), test.post('/auth/password', { token, password })]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 404]);
  });

  it('resets a password: the old one is void, the sessions end, and time is short', async () => {
    const { cookie } = await test.post('/auth/sign-in', { email: 'kira@stadt.example', password });
    const viewer = async () => (await test.ask<{ viewer: object | null }>(null, '{ viewer { personId } }', {}, { cookie: cookie ?? '' })).data?.viewer;
    expect(await viewer()).toEqual({ personId: kira.id });
    expect(minutesLeft((await linkFor(kira)).link)).toBe(30);
    expect(await viewer()).toBeNull();
    expect((await test.post('/auth/sign-in', { email: 'kira@stadt.example', password })).status).toBe(401);
    await test.db.system('delete from sign_in_failure');
  });

  it('is void when a newer one was made, when it is too old, and when the person has left', async () => {
    const [first, second] = [await tokenFor(kira), await tokenFor(kira)];
    expect(rules(await test.post('/auth/password', { token: first, password }))).toEqual([404, ['link.invalid']]);
    await test.db.system("update person set link_expires_at = now() - interval '1 second' where id = $1", [kira.id]);
    expect(rules(await test.post('/auth/password', { token: second, password }))).toEqual([404, ['link.invalid']]);
    const third = await tokenFor(kira);
    await test.db.system("update person set active_to = '2026-01-31' where id = $1", [kira.id]);
    expect(rules(await test.post('/auth/password/check', { token: third }))).toEqual([404, ['link.invalid']]);
    await test.db.system('update person set active_to = null where id = $1', [kira.id]);
    await test.db.system('delete from sign_in_failure');
  });

  it.each([['kurz', 'password.tooShort password'], ['Sommer2026Kira', 'password.guessable password'], ['x'.repeat(257), 'input.tooLong password']])('refuses the password %s at its field', async (weak, rule) => {
    const token = await tokenFor(kira);
    expect(rules(await test.post('/auth/password', { token, password: weak }))).toEqual([422, [rule]]);
    expect((await test.post('/auth/password/check', { token })).status).toBe(200);
  });

  it('makes those wait who guess links', async () => {
    for (let tries = 0; tries < 6; tries++) await test.post('/auth/password/check', { token: 'guess' });
    expect(rules(await test.post('/auth/password/check', { token: await tokenFor(kira) }))).toEqual([429, ['signIn.tooManyTries']]);
    await test.db.system('delete from sign_in_failure');
  });

  it('lies nowhere: neither in the audit trail nor in the answers kept for repeated requests', async () => {
    const key = { 'idempotency-key': randomUUID() };
    const version = await versionOf(kira);
    const ask = () => test.ask<{ createPasswordLink: Linked }>(admin, create, { input: { personId: kira.id, expectedVersion: version } }, key);
    const token = (await ask()).data?.createPasswordLink.link?.token ?? '';
    expect(token).toHaveLength(43);
    expect((await ask()).data?.createPasswordLink.link?.token).toBeNull();
    const [kept] = await test.db.system<{ text: string }>('select string_agg(response::text, \' \') as text from idempotency');
    const trail = await test.db.system<{ act: string; change: object }>("select act, change from audit_entry where row_id = $1 and act in ('createPasswordLink', 'setPassword')", [kira.id]);
    expect(kept?.text).not.toContain(token);
    expect(new Set(trail.map(({ act }) => act))).toEqual(new Set(['createPasswordLink', 'setPassword']));
    expect(trail.every(({ change }) => Object.keys(change).length === 0)).toBe(true);
  });
});
