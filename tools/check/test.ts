// npm test: everything that must hold, one line at the end: N passed, N failed.
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { build, jest, lint, playwright, root, types } from './step.ts';
import { checkTexts } from './texts.ts';

let passed = 0;
let failed = 0;

/** A step counts as one check, or as the tests that it ran. */
function step(name: string, act: () => boolean, count?: () => { passed: number; failed: number }): boolean {
  const started = performance.now();
  const good = act();
  const counted = count?.() ?? { passed: good ? 1 : 0, failed: good ? 0 : 1 };
  // A runner that broke before its first test must not look like one without failures.
  if (!good && counted.failed === 0) counted.failed = 1;
  passed += counted.passed;
  failed += counted.failed;
  console.log(`${good ? 'ok' : 'FAILED'}  ${name}: ${counted.passed} passed, ${counted.failed} failed, ${((performance.now() - started) / 1000).toFixed(1)} s`);
  return good;
}

const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'tranche-results-'));
const read = <T>(file: string): T | undefined => {
  const full = path.join(folder, file);
  return fs.existsSync(full) ? (JSON.parse(fs.readFileSync(full, 'utf8')) as T) : undefined;
};
const jestCount = () => {
  const result = read<{ numPassedTests: number; numFailedTests: number; numRuntimeErrorTestSuites: number }>('jest.json');
  return { passed: result?.numPassedTests ?? 0, failed: (result?.numFailedTests ?? 0) + (result?.numRuntimeErrorTestSuites ?? 0) };
};
const browserCount = () => {
  const result = read<{ stats: { expected: number; unexpected: number; flaky: number } }>('browser.json');
  return { passed: (result?.stats.expected ?? 0) + (result?.stats.flaky ?? 0), failed: result?.stats.unexpected ?? 0 };
};

const printed = ['apps/api/schema.graphql', 'docs/security/policies.md'];
const textOf = (file: string) => (fs.existsSync(path.join(root, file)) ? fs.readFileSync(path.join(root, file), 'utf8') : '');
const committed = printed.map(textOf);
const built = step('build', build);
if (built) {
  step('schema and policies are printed as they were committed', () => {
    const changed = printed.filter((file, index) => textOf(file) !== committed[index]);
    for (const file of changed) console.error(`${file} was not up to date: the build has written it anew, read the difference and commit it.`);
    return changed.length === 0;
  });
  step('types', types);
  step('lint and boundaries', lint);
  step('texts in German and English', checkTexts);
  step('tests with real PostgreSQL', () => jest(['--json', `--outputFile=${path.join(folder, 'jest.json')}`]), jestCount);
  process.env['PLAYWRIGHT_JSON_OUTPUT_NAME'] = path.join(folder, 'browser.json');
  step('tests in real Chromium', () => playwright(['--reporter=list,json']), browserCount);
}
fs.rmSync(folder, { recursive: true, force: true });
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
