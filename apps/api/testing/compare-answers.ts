export type Json = null | boolean | number | string | readonly Json[] | { readonly [name: string]: Json };

/** Where two answers differ, as `Type.field: before → after`, each place once. A list of another length is told as a whole. */
export function differences(before: Json, after: Json, where = 'Query'): string[] {
  if (Array.isArray(before) && Array.isArray(after)) {
    if (before.length !== after.length) return [`${where}: ${before.length} → ${after.length} rows`];
    return once(before.flatMap((each, index) => differences(each, after[index], where)));
  }
  if (isObject(before) && isObject(after)) {
    const type = typeof before['__typename'] === 'string' ? before['__typename'] : where;
    return once(Object.keys({ ...before, ...after }).flatMap((field) => differences(before[field] ?? null, after[field] ?? null, `${type}.${field}`)));
  }
  return before === after ? [] : [`${where}: ${short(before)} → ${short(after)}`];
}

/** Every text of an answer. */
export function textsOf(value: Json): string[] {
  if (typeof value === 'string') return [value];
  if (Array.isArray(value)) return value.flatMap(textsOf);
  return isObject(value) ? Object.values(value).flatMap(textsOf) : [];
}

/** Names of the types of all objects of an answer. */
export function typesOf(value: Json): string[] {
  if (Array.isArray(value)) return value.flatMap(typesOf);
  if (!isObject(value)) return [];
  const { __typename: name, ...fields } = value;
  return [...(typeof name === 'string' ? [name] : []), ...Object.values(fields).flatMap(typesOf)];
}

function isObject(value: Json): value is { readonly [name: string]: Json } {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

const once = (lines: readonly string[]) => [...new Set(lines)];
const short = (value: Json) => JSON.stringify(value).slice(0, 80);
