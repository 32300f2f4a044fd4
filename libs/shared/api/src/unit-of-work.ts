import { randomUUID } from 'node:crypto';
import { OptimisticLockError, type EntityName, type FilterQuery, type RequiredEntityData } from '@mikro-orm/core';
import { MikroORM, type EntityManager } from '@mikro-orm/postgresql';
import { Inject, Injectable } from '@nestjs/common';
import type { Day } from '@tranche/shared/domain/day.ts';
import { refused, type Result } from '@tranche/shared/domain/result.ts';
import type { Transaction } from 'kysely';
import type pg from 'pg';
import { QUERY_LISTENER, type QueryListener, type Row, type View } from './database.ts';
import { appendToLedger, type LedgerRecord } from './ledger.ts';
import { OrmConnection } from './orm-driver.ts';
import { currentActor, currentRequest, type Actor } from './request-context.ts';
import { statementNames } from './statement-names.ts';
import { writeTrail, type AuditedChange } from './trail.ts';

/** Recomputes the figures of scopes whose facts changed, in the same transaction. `governance` provides the one keeper. */
export interface FigureKeeper {
  refresh(work: Work, scopeIds: readonly string[]): Promise<void>;
}

/** Set at start by the capability that keeps figures; a port, so that lower ranks need not know it. */
export class FigureKeepers {
  readonly list: FigureKeeper[] = [];
}

/** Something that happened, for whatever may follow later. It carries ids; content is read at delivery. */
export interface DomainEvent {
  readonly event: string;
  readonly payload: Readonly<Record<string, unknown>>;
}

interface Persisted {
  id: string;
  version: number;
}

/** What is read with the first statement of each transaction. */
export interface WorkOpening extends Row {
  readonly now: string;
  readonly today: Day;
  /** IANA name of the organisation's time zone. */
  readonly zone: string;
  readonly currency: string;
  /** Ids of the restricted scopes, whoever may see them. */
  readonly restricted: readonly string[];
}

/** What a use case may do: one transaction, one clock, one correlation for all that it changes. */
export class Work {
  readonly correlation = randomUUID();
  /** Instant of the database clock at the start. */
  readonly now: Date;
  reason: string | undefined;
  /** What the actor sees inside this transaction; read once, see `Database.view`. */
  view: Promise<View> | undefined;
  private readonly touched = new Set<string>();
  private changes = new Map<string, { type: string; id: string; scopeId?: string | undefined }>();
  private events: DomainEvent[] = [];
  private audited: AuditedChange[] = [];

  constructor(
    readonly em: EntityManager,
    private readonly client: pg.PoolClient,
    readonly actor: Actor,
    readonly act: string,
    readonly opening: WorkOpening,
    private readonly listener: QueryListener | undefined,
  ) {
    this.now = new Date(opening.now);
  }

  /** The day of `now` in the organisation's time zone; dates of the act are judged by it. */
  get today(): Day {
    return this.opening.today;
  }

  get zone(): string {
    return this.opening.zone;
  }

  /** Reporting currency of the organisation: of money that was typed without one. */
  get currency(): string {
    return this.opening.currency;
  }

  get roleUsed(): string | undefined {
    return currentRequest().roleUsed;
  }

  /** New record, written at the next flush; id, organisation, version and times come by themselves. */
  create<T extends object>(entity: EntityName<T>, values: Omit<RequiredEntityData<T>, 'id' | 'orgId' | 'version' | 'createdAt' | 'updatedAt'> & { id?: string }): T {
    const record = this.em.create(entity, values as RequiredEntityData<T>);
    this.em.persist(record);
    return record;
  }

  /**
   * The record to be changed. With `expectedVersion` a change since the person read it is refused as `version.stale`.
   * `undefined` when there is none in this organisation.
   */
  async find<T extends object>(entity: EntityName<T>, id: string, expectedVersion?: number): Promise<T | undefined> {
    const found = (await this.em.findOne(entity, { id } as FilterQuery<NoInfer<T>>)) as (T & Persisted) | null;
    if (found && expectedVersion !== undefined && found.version !== expectedVersion) throw new Stale();
    return found ?? undefined;
  }

  /**
   * SQL with `$1` parameters in this transaction. Records are written through the ORM, or through `bulkInsert`.
   * Statements that are asked at the same time travel together and are carried out in their order. The connection keeps
   * them planned.
   */
  async rows<T extends Row = Row>(sql: string, params: readonly unknown[] = []): Promise<T[]> {
    this.listener?.(sql);
    // The connection may serve another person already.
    if (!this.em.isInTransaction()) throw new Error('The unit of work has ended.');
    const { rows } = await this.client.query<T>({ ...statementNames.kept(sql), values: [...params] });
    return rows;
  }

  emit(event: string, payload: DomainEvent['payload']): void {
    this.events.push({ event, payload });
  }

  /** Facts of this scope changed: its figures are recomputed before the commit. */
  touches(scopeId: string): void {
    this.touched.add(scopeId);
  }

  record(entry: LedgerRecord): Promise<string> {
    return appendToLedger(this, entry);
  }

  /** Told by the audit listener; written before the commit. */
  audit(change: AuditedChange): void {
    this.audited.push(change);
    this.changed(change.table, change.rowId, change.scopeId ?? undefined);
  }

  /** Becomes one `Changed` event that refreshes open screens. */
  changed(type: string, id: string, scopeId?: string): void {
    this.changes.set(id, { type, id, scopeId });
  }

  async flush(): Promise<void> {
    await this.em.flush();
  }

  /** @internal The unit of work calls it once before the commit. */
  async finish(keepers: readonly FigureKeeper[]): Promise<void> {
    await this.flush();
    // Figures do not wait for the trail, nor the trail for them.
    await Promise.all([this.refreshFigures(keepers), this.leaveTrail()]);
    // What the keepers changed themselves.
    await this.flush();
    await this.leaveTrail();
  }

  private async refreshFigures(keepers: readonly FigureKeeper[]): Promise<void> {
    if (this.touched.size > 0) for (const keeper of keepers) await keeper.refresh(this, [...this.touched]);
  }

  private async leaveTrail(): Promise<void> {
    const changed = [...this.changes.values()];
    // Open screens refresh as a whole after a large import; naming thousands of records would help nobody.
    if (changed.length > 0) this.emit('Changed', { records: changed.slice(0, 100), more: changed.length > 100 });
    if (this.audited.length === 0 && this.events.length === 0) return;
    const { audited, events } = this;
    [this.audited, this.events, this.changes] = [[], [], new Map()];
    await writeTrail(this, currentRequest().requestId, audited, events);
  }
}

/** Somebody changed the record since it was read. */
export class Stale extends Error {}

class Rollback extends Error {
  constructor(readonly answer: unknown) {
    super('taken back');
  }
}

/** One transaction: records, audit trail, figures, outbox, ledger – all of it or nothing (security.md RE-1). */
@Injectable()
export class UnitOfWork {
  constructor(
    private readonly orm: MikroORM,
    private readonly keepers: FigureKeepers,
    @Inject(QUERY_LISTENER) private readonly listener: QueryListener | undefined,
  ) {}

  /** Runs a use case; inside another one it joins it. A refusal takes everything back. */
  run<T>(act: string, useCase: (work: Work) => Promise<Result<T>>): Promise<Result<T>> {
    const joined = currentRequest().work;
    if (joined) return useCase(joined).then(async (result) => {
      if (result.ok) await joined.flush();
      return result;
    });
    return this.transaction(act, useCase, (result) => !result.ok, (rule) => refused(rule));
  }

  /**
   * The frame around a whole mutation: policy and use case in one transaction. `failed` says whether the answer is a
   * refusal; then nothing is kept. `stale` makes the answer for a lost update.
   */
  async transaction<A>(act: string, body: (work: Work) => Promise<A>, failed: (answer: A) => boolean, stale: (rule: 'version.stale') => A): Promise<A> {
    const request = currentRequest();
    // Found out before a connection is taken: a transaction that cannot begin would keep it.
    currentActor();
    if (request.asOf !== undefined) throw new Error('A request with asOf cannot write.');
    try {
      return await (this.orm.em.fork() as EntityManager).transactional(async (em) => {
        const work = await this.open(em as EntityManager, act);
        request.work = work;
        const answer = await body(work);
        if (failed(answer)) throw new Rollback(answer);
        await work.finish(this.keepers.list);
        return answer;
      });
    } catch (error) {
      if (error instanceof Rollback) return error.answer as A;
      if (error instanceof Stale || error instanceof OptimisticLockError) return stale('version.stale');
      throw error;
    } finally {
      request.work = undefined;
      // What was read before the write is no longer true.
      request.loaders.clear();
      request.facts.clear();
    }
  }

  private async open(em: EntityManager, act: string): Promise<Work> {
    const actor = currentActor();
    const client = await clientOf(em);
    this.listener?.(openingStatement);
    const { rows: [opening] } = await client.query<WorkOpening>({ ...statementNames.kept(openingStatement), values: [actor.orgId] });
    if (!opening) throw new Error('The organisation of the actor does not exist.');
    return new Work(em, client, actor, act, opening, this.listener);
  }
}

const openingStatement = `
  select tranche.now() as now, (tranche.now() at time zone time_zone)::date::text as today, time_zone as zone, currency, array(select id from scope where visibility = 'restricted') as restricted
  from organisation where id = $1`;

/** The client on which the ORM's transaction runs. */
async function clientOf(em: EntityManager): Promise<pg.PoolClient> {
  const transaction = em.getTransactionContext<Transaction<unknown>>();
  if (!transaction) throw new Error('There is no transaction.');
  return transaction.getExecutor().provideConnection(async (connection) => {
    if (!(connection instanceof OrmConnection)) throw new Error('The ORM was started without its own driver.');
    return connection.client;
  });
}
