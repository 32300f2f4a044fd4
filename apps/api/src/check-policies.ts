import { ALLOWED, type Allowance } from '@tranche/shared/api/allowed.ts';
import { hasMessage } from '@tranche/shared/api/messages.ts';
import { declaredPolicies } from '@tranche/shared/api/policy.ts';
import { readPolicyProblems } from '@tranche/shared/api/read-policy.ts';
import { isInputObjectType, isNonNullType, type GraphQLSchema } from 'graphql';
import type { ZodObject, ZodType } from 'zod';

export type ResolverClass = abstract new (...args: never[]) => unknown;

interface RootField {
  readonly where: string;
  readonly kind: string;
  readonly name: string;
  readonly allowance: Allowance | undefined;
}

/** Queries, mutations and subscriptions of the resolvers, with what they declare. */
export function rootFields(resolvers: readonly ResolverClass[]): RootField[] {
  return resolvers.flatMap((resolver) =>
    Object.getOwnPropertyNames(resolver.prototype).flatMap((method) => {
      const handler = (resolver.prototype as Record<string, unknown>)[method];
      if (typeof handler !== 'function' || method === 'constructor') return [];
      const kind = Reflect.getMetadata('graphql:resolver_type', handler) as string | undefined;
      if (!kind || !['Query', 'Mutation', 'Subscription'].includes(kind)) return [];
      const named = Reflect.getMetadata('graphql:resolver_name', handler) as string | undefined;
      return [{ where: `${resolver.name}.${method}`, kind, name: named ?? method, allowance: Reflect.getMetadata(ALLOWED, handler) as Allowance | undefined }];
    }));
}

/** The object inside a schema that transforms or refines it. */
function shapeOf(schema: ZodType): ZodObject['shape'] | undefined {
  if ('shape' in schema) return (schema as ZodObject).shape;
  if ('in' in schema) return shapeOf(schema.in as ZodType);
  return undefined;
}

/** Differences between the GraphQL input of a mutation and the schema that the form uses. */
function inputDifferences(field: RootField, schema: GraphQLSchema): string[] {
  const argument = schema.getMutationType()?.getFields()[field.name]?.args.find(({ name }) => name === 'input');
  if (!argument || !field.allowance?.input) return [`${field.where}: a mutation takes one argument "input" and names its schema in @Allowed.`];
  const type = isNonNullType(argument.type) ? argument.type.ofType : argument.type;
  const shape = shapeOf(field.allowance.input);
  if (!isInputObjectType(type) || !shape) return [`${field.where}: the input must be an object.`];
  const problems: string[] = [];
  for (const [name, each] of Object.entries(type.getFields())) {
    const rule = shape[name] as ZodType | undefined;
    if (!rule) problems.push(`${type.name}.${name} is not in the input schema of ${field.name}.`);
    else if (isNonNullType(each.type) && each.defaultValue === undefined && rule.safeParse(undefined).success) problems.push(`${type.name}.${name} must be given by the API, but not by the form.`);
    else if (!isNonNullType(each.type) && !rule.safeParse(undefined).success) problems.push(`${type.name}.${name} may be left out by the API, but not by the form.`);
  }
  for (const name of Object.keys(shape)) if (!(name in type.getFields())) problems.push(`${type.name} lacks "${name}" of the input schema of ${field.name}.`);
  return problems;
}

/** What would let an undeclared field, an unused policy or a second truth about an input slip through; empty when all is well. */
export function policyProblems(resolvers: readonly ResolverClass[], schema: GraphQLSchema): string[] {
  const fields = rootFields(resolvers);
  const problems = fields.filter((field) => !field.allowance).map((field) => `${field.where}: the ${field.kind.toLowerCase()} has no policy.`);
  const used = new Set(fields.map((field) => field.allowance?.policy.name));
  for (const name of declaredPolicies().keys()) {
    if (!used.has(name)) problems.push(`The policy ${name} guards nothing.`);
    for (const language of ['de', 'en'] as const) if (!hasMessage(language, `rule.policy.${name}`)) problems.push(`The policy ${name} has no sentence in "${language}": rule.policy.${name}.`);
  }
  for (const field of fields) if (field.kind === 'Mutation' && field.allowance) problems.push(...inputDifferences(field, schema));
  const undescribed = Object.values({ ...schema.getQueryType()?.getFields(), ...schema.getMutationType()?.getFields() }).filter((each) => !each.description);
  const openQueries = new Set(fields.filter((field) => field.kind === 'Query' && typeof field.allowance?.policy.who === 'string').map((field) => field.name));
  return [...problems, ...readPolicyProblems(schema, openQueries), ...undescribed.map((each) => `${each.name} has no description.`)];
}
