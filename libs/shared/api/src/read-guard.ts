import { defaultFieldResolver, getNamedType, isObjectType, type GraphQLFieldResolver, type GraphQLSchema } from 'graphql';
import type { Database, View } from './database.ts';
import { currentRequest } from './request-context.ts';
import { readPolicyOf } from './read-policy.ts';

/** What knows the scopes that are hidden from the viewer of the request. */
type Seeing = Pick<Database, 'view' | 'knownView'>;

/**
 * The last line behind the readers' SQL: a field whose type is a record of a scope gives no row of a scope that is hidden
 * from the viewer. A row that arrives here is a defect of its reader, so the answer is an error and not a shorter list.
 */
export function guardReads(schema: GraphQLSchema, db: Seeing): GraphQLSchema {
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || type.name.startsWith('__')) continue;
    for (const field of Object.values(type.getFields())) {
      const shown = getNamedType(field.type);
      const policy = isObjectType(shown) ? readPolicyOf(shown) : undefined;
      if (policy?.kind === 'scope') field.resolve = guarded(field.resolve ?? defaultFieldResolver, { type: shown.name, property: policy.property, db });
    }
  }
  return schema;
}

interface Guarded {
  readonly type: string;
  readonly property: string;
  readonly db: Seeing;
}

/** Waits only where the resolver does, or where nobody asked yet what is hidden: most fields of a list stay synchronous. */
function guarded(resolve: GraphQLFieldResolver<unknown, unknown>, guard: Guarded): GraphQLFieldResolver<unknown, unknown> {
  return (...call) => {
    const value: unknown = resolve(...call);
    return value instanceof Promise ? value.then((settled: unknown) => passed(settled, guard)) : passed(value, guard);
  };
}

function passed(value: unknown, guard: Guarded): unknown {
  const scopes = (Array.isArray(value) ? value : [value]).flatMap((row) => (row === null || row === undefined ? [] : [scopeOfRow(row, guard)]));
  if (scopes.every((scope) => scope === null)) return value;
  const known = guard.db.knownView();
  return known ? through(value, scopes, known, guard) : guard.db.view().then((view) => through(value, scopes, view, guard));
}

/** A row that does not carry its scope cannot be judged; that shows at the first read, in any test. */
function scopeOfRow(row: unknown, { type, property }: Guarded): string | null {
  const scope = (row as Readonly<Record<string, unknown>>)[property];
  if (typeof scope === 'string' || scope === null) return scope;
  throw new Error(`A row of ${type} has no "${property}", by which it is decided who may read it.`);
}

function through(value: unknown, scopes: readonly (string | null)[], { hidden, hiddenKeys }: View, { type }: Guarded): unknown {
  const leaked = scopes.some((scope) => scope !== null && (hidden.includes(scope) || hiddenKeys.includes(scope)));
  if (leaked) throw new Error(`A reader gave ${type} of a scope that is hidden from the viewer ${currentRequest().actor?.personId ?? '(nobody)'}.`);
  return value;
}
