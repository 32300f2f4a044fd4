// npm run facts [-- DIR]: imports the public data into organisations of their own and asks the product about them.
import { spawn } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { freePort } from '../dev/free-port.ts';
import { askAll, factsIn, type Verdict } from './facts/answers.ts';
import { importAll } from './facts/sources.ts';

const root = path.resolve(import.meta.dirname, '../..');
const [folder] = process.argv.slice(2);
const data = folder ? path.resolve(folder) : path.join(root, 'tools/seed/data');
const ownFacts = path.join(root, 'tools/check/facts/facts.json');
const factsFile = fs.existsSync(path.join(data, 'facts.json')) ? path.join(data, 'facts.json') : ownFacts;

interface Running {
  readonly url: string;
  readonly stop: () => Promise<void>;
}

/** An instance of its own with data of its own, so that a check never touches anybody's work. TRANCHE_URL names another one. */
async function startInstance(): Promise<Running> {
  const given = process.env['TRANCHE_URL'];
  if (given) return { url: given, stop: async () => undefined };
  const port = await freePort();
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'tranche-facts-'));
  fs.chmodSync(folder, 0o755);
  const child = spawn(process.execPath, [path.join(root, 'tools/dev/start.ts'), '--empty'], { cwd: root, env: { ...process.env, PORT: String(port), TRANCHE_DATA: folder }, stdio: ['ignore', 'pipe', 'pipe'] });
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  let output = '';
  const ready = new Promise<void>((resolve, reject) => {
    const hear = (chunk: Buffer) => {
      output += chunk.toString();
      if (output.includes('Tranche is ready')) resolve();
    };
    child.stdout.on('data', hear);
    child.stderr.on('data', hear);
    void ended.then(() => reject(new Error(`The server did not start:\n${output}`)));
  });
  await ready;
  const stop = async () => {
    child.kill('SIGTERM');
    await ended;
    fs.rmSync(folder, { recursive: true, force: true });
  };
  return { url: `http://localhost:${port}`, stop };
}

function print(verdicts: readonly Verdict[]): void {
  const marks = { equal: '✓', different: '✗', notAskable: '–' } as const;
  const asked = verdicts.filter((each) => each.verdict !== 'notAskable');
  for (const { fact, verdict, got } of asked) {
    console.log(`${marks[verdict]} ${fact.id}`);
    if (verdict === 'different') console.log(`    expected ${JSON.stringify(fact.answer)}\n    got      ${JSON.stringify(got)}`);
  }
  const open = Map.groupBy(verdicts.filter((each) => each.verdict === 'notAskable'), (each) => each.fact.dataset);
  for (const [dataset, group] of open) console.log(`${marks.notAskable} ${dataset}: ${group.length} facts not yet askable, no import reads this data set`);
  console.log(`${asked.filter((each) => each.verdict === 'equal').length} of ${verdicts.length}`);
}

const instance = await startInstance();
try {
  const sources = await importAll(instance.url, data, (line) => console.log(line));
  const verdicts = await askAll(factsIn(factsFile), sources);
  print(verdicts);
  process.exitCode = verdicts.some((each) => each.verdict === 'different') ? 1 : 0;
} finally {
  await instance.stop();
}
