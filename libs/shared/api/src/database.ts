import { Inject, Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { endOfDay, isDay } from '@tranche/shared/domain/day.ts';
import { isRecordId } from '@tranche/shared/domain/record-id.ts';
import pg from 'pg';
import { currentActor, currentRequest, maybeRequest } from './request-context.ts';
import { connectionAge, statementNames } from './statement-names.ts';

export const DATABASE_URL = Symbol('DATABASE_URL');
export const QUERY_LISTENER = Symbol('QUERY_LISTENER');

/** Hears the text of each statement; tests count queries with it. */
export type QueryListener = (sql: string) => void;

export type Row = Record<string, unknown>;

/** Dates and instants stay text on their way to the client; the ORM's connections do the same. */
export const rawDates = new pg.TypeOverrides();
for (const oid of [1082, 1114, 1184, 1186]) rawDates.setTypeParser(oid, (text: string) => text);

/** What a reader's view of the organisation depends on. */
export interface View {
  /** Today in the organisation's zone, or the day that is looked at. */
  readonly today: string;
  /** The day on which is read: roles count by it, so that nobody keeps a right by looking at a day on which they held it. */
  readonly actDay: string;
  /** Restricted scopes that the actor may not see. */
  readonly hidden: readonly string[];
  /** Their keys, in the same order. */
  readonly hiddenKeys: readonly string[];
}

interface Statement {
  readonly text: string;
  readonly name?: string;
}

interface Opening {
  readonly today: string;
  /** The day on which is read, whatever day is looked at; roles count by it. */
  readonly actDay?: string;
  readonly restricted: readonly string[];
}

/** One read-only, repeatable transaction for all reads of a GraphQL operation: sums that belong together agree. */
export class ReadSession {
  private closed = false;

  /** Computed once, see `Database.view`. */
  view: Promise<View> | undefined;
  /** The same as soon as it is known. */
  knownView: View | undefined;

  private constructor(private readonly client: pg.PoolClient, private readonly listener: QueryListener | undefined, readonly opening: Opening) {}

  /** Opens the transaction and asks in the same round trip for what every list needs to know of its reader. */
  static async open(pool: pg.Pool, settings: string, view: Statement, listener?: QueryListener): Promise<ReadSession> {
    const client = await pool.connect();
    try {
      listener?.('begin');
      // Two messages that travel together: the second one is kept, several statements in one message cannot be.
      const [, { rows: [found] }] = await Promise.all([client.query(`begin isolation level repeatable read read only; ${settings}`), client.query<Opening>({ ...view, values: [] })]);
      if (!found) throw new Error('The organisation of the actor does not exist.');
      return new ReadSession(client, listener, found);
    } catch (error) {
      client.release(error as Error);
      throw error;
    }
  }

  /** Statements that are asked at the same time travel together; the connection answers them in their order. */
  async rows<T extends Row>(statement: Statement, params: readonly unknown[]): Promise<T[]> {
    // The connection may serve another person already.
    if (this.closed) throw new Error('The reading of this request has ended.');
    this.listener?.(statement.text);
    const { rows } = await this.client.query<T>({ ...statement, values: [...params] });
    return rows;
  }

  /** Gives the connection back, after the answer: nobody waits for the end of a transaction that only read. */
  close(): void {
    if (this.closed) return;
    this.closed = true;
    setImmediate(() => void this.client.query('commit').then(() => this.client.release(), (error: Error) => this.client.release(error)));
  }
}

/**
 * The one door to the rows. Inside a unit of work it reads in its transaction, elsewhere in the request's read
 * session; in both, the database shows the actor's organisation only, and the state of the request's `asOf` day.
 */
@Injectable()
export class Database implements OnApplicationShutdown {
  readonly pool: pg.Pool;

  constructor(@Inject(DATABASE_URL) url: string, @Inject(QUERY_LISTENER) private readonly listener: QueryListener | undefined) {
    this.pool = new pg.Pool({
      connectionString: url, max: 10, pipeline: true, types: rawDates, application_name: 'tranche', connectionTimeoutMillis: 2_000, maxLifetimeSeconds: connectionAge,
      options: '-c search_path=public -c jit=off -c timezone=UTC -c statement_timeout=8000 -c idle_in_transaction_session_timeout=60000',
    });
    this.pool.on('error', () => undefined);
    // A connection that is lost while a request has it fails that request, not the whole server.
    this.pool.on('connect', (client) => void client.on('error', () => undefined));
  }

  async rows<T extends Row = Row>(sql: string, params: readonly unknown[] = []): Promise<T[]> {
    const request = currentRequest();
    if (request.work) return request.work.rows<T>(sql, params);
    const session = await this.session();
    return session.rows<T>({ text: sql }, params);
  }

  /**
   * The same for a statement whose plan fits any parameters: each connection keeps it parsed and planned. Where the best
   * way depends on the values, as with the filters of a list, it is better planned for them each time.
   */
  async known<T extends Row = Row>(sql: string, params: readonly unknown[]): Promise<T[]> {
    const request = currentRequest();
    // A past day is read through other relations under the same names.
    if (request.work || request.asOf !== undefined) return this.rows<T>(sql, params);
    const session = await this.session();
    return session.rows<T>(statementNames.kept(sql), params);
  }

  async row<T extends Row = Row>(sql: string, params: readonly unknown[] = []): Promise<T | undefined> {
    return (await this.rows<T>(sql, params))[0];
  }

  /** Reads and writes that belong to no organisation: sign-in, the outbox relay, the health check. */
  async system<T extends Row = Row>(sql: string, params: readonly unknown[] = []): Promise<T[]> {
    this.listener?.(sql);
    const { rows } = await this.pool.query<T>(sql, params as unknown[]);
    return rows;
  }

  /** Today and the hidden scopes, as the reader of this request sees them. */
  async view(): Promise<View> {
    const request = currentRequest();
    if (request.work) return (request.work.view ??= this.hide(request.work.opening).then((view) => (request.viewOfAct = view)));
    const session = await this.session();
    return (session.view ??= this.hide(session.opening).then((view) => (session.knownView = view)));
  }

  /** What `view` found for this request, without waiting; undefined where nobody asked yet. The answer of an act is read as the act was seen. */
  knownView(): View | undefined {
    const { readSession, viewOfAct } = currentRequest();
    return readSession?.knownView ?? viewOfAct;
  }

  private async hide({ today, actDay = today, restricted }: Opening): Promise<View> {
    if (restricted.length === 0) return { today, actDay, hidden: [], hiddenKeys: [] };
    const rows = await this.rows<{ id: string; key: string }>(hiddenStatement, [restricted, currentActor().personId, actDay]);
    return { today, actDay, hidden: rows.map((row) => row.id), hiddenKeys: rows.map((row) => row.key) };
  }

  private opening: WeakMap<object, Promise<ReadSession>> = new WeakMap();

  private session(): Promise<ReadSession> {
    const request = currentRequest();
    if (request.readSession) return Promise.resolve(request.readSession);
    if (request.ended) return Promise.reject(new Error('The reading of this request has ended.'));
    let opening = this.opening.get(request);
    if (!opening) {
      opening = ReadSession.open(this.pool, sessionSettings(request.asOf), viewStatement(request.asOf), this.listener).then((session) => (request.readSession = session));
      this.opening.set(request, opening);
    }
    return opening;
  }

  /** To be called when the answer has been computed, or nobody waits for it any more. */
  endRequest(request = maybeRequest()): void {
    if (!request) return;
    request.ended = true;
    request.readSession?.close();
    // Fields that still run when an error has ended the answer must not keep a connection, nor take another one.
    void this.opening.get(request)?.then((session) => session.close(), () => undefined);
    request.readSession = undefined;
    this.opening.delete(request);
  }

  async onApplicationShutdown(): Promise<void> {
    await this.pool.end();
  }
}

/**
 * Today, and all restricted scopes: few or none, so that asking costs next to nothing. While a past day is looked at, it is
 * still today's restriction that counts, hence the schema `public`: what was closed since then is closed with its past.
 */
function viewStatement(asOf: string | undefined): Statement {
  if (asOf !== undefined && !isDay(asOf)) throw new Error('The day is not known.');
  const today = '(tranche.now() at time zone o.time_zone)::date::text';
  const text = `select ${asOf ? `'${asOf}'` : today} as today, ${today} as "actDay", array(select id from public.scope where visibility = 'restricted') as restricted from public.organisation o`;
  return asOf === undefined ? statementNames.kept(text) : { text };
}

/** Those of the restricted scopes in which the actor holds no role, neither there nor above. Administration is a technical role: it opens nothing (SD6). Roles of the day of the reading count, not of the day looked at. */
const hiddenStatement = `
  select s.id, s.key from public.scope s where s.id = any($1::uuid[]) and not exists (
    select from public.role_assignment r left join public.scope_ancestor a on a.descendant_id = s.id and a.valid @> $3::date
    where r.person_id = $2 and r.valid @> $3::date and r.role <> 'admin' and (r.scope_id = a.ancestor_id or (r.scope_id is null and r.role = 'portfolioOffice')))`;

/** Statements that bind a transaction to the actor's organisation, to a past day or to the clock of a seed. */
export function sessionSettings(asOf?: string): string {
  const { orgId } = currentActor();
  const { clock } = currentRequest();
  // Several statements in one message take no parameters, so what goes into them is checked here.
  if (!isRecordId(orgId)) throw new Error('The organisation is no UUID.');
  const settings = [`set_config('tranche.org', '${orgId}', true)`];
  if (clock) settings.push(`set_config('tranche.now', '${clock.toISOString()}', true)`);
  if (asOf !== undefined) {
    if (!isDay(asOf)) throw new Error(`"${asOf}" is no day.`);
    settings.push(`set_config('tranche.as_of', '${endOfDay(asOf, 'Europe/Berlin').toISOString()}', true)`, "set_config('search_path', 'as_of, public', true)");
  }
  return `set local role tranche_app; select ${settings.join(', ')}`;
}
