// npm start: builds what changed, starts PostgreSQL when none is given, migrates, fills the demo the first time, serves.
// With --empty there is no demo: the server prints a link with which the first administrator sets the instance up.
import { fork, spawnSync, type ChildProcess } from 'node:child_process';
import { createServer } from 'node:net';
import path from 'node:path';
import { defaultFolder, startPostgres, StartProblem, type Cluster } from './postgres.ts';
import { serverFlags } from './server-flags.ts';

const root = path.resolve(import.meta.dirname, '../..');
const port = Number(process.env['PORT'] ?? 4200);
const empty = process.argv.includes('--empty');
let cluster: Cluster | undefined;
let server: ChildProcess | undefined;
let stopping = false;

function stop(code: number): void {
  if (stopping) return;
  stopping = true;
  const end = () => {
    cluster?.stop();
    process.exit(code);
  };
  if (!server || server.exitCode !== null) return end();
  server.once('exit', end);
  server.kill('SIGTERM');
  setTimeout(() => server?.kill('SIGKILL'), 15_000).unref();
}

async function portIsFree(): Promise<boolean> {
  return new Promise((resolve) => {
    const probe = createServer().once('error', () => resolve(false)).listen(port, '127.0.0.1', () => probe.close(() => resolve(true)));
  });
}

function build(): void {
  console.log('Building what has changed …');
  const nx = path.join(root, 'node_modules/nx/dist/bin/nx.js');
  const { status, stdout, stderr } = spawnSync(process.execPath, [nx, 'run-many', '-t', 'build', '--outputStyle=static'], { cwd: root, encoding: 'utf8' });
  if (status === 0) return;
  console.error(stdout, stderr);
  throw new StartProblem('The build failed; the lines above say where.');
}

/** Runs a program of the build; it ends the start when it fails. */
function run(program: string, args: string[], databaseUrl: string): void {
  const { status } = spawnSync(process.execPath, ['--enable-source-maps', path.join(root, 'dist/apps/api', `${program}.js`), ...args], { cwd: root, stdio: 'inherit', env: { ...process.env, DATABASE_URL: databaseUrl, TRANCHE_LOG: 'warn' } });
  if (status !== 0) throw new StartProblem(`The step "${program}" failed; the lines above say why.`);
}

async function start(): Promise<void> {
  if (!(await portIsFree())) throw new StartProblem(`Port ${port} is taken by another program. Stop it, or start with another port: PORT=4300 npm start`);
  build();
  if (!process.env['DATABASE_URL']) {
    console.log('Starting PostgreSQL …');
    cluster = await startPostgres(defaultFolder(root));
  }
  const databaseUrl = process.env['DATABASE_URL'] ?? cluster!.url('tranche_data');
  run('prepare', empty ? ['--empty'] : [], databaseUrl);
  server = fork(path.join(root, 'dist/apps/api/main.js'), {
    execArgv: serverFlags,
    env: { ...process.env, NODE_ENV: 'production', DATABASE_URL: databaseUrl, PORT: String(port), TRANCHE_DEMO: empty ? '0' : (process.env['TRANCHE_DEMO'] ?? '1'), TRANCHE_LOG: process.env['TRANCHE_LOG'] ?? 'warn' },
  });
  server.on('message', () => console.log(`\nTranche is ready: http://localhost:${port}\nStop it with Ctrl-C.`));
  server.on('exit', (code) => {
    if (!stopping) console.error(`The server ended by itself (${code ?? 'killed'}).`);
    stop(code ?? 1);
  });
}

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => stop(0));
// Whoever started us may be killed without a word; then nothing must be left behind.
const parent = process.ppid;
setInterval(() => { if (process.ppid !== parent) stop(0); }, 500).unref();
try {
  await start();
} catch (error) {
  if (!(error instanceof StartProblem)) throw error;
  console.error(`\n${error.message}`);
  stop(2);
}
