// npm run examples: which worked examples of the method's arithmetic come out of the domain functions.
// An example counts when a test reads it and the whole file of that test passes; there is no second list to keep.
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { jest, root } from './step.ts';

interface JestResult {
  testResults: { name: string; status: 'passed' | 'failed' }[];
}

const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'tranche-examples-'));
const used = path.join(folder, 'used');
const result = path.join(folder, 'result.json');
fs.writeFileSync(used, '');
process.env['TRANCHE_EXAMPLES'] = used;
const readers = fs.globSync('libs/*/domain/src/**/*.spec.ts', { cwd: root }).filter((file) => fs.readFileSync(path.join(root, file), 'utf8').includes('/examples.ts'));
jest(['--selectProjects', 'unit', '--silent', '--json', `--outputFile=${result}`, '--runTestsByPath', ...readers]);

const { examples } = JSON.parse(fs.readFileSync(path.join(root, 'tools/check/examples/worked-examples.json'), 'utf8')) as { examples: { id: string; rule: string }[] };
const { testResults } = JSON.parse(fs.readFileSync(result, 'utf8')) as JestResult;
const passed = new Set(testResults.filter((file) => file.status === 'passed').map((file) => file.name));
const uses = Map.groupBy(fs.readFileSync(used, 'utf8').trim().split('\n').map((line) => line.split('\t') as [string, string]), ([id]) => id);
fs.rmSync(folder, { recursive: true, force: true });

const holds = (id: string) => uses.has(id) && uses.get(id)!.every(([, file]) => passed.has(file));
const failing = examples.filter(({ id }) => uses.has(id) && !holds(id));
const without = examples.filter(({ id }) => !uses.has(id));
for (const { id } of failing) console.log(`does not come out: ${id}`);
if (without.length > 0) console.log(`\nwithout a rule yet (${without.length}):`);
for (const { id, rule } of without) console.log(`  ${id}: ${rule}`);
console.log(`\n${examples.filter(({ id }) => holds(id)).length} of ${examples.length}`);
process.exitCode = failing.length > 0 ? 1 : 0;
