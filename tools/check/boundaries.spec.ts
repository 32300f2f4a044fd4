import fs from 'node:fs';
import path from 'node:path';
import { forbiddenImports, imports, picture, ranks } from './boundaries.mjs';

const root = path.resolve(import.meta.dirname, '../..');

describe('boundaries', () => {
  it('point strictly to a lower rank, so that no circle can be written', () => {
    for (const [capability, targets] of Object.entries(imports)) {
      for (const target of targets) expect([capability, target, ranks[target]! < ranks[capability]!]).toEqual([capability, target, true]);
    }
  });

  it('name every capability folder', () => {
    expect(fs.readdirSync(path.join(root, 'libs')).sort()).toEqual(Object.keys(ranks).sort());
  });

  it('are drawn in docs/index.md as they are', () => {
    expect(fs.readFileSync(path.join(root, 'docs/index.md'), 'utf8')).toContain(picture());
  });

  it.each([
    ['risks', 'api', '@tranche/projects/api/offers.ts', false],
    ['risks', 'api', '@tranche/issues/api/offers.ts', true],
    ['risks', 'api', '@tranche/issues/api/issue.reader.ts', false],
    ['risks', 'api', '@tranche/risks/web/risk.page.tsx', false],
    ['risks', 'domain', '@tranche/risks/api/risk.entity.ts', false],
    ['issues', 'domain', '@tranche/risks/domain/risk.ts', false],
    ['governance', 'api', '@tranche/projects/api/offers.ts', true],
    ['shared', 'api', '@tranche/organisation/api/offers.ts', false],
    ['portfolio', 'web', '@tranche/risks/web/risk.panel.tsx', true],
    ['portfolio', 'web', '@tranche/risks/api/offers.ts', false],
  ])('%s/%s may import %s: %s', (capability, layer, name, allowed) => {
    const patterns = forbiddenImports(capability, layer);
    expect(!patterns.some(({ regex }) => new RegExp(regex).test(name))).toBe(allowed);
  });
});
