import fs from 'node:fs';
import path from 'node:path';
import { compileMessage } from '@lingui/message-utils/compileMessage';
import { root } from './step.ts';

type Catalogue = Record<string, string>;

function catalogues(): { folder: string; de: Catalogue; en: Catalogue }[] {
  const found = fs.globSync(['libs/*/*/src/**/messages/de.json', 'apps/*/src/**/messages/de.json'], { cwd: root });
  return found.map((file) => {
    const folder = path.dirname(file);
    const read = (language: string) => JSON.parse(fs.readFileSync(path.join(root, folder, `${language}.json`), 'utf8')) as Catalogue;
    return { folder, de: read('de'), en: read('en') };
  });
}

function sources(): string {
  const files = fs.globSync(['libs/*/*/src/**/*.{ts,tsx}', 'apps/*/src/**/*.{ts,tsx}'], { cwd: root }).filter((file) => !file.includes('.spec.') && !file.includes('/gql/'));
  return files.map((file) => fs.readFileSync(path.join(root, file), 'utf8')).join('\n');
}

/** Placeholders of an ICU text, so that a translation cannot lose one. */
function placeholders(text: string): string {
  const names = new Set<string>();
  // A compiled message is a text, or a list of texts and placeholders [name, format, choices].
  const visit = (message: unknown): void => {
    if (!Array.isArray(message)) return;
    for (const part of message as unknown[]) {
      if (!Array.isArray(part)) continue;
      const [name, , choices] = part as [string, string?, Record<string, unknown>?];
      if (name !== '#') names.add(name);
      if (choices && typeof choices === 'object') Object.values(choices).forEach(visit);
    }
  };
  visit(compileMessage(text));
  return [...names].sort().join(', ');
}

/** Both languages have the same texts with the same placeholders, and each rule and policy has its sentence. */
export function checkTexts(): boolean {
  const problems: string[] = [];
  const all = catalogues();
  for (const { folder, de, en } of all) {
    for (const id of Object.keys(de)) if (!(id in en)) problems.push(`${folder}: "${id}" is missing in English`);
    for (const id of Object.keys(en)) if (!(id in de)) problems.push(`${folder}: "${id}" is missing in German`);
    for (const [id, text] of Object.entries(de)) {
      if (text.trim() === '' || en[id]?.trim() === '') problems.push(`${folder}: "${id}" is empty`);
      else if (en[id] !== undefined && placeholders(text) !== placeholders(en[id])) problems.push(`${folder}: "${id}" has other placeholders in the other language: ${placeholders(text)} | ${placeholders(en[id])}`);
    }
  }
  const known = new Set(all.flatMap(({ de }) => Object.keys(de)));
  const code = sources();
  const rules = new Set([...code.matchAll(/\b(?:refused|refusal)\(\s*'([a-zA-Z.]+)'/g), ...code.matchAll(/\brule: '([a-zA-Z]+\.[a-zA-Z.]+)'/g)].map((match) => match[1]!));
  for (const rule of rules) if (!known.has(`rule.${rule}`)) problems.push(`The rule "${rule}" has no sentence`);
  for (const [, name] of code.matchAll(/\bpolicy(?:<[^>]*>)?\(\{\s*name: '([a-zA-Z.]+)'/g)) if (!known.has(`rule.policy.${name}`)) problems.push(`The policy "${name}" has no sentence "rule.policy.${name}"`);
  for (const problem of problems) console.error(problem);
  return problems.length === 0;
}

if (process.argv[1] === import.meta.filename) process.exitCode = checkTexts() ? 0 : 1;
