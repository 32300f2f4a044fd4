// The one table of who may import whom. The lint rule and the picture in docs/index.md are made from it.

/** Capabilities by rank; arrows point strictly to a lower rank, so a circle cannot be written. */
export const ranks = {
  shared: 0,
  organisation: 1,
  decisions: 2,
  issues: 3,
  benefits: 4,
  projects: 4,
  risks: 4,
  finance: 5,
  programmes: 5,
  governance: 6,
  portfolio: 7,
  exchange: 8,
};

/** Besides `shared` and `organisation`, which everyone may import. A new entry is a decision record. */
export const imports = {
  shared: [],
  organisation: [],
  decisions: [],
  issues: ['decisions'],
  benefits: ['decisions'],
  projects: ['decisions'],
  risks: ['issues', 'decisions'],
  finance: ['projects', 'benefits', 'decisions'],
  programmes: ['projects', 'benefits', 'decisions'],
  governance: ['projects', 'programmes', 'finance', 'benefits', 'risks', 'issues', 'decisions'],
  portfolio: ['governance', 'finance', 'programmes', 'projects', 'benefits', 'risks', 'issues', 'decisions'],
  exchange: ['portfolio', 'governance', 'finance', 'programmes', 'projects', 'benefits', 'risks', 'issues', 'decisions'],
};

/** Layers that a layer may import, in its own capability and in others. */
export const layers = {
  domain: ['domain'],
  api: ['domain', 'api'],
  web: ['domain', 'web'],
  testing: ['domain', 'api', 'testing'],
};

/** Packages that the pure layer must not know. */
export const frameworks = ['@nestjs/*', '@mikro-orm/*', '@apollo/*', '@mui/*', '@emotion/*', '@lingui/*', 'react', 'react-dom', 'react-*', 'graphql', 'pg', 'kysely', 'express', 'node:*'];

/** Files of another capability's api that may be imported: what it offers, and what every composition needs. */
const offered = ['offers.ts'];

export function allowedCapabilities(capability) {
  return capability === 'shared' ? [] : ['shared', ...(capability === 'organisation' ? [] : ['organisation']), ...imports[capability]];
}

/** Patterns of imports that `libs/<capability>/<layer>` must not contain, for the rule `no-restricted-imports`. */
export function forbiddenImports(capability, layer) {
  const allowed = new Set(allowedCapabilities(capability));
  const foreign = Object.keys(ranks).filter((other) => other !== capability && !allowed.has(other));
  const forbiddenLayers = Object.keys(layers).filter((other) => !layers[layer].includes(other));
  const patterns = [
    { regex: '^(\\.\\./){2,}.*(domain|api|web|testing)/src', message: 'Import another layer or capability by its package name.' },
  ];
  if (foreign.length > 0) patterns.push({ regex: `^@tranche/(${foreign.join('|')})/`, message: `${capability} may import ${[...allowed].join(', ')} only (tools/check/boundaries.mjs).` });
  patterns.push({ regex: `^@tranche/[a-z]+/(${forbiddenLayers.join('|')})/`, message: `The layer ${layer} may import ${layers[layer].join(', ')} only.` });
  if (layer === 'api' && capability !== 'shared') {
    patterns.push({ regex: `^@tranche/(?!shared/|${capability}/)[a-z]+/api/(?!${offered.map((file) => file.replace('.', '\\.')).join('|')})`, message: 'Of another capability\'s api, import offers.ts only.' });
  }
  return patterns;
}

export function picture() {
  const lines = ['```mermaid', 'flowchart TD'];
  for (const [capability, targets] of Object.entries(imports)) {
    if (capability === 'shared') continue;
    for (const target of capability === 'organisation' ? ['shared'] : ['organisation', ...targets]) lines.push(`  ${capability} --> ${target}`);
  }
  return [...lines, '```'].join('\n');
}
