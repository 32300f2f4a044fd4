import { GraphQLSchemaHost } from '@nestjs/graphql';
import { astFromValue, getNamedType, isEnumType, isInputObjectType, isLeafType, isListType, isNonNullType, isRequiredArgument, print, type GraphQLArgument, type GraphQLField, type GraphQLInputType } from 'graphql';
import { TestApp, type TestPerson } from '../testing/test-app.ts';

/** What stands for an argument that must be there. */
function sample({ name, type }: GraphQLArgument, projectKey: string): unknown {
  const named = getNamedType(type);
  const one = isEnumType(named) ? named.getValues()[0]!.value : name === 'id' ? '0199a000-0000-7000-8000-000000000001' : named.name === 'Int' ? 1 : named.name === 'Day' ? '2026-11-01' : projectKey;
  return isNonNullType(type) && isListType(type.ofType) ? [one] : one;
}

/** Null for all that may be null; an input object is given with each of its fields null. */
function written(argument: GraphQLArgument, projectKey: string): string {
  const type: GraphQLInputType = isNonNullType(argument.type) ? argument.type.ofType : argument.type;
  if (isInputObjectType(type)) {
    const fields = Object.values(type.getFields()).filter((field) => !isNonNullType(field.type)).map(({ name }) => `${name}: null`);
    return `{ ${fields.join(', ')} }`;
  }
  if (!isNonNullType(argument.type)) return 'null';
  return print(astFromValue(argument.defaultValue ?? sample(argument, projectKey), argument.type)!);
}

function operation({ name, args, type }: GraphQLField<unknown, unknown>, projectKey: string): string {
  const given = args.map((argument) => `${argument.name}: ${written(argument, projectKey)}`);
  return `{ ${name}${given.length > 0 ? `(${given.join(', ')})` : ''}${isLeafType(getNamedType(type)) ? '' : ' { __typename }'} }`;
}

describe('an optional argument that is given as null', () => {
  let test: TestApp;
  let person: TestPerson;
  let projectKey: string;

  beforeAll(async () => {
    test = await TestApp.start();
    person = await test.aPerson('Mitglied');
    projectKey = (await test.aScope('project', 'Fähre')).key;
  });
  afterAll(() => test.stop());

  it('counts as absent in every query', async () => {
    const fields = Object.values(test.app.get(GraphQLSchemaHost).schema.getQueryType()!.getFields()).filter(({ args }) => args.some((argument) => !isRequiredArgument(argument)));
    expect(fields.length).toBeGreaterThan(30);
    const crashed: string[] = [];
    for (const field of fields) {
      const query = operation(field, projectKey);
      const { errors } = await test.ask(person, query);
      if (errors?.some(({ extensions }) => extensions?.['code'] === 'INTERNAL')) crashed.push(query);
    }
    expect(crashed).toEqual([]);
  });
});
