import { NestFactory } from '@nestjs/core';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { joinParent, nextKey, registerScope, type ScopeKind } from '@tranche/organisation/api/offers.ts';
import { Body, Person, RoleAssignment, Scope, Seat } from '@tranche/organisation/api/organisation.entities.ts';
import { Sessions } from '@tranche/organisation/api/sessions.ts';
import { Database } from '@tranche/shared/api/database.ts';
import { OutboxRelay } from '@tranche/shared/api/outbox.ts';
import type { Role } from '@tranche/shared/api/policy.ts';
import { newId } from '@tranche/shared/api/record.ts';
import { inRequest, newRequest } from '@tranche/shared/api/request-context.ts';
import type { Language } from '@tranche/shared/domain/language.ts';
import { UnitOfWork, type Work } from '@tranche/shared/api/unit-of-work.ts';
import type { Day } from '@tranche/shared/domain/day.ts';
import { ok } from '@tranche/shared/domain/result.ts';
import { createTestDatabase } from '@tranche/shared/testing/test-database.ts';
import { AppModule } from '../src/app.module.ts';
import { setUpHttp } from '../src/http.ts';

export interface Answer<T> {
  readonly data: T | null;
  readonly errors?: readonly { readonly message: string; readonly extensions?: Record<string, unknown> }[];
  readonly status: number;
}

export interface TestPerson {
  readonly id: string;
  readonly key: string;
}

/** The whole API on a database of its own, as its users reach it, and the words to build a situation. */
export class TestApp {
  readonly statements: string[] = [];
  private readonly cookies = new Map<string, string>();
  private orgId = '';
  private systemPerson = '';

  private constructor(readonly databaseUrl: string) {}
  app!: NestExpressApplication;
  private url = '';

  /** With `empty` nobody lives there yet, as after `npm start -- --empty`. */
  static async start({ empty = false }: { empty?: boolean } = {}): Promise<TestApp> {
    const test = new TestApp(await createTestDatabase());
    test.app = await NestFactory.create<NestExpressApplication>(AppModule.with({ databaseUrl: test.databaseUrl, onQuery: (sql) => test.statements.push(sql) }), { logger: ['error'], bodyParser: false });
    setUpHttp(test.app, { demo: true, secure: false });
    await test.app.listen(0, '127.0.0.1');
    test.url = await test.app.getUrl();
    if (!empty) await test.anOrganisation('Stadt Test');
    return test;
  }

  stop(): Promise<void> {
    return this.app.close();
  }

  get db(): Database {
    return this.app.get(Database);
  }

  /** Another organisation in the same database; what follows is built in it. */
  async anOrganisation(name: string): Promise<string> {
    this.orgId = newId();
    await this.db.system('insert into organisation (id, name_de, demo) values ($1, $2, true)', [this.orgId, name]);
    this.systemPerson = newId();
    await this.db.system("insert into person (id, org_id, key, display_name, active_from) values ($1, $2, 'PE-0', 'Aufbau', '2020-01-01')", [this.systemPerson, this.orgId]);
    return this.orgId;
  }

  /** Acts as the builder of the situation; at `clock`, where one is given. */
  async act<T>(what: (work: Work) => Promise<T>, clock?: Date): Promise<T> {
    const context = newRequest({ requestId: 'test', actor: { personId: this.systemPerson, orgId: this.orgId, language: 'de' }, clock });
    const result = await inRequest(context, () => this.app.get(UnitOfWork).run('test', async (work) => ok(await what(work))));
    if (!result.ok) throw new Error(JSON.stringify(result.refusals));
    return result.value;
  }

  aPerson(name: string): Promise<TestPerson> {
    return this.act(async (work) => {
      const id = newId(work.now);
      const key = await nextKey(work, '', 'PE', 'person', id);
      work.create(Person, { id, key, displayName: name, email: null, unitId: null, language: 'de', activeFrom: '2020-01-01', activeTo: null, passwordHash: null });
      return { id, key };
    });
  }

  aScope(kind: ScopeKind, titleDe: string, parentId: string | null = null, from = '2026-01-01' as Day): Promise<TestPerson> {
    return this.act(async (work) => {
      const id = newId(work.now);
      return { id, key: await registerScope(work, { id, kind, titleDe, parentId, from }) };
    });
  }

  async moveTo(childId: string, parentId: string, from: Day): Promise<void> {
    await this.act((work) => joinParent(work, { childId, parentId, trancheId: null, from }));
  }

  async giveRole(personId: string, role: Role, scopeId: string | null, valid = '[2020-01-01,)'): Promise<void> {
    await this.act(async (work) => void work.create(RoleAssignment, { personId, role, scopeId, valid, deputyOf: null }));
  }

  async restrict(scopeId: string): Promise<void> {
    await this.act(async (work) => {
      const scope = await work.find(Scope, scopeId);
      Object.assign(scope!, { visibility: 'restricted', restrictionReason: 'Prüfung', restrictionCategory: 'personnel', restrictedUntil: '2030-01-01' });
    });
  }

  /** A board with one seat for each role given; the first seat takes the chair. */
  aBoard(scopeId: string, seats: readonly { role: string; personId: string; deputyId?: string; valid?: string }[], rule = 'consent', kind = 'projectBoard'): Promise<{ bodyId: string; seatIds: string[] }> {
    return this.act(async (work) => {
      const body = work.create(Body, { id: newId(work.now), scopeId, kind, nameDe: 'Lenkungsausschuss', nameEn: 'Project board', votingRule: rule, quorum: null, executiveDecides: false, castingVote: false });
      await work.flush();
      const made = seats.map((seat, index) => work.create(Seat, { id: newId(work.now), bodyId: body.id, position: index + 1, role: seat.role, chair: index === 0, personId: seat.personId, deputyId: seat.deputyId ?? null, valid: seat.valid ?? '[2020-01-01,)' }));
      return { bodyId: body.id, seatIds: made.map((each) => each.id) };
    });
  }

  private async cookieOf(personId: string): Promise<string> {
    let cookie = this.cookies.get(personId);
    if (!cookie) {
      cookie = `tranche=${await this.app.get(Sessions).begin(personId, this.orgId)}`;
      this.cookies.set(personId, cookie);
    }
    return cookie;
  }

  /** Sends an operation over HTTP as this person; nobody is signed in for `null`. */
  async ask<T>(person: TestPerson | null, query: string, variables: Record<string, unknown> = {}, headers: Record<string, string> = {}): Promise<Answer<T>> {
    const language: Language = 'de';
    const response = await fetch(`${this.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'accept-language': language, ...(person ? { cookie: await this.cookieOf(person.id) } : {}), ...headers },
      body: JSON.stringify({ query, variables }),
    });
    return { ...((await response.json()) as Omit<Answer<T>, 'status'>), status: response.status };
  }

  /** Sends JSON to another path than GraphQL, as a page that nobody is signed in on. */
  async post(path: string, body: object): Promise<{ status: number; body: Record<string, unknown>; cookie: string | undefined }> {
    const response = await fetch(this.at(path), { method: 'POST', headers: { 'content-type': 'application/json', 'accept-language': 'de' }, body: JSON.stringify(body) });
    return { status: response.status, body: (await response.json()) as Record<string, unknown>, cookie: response.headers.get('set-cookie')?.split(';', 1)[0] };
  }

  /** Path of this server for other requests than GraphQL. */
  at(path: string): string {
    return this.url + path;
  }

  async cookie(person: TestPerson): Promise<string> {
    return this.cookieOf(person.id);
  }

  /** How many statements `what` sends to the database. */
  async countStatements(what: () => Promise<unknown>): Promise<number> {
    this.statements.length = 0;
    await what();
    return this.statements.length;
  }

  /** Delivers the events that wait now; those that the running relay has taken are waited for, since it skips nobody's locks. */
  async deliverEvents(): Promise<void> {
    const waiting = async () => (await this.db.system('select from outbox where delivered_at is null and attempts < 8 limit 1')).length > 0;
    while (await waiting()) if ((await this.app.get(OutboxRelay).deliver()) === 0) await new Promise((resolve) => setTimeout(resolve, 20));
  }
}
