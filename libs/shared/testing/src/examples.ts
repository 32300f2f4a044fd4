import fs from 'node:fs';
import path from 'node:path';

/** A worked example of the method's arithmetic: the one source of expected values for tests of domain functions. */
export interface WorkedExample<Inputs = unknown, Expected = unknown> {
  readonly id: string;
  readonly rule: string;
  readonly inputs: Inputs;
  readonly expected: Expected;
  readonly source: string;
  /** How far a computed number may lie from the expected one; absent means to the last digit. */
  readonly tolerance?: number;
}

const file = path.resolve(import.meta.dirname, '../../../../tools/check/examples/worked-examples.json');
const all = (JSON.parse(fs.readFileSync(file, 'utf8')) as { examples: WorkedExample[] }).examples;

/** The example with this id; the caller names the shape of its inputs and expected values. */
export function example<Inputs, Expected>(id: string): WorkedExample<Inputs, Expected> {
  const found = all.find((each) => each.id === id);
  if (!found) throw new Error(`There is no worked example "${id}".`);
  noteUse(id);
  return found as WorkedExample<Inputs, Expected>;
}

/** `npm run examples` asks which examples the tests have read, and in which file. */
function noteUse(id: string): void {
  const list = process.env['TRANCHE_EXAMPLES'];
  if (list) fs.appendFileSync(list, `${id}\t${expect.getState().testPath ?? ''}\n`);
}

export function allExamples(): readonly WorkedExample[] {
  return all;
}
