import fs from 'node:fs';
import path from 'node:path';
import de from './messages/de.json' with { type: 'json' };
import en from './messages/en.json' with { type: 'json' };

const folders = [import.meta.dirname, path.resolve(import.meta.dirname, '../../api/src')];
const files = folders.flatMap((folder) => fs.readdirSync(folder).filter((name) => name.endsWith('.ts') && !/spec\.ts$|policies/.test(name)).map((name) => path.join(folder, name)));
const sources = files.map((file) => fs.readFileSync(file, 'utf8')).join('\n');
// The state machine makes the name of its refusal itself.
const rules = ['import.notInThisState', ...new Set((sources.match(/'import\.[A-Za-z]+'/g) ?? []).map((each) => each.slice(1, -1)))];

describe('texts of the import', () => {
  it.each(rules)('%s says what happened and how to mend it, in both languages', (rule) => {
    for (const texts of [de, en] as Record<string, string>[]) expect([texts[`rule.${rule}`], texts[`rule.${rule}.mend`]]).toEqual([expect.any(String), expect.any(String)]);
  });

  it('exist for rules only that exist', () => {
    const named = Object.keys(en).flatMap((id) => /^rule\.(import\.[A-Za-z]+)$/.exec(id)?.[1] ?? []);
    expect(named.filter((rule) => !rules.includes(rule))).toEqual([]);
    expect(Object.keys(de)).toEqual(Object.keys(en));
  });
});
