import { Extensions } from '@nestjs/graphql';
import { getNamedType, isObjectType, type GraphQLObjectType, type GraphQLSchema } from 'graphql';

/** How it is decided who may read an object of a type; each object type of the schema names one, beside its class. */
export type ReadPolicy =
  | { readonly kind: 'scope'; readonly property: string }
  | { readonly kind: 'parent' }
  | { readonly kind: 'members' }
  | { readonly kind: 'computed' }
  | { readonly kind: 'containsHidden'; readonly because: string };

const KEY = 'readPolicy';
const declare = (policy: ReadPolicy) => Extensions({ [KEY]: policy });

/**
 * A record of a scope. `property` of its row holds the id or key of the scope (null = of the whole organisation); readers
 * leave out the rows of hidden scopes in SQL, and the read guard stops a row that slipped through.
 */
export const VisibleIn = (property: string) => declare({ kind: 'scope', property });

/** A value that has no life of its own: whoever may read the object that holds it may read it. */
export const InheritsParent = () => declare({ kind: 'parent' });

/** Open to every member of the organisation, since it says nothing of a scope, such as persons and units. */
export const OpenToMembers = () => declare({ kind: 'members' });

/** Made for the viewer from rows that they may see: no content of a hidden scope changes it. The two-worlds test compares. */
export const FromVisible = () => declare({ kind: 'computed' });

/** Counts or sums that contain hidden scopes on purpose (domain.md 6, case 56); `because` says how a single one stays hidden. */
export const ContainsHidden = (because: string) => declare({ kind: 'containsHidden', because });

export function readPolicyOf(type: GraphQLObjectType): ReadPolicy | undefined {
  return type.extensions[KEY] as ReadPolicy | undefined;
}

/** Object types of the product: roots have policies by field, and what begins with `__` is GraphQL's own. */
export function recordTypes(schema: GraphQLSchema): GraphQLObjectType[] {
  const roots = new Set([schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()]);
  return Object.values(schema.getTypeMap()).filter((type): type is GraphQLObjectType => isObjectType(type) && !type.name.startsWith('__') && !roots.has(type));
}

/** Object types without a declaration, and queries open to all members whose answer would inherit from nothing. */
export function readPolicyProblems(schema: GraphQLSchema, openQueries: ReadonlySet<string>): string[] {
  const undeclared = recordTypes(schema).filter((type) => !readPolicyOf(type)).map((type) => `${type.name}: the object type does not say who may read it.`);
  const orphans = Object.values(schema.getQueryType()?.getFields() ?? {}).flatMap((field) => {
    const type = getNamedType(field.type);
    return openQueries.has(field.name) && isObjectType(type) && readPolicyOf(type)?.kind === 'parent' ? [`${type.name} inherits who may read it, but the query ${field.name} has no parent.`] : [];
  });
  return [...undeclared, ...orphans];
}
