import { normaliseKey } from '@tranche/shared/domain/key.ts';
import type { ScopeKind } from './routes.ts';

/** Whole keys and free segments of the current address: `{ scope: 'P-3', project: 'P-3', risk: 'P-3/R-1' }`. */
export type RouteKeys = Readonly<Record<string, string>>;

const owners: Readonly<Record<string, string>> = {
  portfolio: 'PF', programme: 'PG', project: 'P', benefit: 'B', objective: 'O', kpi: 'K', knowledge: 'KE', improvement: 'IP', support: 'SR', person: 'PE',
};
const records: Readonly<Record<string, string>> = {
  stage: 'S', workPackage: 'WP', product: 'PR', milestone: 'M', tranche: 'T', risk: 'R', issue: 'I', decision: 'D', lesson: 'L', action: 'A', quality: 'Q',
};
const scopeKinds: Readonly<Record<string, ScopeKind>> = { PF: 'portfolio', PG: 'programme', P: 'project' };

/** Kind of the scope that a key names or lies in; undefined for keys outside the scope tree. */
export function scopeKindOf(key: string): ScopeKind | undefined {
  return scopeKinds[key.split(/[-/]/, 1)[0] ?? ''];
}

function segment(part: string): string {
  const name = /^\{(\w+)\}$/.exec(part)?.[1];
  if (name === 'scope') return '(?<scope>(?:PF|PG|P)-\\d+)';
  const prefix = name && (owners[name] ?? records[name]);
  if (name && !prefix) throw new Error(`Unknown kind of key {${name}} in a route`);
  if (name) return `(?<${name}>${prefix}-\\d+)`;
  if (part.startsWith(':')) return `(?<${part.slice(1)}>[^/]+)`;
  return part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

/** Compiles `/{scope}/{risk}` once; keys match in any case. */
export function compilePath(path: string): RegExp {
  return new RegExp(`^/${path.split('/').filter(Boolean).map(segment).join('/')}/?$`, 'i');
}

function whole(found: Readonly<Record<string, string>>): RouteKeys {
  const keys: Record<string, string> = {};
  let owner: string | undefined;
  for (const [name, text] of Object.entries(found)) {
    const isRecord = name in records;
    const key = normaliseKey(isRecord && owner ? `${owner}/${text}` : text);
    keys[name] = key ?? decodeURIComponent(text);
    if (key && !isRecord) owner = key;
  }
  const scope = keys.scope ?? keys.project ?? keys.programme ?? keys.portfolio;
  const kind = scope && scopeKindOf(scope);
  return scope && kind ? { ...keys, scope, [kind]: scope } : keys;
}

/** The keys of an address if `pattern` matches it. */
export function matchPath(pattern: RegExp, address: string): RouteKeys | undefined {
  const match = pattern.exec(address);
  return match ? whole(match.groups ?? {}) : undefined;
}

/** The first route that matches; fixed addresses are listed before those with keys, so order within a capability does not matter. */
export function findRoute<Route extends { readonly pattern: RegExp }>(routes: readonly Route[], address: string): { route: Route; keys: RouteKeys } | undefined {
  for (const route of routes) {
    const keys = matchPath(route.pattern, address);
    if (keys) return { route, keys };
  }
  return undefined;
}
