// Entry of every npm script. It runs before anything is installed, so it needs only what Node 20 has built in.
import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';

const root = path.resolve(import.meta.dirname ?? '.', '..');
const [script = 'dev/start', ...rest] = process.argv.slice(2);
const windows = process.platform === 'win32';

const [major, minor] = process.versions.node.split('.').map(Number);
if (major < 20 || (major === 20 && minor < 11)) {
  console.error(`Tranche needs Node 20.11 or newer to start; this is Node ${process.versions.node}. Get a current one from nodejs.org and try again.`);
  process.exit(1);
}

/** Installs when node_modules is missing or older than the lock file. */
function install() {
  const lock = path.join(root, 'package-lock.json');
  const stamp = path.join(root, 'node_modules', '.tranche-lock');
  const wanted = () => createHash('sha256').update(fs.readFileSync(lock)).digest('hex');
  if (fs.existsSync(stamp) && fs.readFileSync(stamp, 'utf8') === wanted()) return;
  console.log('Installing packages, about a minute the first time …');
  const args = ['ci', '--no-audit', '--no-fund', '--loglevel=error', process.stdout.isTTY ? '--progress' : '--no-progress'];
  const started = Date.now();
  const { status, error } = spawnSync('npm', args, { cwd: root, stdio: 'inherit', shell: windows, env: { ...process.env, NODE_ENV: undefined } });
  if (error) console.error(`npm could not be started: ${error.message}`);
  if (status !== 0) {
    console.error('The packages could not be installed. Nothing was started; see the lines above, then run the command again.');
    process.exit(status ?? 1);
  }
  fs.writeFileSync(stamp, wanted());
  console.log(`Packages installed in ${Math.round((Date.now() - started) / 1000)} s.`);
}

/** The Node that comes with the packages, or the one that runs now where there is none for this system. */
function pinnedNode() {
  const system = windows ? 'win' : process.platform;
  const file = path.join(root, 'node_modules', `node-${system}-${process.arch}`, 'bin', windows ? 'node.exe' : 'node');
  if (fs.existsSync(file) && spawnSync(file, ['--version']).status === 0) return file;
  if (major >= 24) return process.execPath;
  console.error('Tranche needs Node 24 here, because no package brings it for this system. Install Node 24 and try again.');
  process.exit(1);
}

install();
const node = pinnedNode();
const env = {
  ...process.env,
  PATH: [path.dirname(node), path.join(root, 'node_modules', '.bin'), process.env.PATH].join(path.delimiter),
  NX_DAEMON: 'false',
  NX_TUI: 'false',
  DO_NOT_TRACK: '1',
};
const child = spawn(node, [path.join(root, 'tools', `${script}.ts`), ...rest], { cwd: root, stdio: 'inherit', env });
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
// npm hands a SIGTERM to its shell only; without a parent nobody could stop us any more, so we stop then.
const parent = process.ppid;
setInterval(() => { if (process.ppid !== parent) child.kill('SIGTERM'); }, 500).unref();
child.on('exit', (code, signal) => process.exit(code ?? (signal ? 1 : 0)));
