// Serves what was built, on a throw-away PostgreSQL with the demo town, for the browser tests; with --empty nobody lives there.
import { fork, spawnSync } from 'node:child_process';
import path from 'node:path';
import { startPostgres, temporaryFolder } from '../dev/postgres.ts';
import { serverFlags } from '../dev/server-flags.ts';
import { root } from './step.ts';

const empty = process.argv.includes('--empty');
const cluster = await startPostgres(temporaryFolder(), { throwaway: true });
const env = { ...process.env, NODE_ENV: 'production', DATABASE_URL: cluster.url('e2e'), TRANCHE_DEMO: empty ? '0' : '1', TRANCHE_LOG: 'warn' };
const program = (name: string) => path.join(root, 'dist/apps/api', `${name}.js`);
const prepared = spawnSync(process.execPath, ['--enable-source-maps', program('prepare'), ...(empty ? ['--empty'] : [])], { stdio: 'inherit', env });
if (prepared.status !== 0) {
  cluster.stop();
  process.exit(1);
}
const server = fork(program('main'), { execArgv: serverFlags, env });
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => server.kill(signal));
server.on('exit', (code) => {
  cluster.stop();
  process.exit(code ?? 0);
});
