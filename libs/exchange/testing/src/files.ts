import fs from 'node:fs';
import path from 'node:path';

const cases = path.resolve(import.meta.dirname, 'cases');
const published = path.resolve(import.meta.dirname, '../../../../tools/seed/data');
const facts = path.resolve(import.meta.dirname, '../../../../tools/check/facts/facts.json');

/** Bytes of a small file for a special case. */
export function caseFile(name: string): Uint8Array {
  return new Uint8Array(fs.readFileSync(path.join(cases, name)));
}

/** Bytes of a real published file, such as `uk-gmpp/gmpp_2023.csv`. */
export function publishedFile(name: string): Uint8Array {
  return new Uint8Array(fs.readFileSync(path.join(published, name)));
}

/** What is true of the published files, computed without this product. */
export function factOf<Answer>(id: string): Answer {
  const all = JSON.parse(fs.readFileSync(facts, 'utf8')) as { id: string; answer: unknown }[];
  const found = all.find((each) => each.id === id);
  if (!found) throw new Error(`There is no fact "${id}".`);
  return found.answer as Answer;
}
