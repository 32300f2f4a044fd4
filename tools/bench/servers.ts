import { fork, type ChildProcess } from 'node:child_process';
import fs from 'node:fs';
import http from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import pg from 'pg';
import type { Operation } from './operations.ts';
import { root } from '../check/step.ts';
import { freePort } from '../dev/free-port.ts';
import { serverFlags } from '../dev/server-flags.ts';

export interface Product {
  readonly port: number;
  readonly cookie: string;
  /** Proportional set size of the process in MB: memory that is shared counts by its share. */
  memory(): number | undefined;
  stop(): Promise<void>;
}

/** The built server as `npm start` runs it, signed in as the portfolio office. */
export async function startProduct(databaseUrl: string): Promise<Product> {
  const port = await freePort();
  const child: ChildProcess = fork(path.join(root, process.env['TRANCHE_BUILD'] ?? 'dist/apps/api', 'main.js'), { execArgv: serverFlags, env: { ...process.env, NODE_ENV: 'production', DATABASE_URL: databaseUrl, PORT: String(port), TRANCHE_DEMO: '1', TRANCHE_LOG: 'error' } });
  await new Promise<void>((resolve, reject) => {
    child.once('message', () => resolve());
    child.once('exit', (code) => reject(new Error(`The server ended with ${code}.`)));
  });
  const answer = await fetch(`http://127.0.0.1:${port}/auth/demo`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ person: 'PE-1' }) });
  const cookie = answer.headers.get('set-cookie')?.split(';')[0];
  if (!cookie) throw new Error('The demo sign-in gave no cookie.');
  return {
    port, cookie,
    memory() {
      const file = `/proc/${child.pid}/smaps_rollup`;
      if (!fs.existsSync(file)) return undefined;
      return Number(/^Pss:\s+(\d+)/m.exec(fs.readFileSync(file, 'utf8'))?.[1] ?? 0) / 1024;
    },
    stop: () => new Promise((resolve) => {
      child.once('exit', () => resolve());
      child.kill('SIGTERM');
    }),
  };
}

/** One prepared statement an operation, whose answer PostgreSQL writes as JSON. */
export async function startLimit(databaseUrl: string, operations: readonly Operation[]): Promise<{ port: number; stop(): Promise<void> }> {
  const pool = new pg.Pool({ connectionString: databaseUrl, max: 10, options: '-c search_path=public' });
  const byName = new Map(operations.map((operation) => [operation.name, operation]));
  const server = http.createServer((request, response) => {
    const parts: Buffer[] = [];
    request.on('data', (part: Buffer) => parts.push(part));
    request.on('end', () => {
      const { name, n } = JSON.parse(Buffer.concat(parts).toString('utf8')) as { name: string; n: number };
      const operation = byName.get(name)!;
      pool.query<{ json: string }>({ name, text: operation.limit.sql, values: operation.limit.values(n) }).then(
        ({ rows }) => response.setHeader('content-type', 'application/json').end(rows[0]?.json ?? 'null'),
        (error: Error) => response.writeHead(500).end(error.message));
    });
  }).listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  return {
    port: (server.address() as AddressInfo).port,
    stop: async () => {
      server.closeAllConnections();
      server.close();
      await pool.end();
    },
  };
}
