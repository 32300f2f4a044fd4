import { PostgresAdapter, PostgresIntrospector, PostgresQueryCompiler, type CompiledQuery, type DatabaseConnection, type Dialect, type Driver, type Kysely, type QueryResult } from 'kysely';
import pg from 'pg';
import { rawDates, sessionSettings } from './database.ts';
import { connectionAge } from './statement-names.ts';

const changing = new Set(['INSERT', 'UPDATE', 'DELETE', 'MERGE']);

/** A connection of the ORM whose client the unit of work uses as well: statements sent by both travel in their order. */
export class OrmConnection implements DatabaseConnection {
  constructor(readonly client: pg.PoolClient) {}

  async executeQuery<R>({ sql, parameters }: Pick<CompiledQuery, 'sql' | 'parameters'>): Promise<QueryResult<R>> {
    const { command, rowCount, rows } = await this.client.query(sql, [...parameters]);
    return { rows: rows as R[], ...(changing.has(command) ? { numAffectedRows: BigInt(rowCount ?? 0) } : {}) };
  }

  streamQuery<R>(): AsyncIterableIterator<QueryResult<R>> {
    throw new Error('Large answers are read in pages, not as a stream.');
  }
}

/** Like the driver that comes with the query builder, but no statement waits for the answer to the one before it. */
class OrmDriver implements Driver {
  private readonly pool: pg.Pool;

  constructor(options: pg.PoolConfig) {
    this.pool = new pg.Pool({ ...options, pipeline: true, types: rawDates, maxLifetimeSeconds: connectionAge });
    // A connection that is dropped must not end the process; whoever uses it is told by the statement.
    this.pool.on('error', () => undefined).on('connect', (client) => client.on('error', () => undefined));
  }

  async init(): Promise<void> {}

  async acquireConnection(): Promise<OrmConnection> {
    return new OrmConnection(await this.pool.connect());
  }

  /** No transaction begins without being bound to the actor's organisation. */
  async beginTransaction(connection: OrmConnection): Promise<void> {
    // Not waited for: when it fails, the transaction or its connection is lost, and the first statement fails and tells.
    connection.client.query(`begin; ${sessionSettings()}`).catch(() => undefined);
  }

  async commitTransaction(connection: OrmConnection): Promise<void> {
    await connection.executeQuery({ sql: 'commit', parameters: [] });
  }

  async rollbackTransaction(connection: OrmConnection): Promise<void> {
    await connection.executeQuery({ sql: 'rollback', parameters: [] });
  }

  async releaseConnection(connection: OrmConnection): Promise<void> {
    connection.client.release();
  }

  destroy(): Promise<void> {
    return this.pool.end();
  }
}

/** The PostgreSQL dialect of the query builder on connections of our own. */
export function ormDialect(options: pg.PoolConfig): Dialect {
  return {
    createAdapter: () => new PostgresAdapter(),
    createDriver: () => new OrmDriver(options),
    createQueryCompiler: () => new PostgresQueryCompiler(),
    createIntrospector: (db: Kysely<unknown>) => new PostgresIntrospector(db),
  };
}
