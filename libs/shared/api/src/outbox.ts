import { EventEmitter } from 'node:events';
import { Inject, Injectable, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import pg from 'pg';
import type { EventHandler } from './capability.ts';
import { Database, DATABASE_URL } from './database.ts';
import { log } from './log.ts';

const channel = 'tranche_events';
const mostTries = 8;
const mostAtOnce = 100;

/** All handlers of the program; capabilities add theirs at start. */
export class EventHandlers {
  readonly list: EventHandler[] = [];
}

export interface ChangeNotice {
  readonly orgId: string;
  /** At most 100 records; `more` says that there were others, then a screen refreshes as a whole. */
  readonly records: readonly { readonly type: string; readonly id: string; readonly scopeId?: string }[];
  readonly more: boolean;
}

interface Waiting extends Record<string, unknown> {
  id: string;
  orgId: string;
  at: string;
  event: string;
  payload: Record<string, unknown>;
  attempts: number;
}

/**
 * Hands the events of committed transactions to whatever follows from them, at least once, and tells all nodes that
 * something changed. A transaction that is still open holds back only what came after it, so none is skipped.
 */
@Injectable()
export class OutboxRelay implements OnApplicationBootstrap, OnApplicationShutdown {
  private stopped = false;
  private running: Promise<void> | undefined;
  private wake: (() => void) | undefined;

  constructor(private readonly db: Database, private readonly handlers: EventHandlers) {}

  onApplicationBootstrap(): void {
    if (process.env['TRANCHE_ROLE'] === 'web') return;
    this.running = this.loop();
  }

  /** Looks at once instead of at the next turn. */
  poke(): void {
    this.wake?.();
  }

  private async loop(): Promise<void> {
    while (!this.stopped) {
      const count = await this.deliver().catch((error: Error) => {
        log.error({ event: 'outbox.failed', error: error.message });
        return 0;
      });
      // Events are gathered between two turns: one commit a turn, not one for each act of a busy hour.
      if (count < mostAtOnce && !this.stopped) await new Promise<void>((resolve) => {
        const timer = setTimeout(resolve, 250);
        this.wake = () => { clearTimeout(timer); resolve(); };
      });
    }
  }

  /** Delivers what waits, at most `mostAtOnce` events; returns how many. Tests call it instead of waiting. */
  async deliver(): Promise<number> {
    const client = await this.db.pool.connect();
    try {
      await client.query('begin');
      const { rows } = await client.query<Waiting>(
        `select id, org_id as "orgId", at, event, payload, attempts from outbox where delivered_at is null and attempts < ${mostTries}
           and transaction < pg_snapshot_xmin(pg_current_snapshot()) order by id limit ${mostAtOnce} for update skip locked`);
      const delivered: Waiting[] = [];
      for (const row of rows) if (await this.handled(client, row)) delivered.push(row);
      if (delivered.length > 0) await tell(client, delivered);
      await client.query('commit');
      return rows.length;
    } catch (error) {
      await client.query('rollback').catch(() => undefined);
      throw error;
    } finally {
      client.release();
    }
  }

  /** Whether all handlers took the event; if not, it is noted and comes again. */
  private async handled(client: pg.PoolClient, row: Waiting): Promise<boolean> {
    try {
      for (const handler of this.handlers.list) if (handler.event === row.event) await handler.handle(row.payload, row);
      return true;
    } catch (error) {
      log.warn({ event: 'outbox.retry', of: row.event, attempts: row.attempts + 1, error: (error as Error).message });
      await client.query('update outbox set attempts = attempts + 1, failed = $2 where id = $1', [row.id, (error as Error).message]);
      return false;
    }
  }

  async onApplicationShutdown(): Promise<void> {
    this.stopped = true;
    this.wake?.();
    await this.running;
  }
}

/** Tells all nodes what changed and takes the events out of the queue, with two statements for the whole batch. */
async function tell(client: pg.PoolClient, delivered: readonly Waiting[]): Promise<void> {
  const notices = delivered.filter((row) => row.event === 'Changed').map(notice);
  await Promise.all([
    ...(notices.length > 0 ? [client.query('select pg_notify($1, notice) from unnest($2::text[]) notice', [channel, notices])] : []),
    client.query('update outbox set delivered_at = now() where id = any($1::bigint[])', [delivered.map((row) => row.id)]),
  ]);
}

/** NOTIFY carries 8,000 bytes at most; a longer list of ids becomes "more". */
function notice({ orgId, payload }: Waiting): string {
  const text = JSON.stringify({ orgId, ...payload });
  return Buffer.byteLength(text) < 7_900 ? text : JSON.stringify({ orgId, records: [], more: true });
}

/** Hears on one connection of its own what the relay of any node announces. */
@Injectable()
export class ChangeFeed implements OnApplicationBootstrap, OnApplicationShutdown {
  private readonly emitter = new EventEmitter().setMaxListeners(0);
  private client: pg.Client | undefined;
  private stopped = false;

  constructor(@Inject(DATABASE_URL) private readonly url: string) {}

  async onApplicationBootstrap(): Promise<void> {
    const client = new pg.Client({ connectionString: this.url, keepAlive: true, application_name: 'tranche-feed' });
    client.on('error', () => undefined);
    client.on('end', () => {
      if (!this.stopped) setTimeout(() => void this.onApplicationBootstrap().catch(() => undefined), 1_000).unref();
    });
    client.on('notification', ({ payload }) => this.emitter.emit('change', JSON.parse(payload ?? '{}') as ChangeNotice));
    await client.connect();
    await client.query(`listen ${channel}`);
    this.client = client;
    // Whatever was announced while nobody listened is unknown: every screen refreshes once.
    this.emitter.emit('reconnected');
  }

  /** Calls `heard` for each change of the organisation until the returned function is called. */
  listen(orgId: string, heard: (notice: ChangeNotice) => void): () => void {
    const onChange = (change: ChangeNotice) => { if (change.orgId === orgId) heard(change); };
    const onReconnect = () => heard({ orgId, records: [], more: true });
    this.emitter.on('change', onChange).on('reconnected', onReconnect);
    return () => void this.emitter.off('change', onChange).off('reconnected', onReconnect);
  }

  async onApplicationShutdown(): Promise<void> {
    this.stopped = true;
    await this.client?.end();
  }
}
