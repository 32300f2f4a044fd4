import 'reflect-metadata';
import { writeFileSync } from 'node:fs';
import { NestFactory } from '@nestjs/core';
import { GraphQLSchemaBuilderModule, GraphQLSchemaFactory } from '@nestjs/graphql';
import { loadMessages } from '@tranche/shared/api/messages.ts';
import { lexicographicSortSchema, printSchema } from 'graphql';
import { capabilities } from './capabilities.ts';
import { policyProblems } from './check-policies.ts';
import { policiesDocument } from './policies-document.ts';

/** Prints the SDL and the page of the policies from the code, without a database, and refuses a schema with an unguarded field. */
type Class = new (...args: never[]) => unknown;

for (const language of ['de', 'en'] as const) loadMessages(language, capabilities.map((each) => each.messages[language]));
const app = await NestFactory.create(GraphQLSchemaBuilderModule, { logger: ['error'] });
await app.init();
const classes = capabilities.flatMap((each) => each.providers).filter((each): each is Class => typeof each === 'function');
const resolvers = classes.filter((each) => each.name.endsWith('Resolver'));
const scalars = classes.filter((each) => each.name.endsWith('Scalar'));
const schema = await app.get(GraphQLSchemaFactory).create(resolvers, scalars);
writeFileSync(process.argv[2]!, `${printSchema(lexicographicSortSchema(schema))}\n`);
writeFileSync(process.argv[3]!, policiesDocument(resolvers, schema));
await app.close();
const problems = policyProblems(resolvers, schema);
for (const problem of problems) console.error(problem);
process.exitCode = problems.length === 0 ? 0 : 1;
