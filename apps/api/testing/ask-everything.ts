import { getNamedType, isEnumType, isInputObjectType, isLeafType, isNonNullType, isObjectType, type GraphQLArgument, type GraphQLField, type GraphQLInputType, type GraphQLObjectType, type GraphQLOutputType, type GraphQLSchema } from 'graphql';

/** Values by the name of an argument or of a filter's field; those of a query that needs others are named `query.argument`. */
export type ArgumentValues = Readonly<Record<string, readonly unknown[]>>;

export interface Question {
  readonly field: string;
  readonly label: string;
  readonly text: string;
}

export interface Asking {
  readonly values: ArgumentValues;
  /** Types that are not selected. */
  readonly without?: (type: GraphQLObjectType) => boolean;
  /** Only the arguments that a query must have, and those that were given for it by name: without one of them it finds nothing. */
  readonly plain?: boolean;
}

const mostLevels = 6;
const mostCost = 19_000;

/** Questions that use every query of the schema with every argument, and the queries that cannot be asked for lack of a value. */
export function questionsOf(schema: GraphQLSchema, asking: Asking): { questions: Question[]; unasked: string[] } {
  const fields = Object.values(schema.getQueryType()?.getFields() ?? {});
  const unasked: string[] = [];
  const questions = fields.flatMap((field) => {
    const shown = getNamedType(field.type);
    if (isObjectType(shown) && asking.without?.(shown)) return [];
    const ways = waysOf(field, asking);
    if (ways === undefined) unasked.push(field.name);
    return (ways ?? []).map((way) => ({ field: field.name, label: `${field.name}(${Object.entries(way).map(([name, value]) => `${name}: ${value}`).join(', ')})`, text: textOf(field, way, asking) }));
  });
  return { questions, unasked };
}

type Way = Readonly<Record<string, string>>;

/** Each combination of the values that must be given, and for each other argument each of its values alone. */
function waysOf(field: GraphQLField<unknown, unknown>, { values, plain }: Asking): Way[] | undefined {
  let needed: Way[] = [{}];
  for (const argument of field.args.filter((each) => isNonNullType(each.type) && each.defaultValue === undefined)) {
    const literals = literalsOf(field, argument, values);
    if (literals.length === 0) return undefined;
    needed = needed.flatMap((way) => literals.map((literal) => ({ ...way, [argument.name]: literal })));
  }
  const free = field.args.filter((each) => (!isNonNullType(each.type) || each.defaultValue !== undefined) && !['first', 'after'].includes(each.name));
  const others = plain ? free.filter((each) => `${field.name}.${each.name}` in values) : free;
  return [...needed, ...others.flatMap((argument) => literalsOf(field, argument, values).flatMap((literal) => needed.map((way) => ({ ...way, [argument.name]: literal }))))];
}

function literalsOf(field: GraphQLField<unknown, unknown>, argument: GraphQLArgument, values: ArgumentValues): string[] {
  const given = values[`${field.name}.${argument.name}`] ?? values[argument.name];
  return given ? given.map((value) => JSON.stringify(value)) : literalsOfType(argument.type, values);
}

function literalsOfType(type: GraphQLInputType, values: ArgumentValues): string[] {
  const named = getNamedType(type);
  if (isEnumType(named)) return named.getValues().map((value) => (`${type}`.includes('[') ? `[${value.name}]` : value.name));
  if (named.name === 'Boolean') return ['true'];
  if (!isInputObjectType(named)) return [];
  return Object.values(named.getFields()).flatMap((each) => (values[each.name]?.map((value) => JSON.stringify(value)) ?? literalsOfType(each.type, values).slice(0, 2)).map((literal) => `{ ${each.name}: ${literal} }`));
}

function textOf(field: GraphQLField<unknown, unknown>, way: Way, asking: Asking): string {
  const selection = selectionOf(field.type, [], asking);
  const paged = field.args.some(({ name }) => name === 'first');
  const first = Math.max(1, Math.min(20, Math.floor(mostCost / Math.max(1, selection.split(/\s+/).length))));
  const args = Object.entries({ ...way, ...(paged ? { first } : {}) }).map(([name, value]) => `${name}: ${value}`);
  return `{ ${field.name}${args.length > 0 ? `(${args.join(', ')})` : ''} ${selection} }`;
}

/** Every field down to `mostLevels`; a type that is met again on its own path shows its plain fields, so that links between equals are followed once. */
function selectionOf(type: GraphQLOutputType, path: readonly string[], asking: Asking): string {
  const named = getNamedType(type);
  if (!isObjectType(named)) return '';
  const again = path.includes(named.name);
  const parts = Object.values(named.getFields()).flatMap((field) => {
    const shown = getNamedType(field.type);
    if (field.args.some((each) => isNonNullType(each.type) && each.defaultValue === undefined)) return [];
    if (isLeafType(shown)) return [field.name];
    if (!isObjectType(shown) || asking.without?.(shown)) return [];
    const plain = Object.values(shown.getFields()).every((each) => isLeafType(getNamedType(each.type)));
    if (!plain && (again || path.length >= mostLevels)) return [];
    const inner = selectionOf(shown, [...path, named.name], asking);
    return inner === '' ? [] : [`${field.name} ${inner}`];
  });
  return parts.length === 0 ? '' : `{ __typename ${parts.join(' ')} }`;
}
