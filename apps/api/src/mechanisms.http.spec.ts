import { appendToLedger, canonical, commitment, firstLink, leafHash } from '@tranche/shared/api/ledger.ts';
import { UnitOfWork } from '@tranche/shared/api/unit-of-work.ts';
import { refused } from '@tranche/shared/domain/result.ts';
import { Person } from '@tranche/organisation/api/organisation.entities.ts';
import { EventHandlers } from '@tranche/shared/api/outbox.ts';
import { Database } from '@tranche/shared/api/database.ts';
import { inRequest, newRequest } from '@tranche/shared/api/request-context.ts';
import { newId } from '@tranche/shared/api/record.ts';
import { TestApp, type TestPerson } from '../testing/test-app.ts';

const subjectId = '0199a000-0000-7000-8000-000000000001';

describe('mechanisms', () => {
  let test: TestApp;
  let person: TestPerson;

  beforeAll(async () => {
    test = await TestApp.start();
    person = await test.aPerson('Mitglied');
  });
  afterAll(() => test.stop());

  describe('unit of work', () => {
    it('keeps nothing of a refused act: no record, no audit entry, no event, no key', async () => {
      const counts = () => test.db.system('select (select count(*) from person) as persons, (select count(*) from audit_entry) as audit, (select count(*) from outbox) as events');
      const before = await counts();
      const context = newRequest({ requestId: 'refused', actor: { personId: person.id, orgId: (await test.db.system<{ id: string }>('select org_id as id from person where id = $1', [person.id]))[0]!.id, language: 'de' } });
      const result = await inRequest(context, () => test.app.get(UnitOfWork).run('test', async (work) => {
        work.create(Person, { id: newId(), key: 'PE-99', displayName: 'Niemand', email: null, unitId: null, language: 'de', activeFrom: '2020-01-01', activeTo: null, passwordHash: null });
        work.emit('Test', {});
        await work.flush();
        return refused('notFound');
      }));
      expect(result.ok).toBe(false);
      expect(await counts()).toEqual(before);
    });

    it('keeps no connection for an act that nobody does', async () => {
      const act = () => inRequest(newRequest({ requestId: 'nobody' }), () => test.app.get(UnitOfWork).run('test', async () => refused('notFound')));
      for (let tries = 0; tries < 12; tries++) await expect(act()).rejects.toThrow('Nobody is signed in');
      expect((await test.aPerson('Danach')).key).toMatch(/^PE-/);
    });

    it('never writes a password into the audit trail', async () => {
      const id = await test.act(async (work) => {
        const made = work.create(Person, { id: newId(), key: 'PE-98', displayName: 'Geheim', email: null, unitId: null, language: 'de', activeFrom: '2020-01-01', activeTo: null, passwordHash: 'argon2id$canary' });
        return made.id;
      });
      const [entry] = await test.db.system<{ change: object }>('select change from audit_entry where row_id = $1', [id]);
      expect(JSON.stringify(entry)).not.toContain('canary');
    });
  });

  describe('reading of a request', () => {
    const settled = async (db: Database) => {
      for (let tries = 0; db.pool.idleCount < db.pool.totalCount && tries < 50; tries++) await new Promise((resolve) => setTimeout(resolve, 20));
      return db.pool.totalCount - db.pool.idleCount;
    };
    const request = async () => newRequest({ requestId: 'reading', actor: { personId: person.id, orgId: (await test.db.system<{ id: string }>('select org_id as id from person where id = $1', [person.id]))[0]!.id, language: 'de' } });

    it('is not opened again after the answer was sent, and keeps no connection', async () => {
      const db = test.app.get(Database);
      await inRequest(await request(), async () => {
        await db.rows('select 1');
        db.endRequest();
        await expect(db.rows('select 2')).rejects.toThrow('has ended');
      });
      expect(await settled(db)).toBe(0);
    });

    it('keeps no connection when it ends while it begins, or before', async () => {
      const db = test.app.get(Database);
      await inRequest(await request(), async () => {
        const reading = db.rows('select 1');
        db.endRequest();
        await Promise.allSettled([reading]);
      });
      await inRequest(await request(), async () => {
        db.endRequest();
        await expect(db.rows('select 1')).rejects.toThrow('has ended');
      });
      expect(await settled(db)).toBe(0);
    });
  });

  describe('audit trail and ledger', () => {
    it('cannot be changed, not even by the owner of the database', async () => {
      await expect(test.db.system('update audit_entry set act = $1', ['other'])).rejects.toThrow('append-only');
      await expect(test.db.system('delete from audit_entry')).rejects.toThrow('append-only');
      await test.act((work) => work.record({ subjectType: 'test', subjectId, kind: 'test.made', data: { n: 1 } }));
      await expect(test.db.system('update ledger_entry set kind = $1', ['other'])).rejects.toThrow('append-only');
      await expect(test.db.system('truncate ledger_entry cascade')).rejects.toThrow('append-only');
    });

    it('chains the entries of a subject, whose hashes anyone can compute again', async () => {
      for (const n of [2, 3]) await test.act((work) => appendToLedger(work, { subjectType: 'chain', subjectId, kind: 'test.made', data: { n, amount: '120000.00' }, content: { reason: 'Größe Ä' } }));
      const rows = await test.db.system<{ seq: number; prev: string; hash: string; bytes: Buffer; text: string; salt: Buffer }>(
        `select e.seq, e.prev, e.hash, e.bytes, c.text, c.salt from ledger_entry e join ledger_content c on c.entry_id = e.id where subject_type = 'chain' order by seq`);
      expect(rows.map((row) => row.seq)).toEqual([0, 1]);
      expect(rows[0]!.prev).toBe(firstLink);
      expect(rows[1]!.prev).toBe(rows[0]!.hash);
      for (const row of rows) {
        expect(leafHash(row.bytes)).toBe(row.hash);
        const entry = JSON.parse(row.bytes.toString('utf8')) as { content: { reason: string } };
        expect(entry.content.reason).toBe(commitment(row.salt, row.text));
        expect(row.bytes.toString('utf8')).not.toContain('Größe');
      }
    });

    it('writes canonical JSON as RFC 8785 wants it', () => {
      expect(canonical({ b: [1, true, 'ä"'], a: { z: 'x', y: undefined } })).toBe('{"a":{"z":"x"},"b":[1,true,"ä\\""]}');
      expect(() => canonical(0.5)).toThrow('whole numbers');
    });
  });

  describe('outbox', () => {
    it('delivers each committed event to its handlers, again after a failure, and nothing of what was taken back', async () => {
      const heard: unknown[] = [];
      let failures = 1;
      test.app.get(EventHandlers).list.push({ event: 'Probe', name: 'probe', handle: async (payload) => {
        if (failures-- > 0) throw new Error('not yet');
        heard.push(payload);
      } });
      await test.act(async (work) => work.emit('Probe', { n: 1 }));
      await test.deliverEvents();
      await test.deliverEvents();
      expect(heard).toEqual([{ n: 1 }]);
      const waiting = await test.db.system("select from outbox where event = 'Probe' and delivered_at is null");
      expect(waiting).toEqual([]);
    });
  });

  describe('server-sent events', () => {
    it('tell which records changed, to members only, without content', async () => {
      expect((await fetch(test.at('/graphql/stream'), { method: 'POST', headers: { 'content-type': 'application/json', accept: 'text/event-stream' }, body: '{}' })).status).toBe(401);
      const stop = new AbortController();
      const response = await fetch(test.at('/graphql/stream'), {
        method: 'POST', signal: stop.signal, headers: { 'content-type': 'application/json', accept: 'text/event-stream', cookie: await test.cookie(person) },
        body: JSON.stringify({ query: 'subscription { changes { more records { type id } } }' }),
      });
      expect(response.status).toBe(200);
      const reader = response.body!.getReader();
      const made = await test.aPerson('Neu im Haus');
      let text = '';
      while (!text.includes(made.id)) text += new TextDecoder().decode((await reader.read()).value);
      expect(text).toContain('"type":"person"');
      expect(text).not.toContain('Neu im Haus');
      stop.abort();
    });
  });

  describe('errors', () => {
    it('tell nothing of the inside, but a number for support', async () => {
      const { errors } = await test.ask(person, '{ viewer { organisation { text } } node(id: "0199a000-0000-7000-8000-00000000000-") { id } }');
      expect(JSON.stringify(errors)).not.toMatch(/select|uuid|postgres|at .*\.ts/i);
      expect(errors?.[0]?.extensions).toMatchObject({ code: 'INTERNAL', requestId: expect.any(String) });
    });

    it.each([
      ['depth', `{ viewer ${'{ person '.repeat(14)} { id } ${'}'.repeat(14)} }`],
      ['several mutations', 'mutation { a: raiseRisk(input: { scopeId: "x", event: "x", language: "de" }) { errors { rule } } b: raiseRisk(input: { scopeId: "x", event: "x", language: "de" }) { errors { rule } } }'],
      ['aliases', '{ risks(first: 100) { edges { node { scope { key title { text } } owner { displayName key active id } raisedBy { displayName key active id } viewerCan { assess { allowed why } } ...R ...S } } } } fragment R on Risk { key title event cause effect version kind state band language score } fragment S on Risk { a1: key a2: key a3: key a4: key a5: key a6: key a7: key a8: key a9: key a10: key b1: key b2: key b3: key b4: key b5: key b6: key b7: key b8: key b9: key b10: key c1: key c2: key c3: key c4: key c5: key c6: key c7: key c8: key c9: key c10: key d1: key d2: key d3: key d4: key d5: key d6: key d7: key d8: key d9: key d10: key e1: key e2: key e3: key e4: key e5: key e6: key e7: key e8: key e9: key e10: key e11: key e12: key e13: key e14: key e15: key e16: key e17: key e18: key e19: key e20: key e21: key }'],
    ])('refuse an operation that would eat the server: %s', async (_, query) => {
      const { status, errors } = await test.ask(person, query);
      expect(status).toBe(400);
      expect(errors?.length).toBeGreaterThan(0);
    });

    it('refuse a request that another site sends with the person\'s cookie', async () => {
      const response = await fetch(test.at('/graphql'), { method: 'POST', headers: { 'content-type': 'application/json', origin: 'https://evil.example', cookie: await test.cookie(person) }, body: JSON.stringify({ query: '{ viewer { personId } }' }) });
      expect(response.status).toBe(403);
    });
  });

  describe('sign-in', () => {
    it('gives the demo\'s persons a cookie that scripts cannot read', async () => {
      const list = (await (await fetch(test.at('/auth/demo'))).json()) as { key: string }[];
      expect(list.map((each) => each.key)).toContain(person.key);
      const response = await fetch(test.at('/auth/demo'), { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ person: person.key.toLowerCase() }) });
      expect(response.headers.get('set-cookie')).toMatch(/^tranche=[\w-]{43}; Path=\/; HttpOnly; SameSite=Lax$/);
    });

    it('says the same for a wrong password and for an unknown account, and slows guessing down', async () => {
      const send = () => fetch(test.at('/auth/sign-in'), { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ email: 'niemand@example.org', password: 'falsch-falsch' }) });
      const first = await send();
      expect([first.status, ((await first.json()) as { rule: string }).rule]).toEqual([401, 'signIn.wrong']);
      for (let tries = 0; tries < 4; tries++) await send();
      const last = await send();
      expect(last.status).toBe(429);
      expect(Number(last.headers.get('retry-after'))).toBeGreaterThan(0);
    });
  });
});
