import type { ApolloServerPlugin } from '@apollo/server';
import { ApolloServerPluginCacheControlDisabled } from '@apollo/server/plugin/disabled';
import { MikroORM } from '@mikro-orm/postgresql';
import { ApolloDriver, type ApolloDriverConfig } from '@nestjs/apollo';
import { Global, Module, type DynamicModule, type OnApplicationShutdown, type Provider } from '@nestjs/common';
import { APP_FILTER, APP_INTERCEPTOR } from '@nestjs/core';
import { GraphQLModule } from '@nestjs/graphql';
import { Database, DATABASE_URL, QUERY_LISTENER, type QueryListener } from '@tranche/shared/api/database.ts';
import { ExpectedErrors, formatError } from '@tranche/shared/api/errors.ts';
import { Gate } from '@tranche/shared/api/gate.interceptor.ts';
import { knownOperations, manifestCache, type Manifest } from '@tranche/shared/api/known-operations.ts';
import { limits } from '@tranche/shared/api/limits.ts';
import { loadMessages } from '@tranche/shared/api/messages.ts';
import { guardReads } from '@tranche/shared/api/read-guard.ts';
import { capabilities } from './capabilities.ts';
import { ormConfig } from './orm.ts';

export interface Settings {
  readonly databaseUrl: string;
  /** Hashes and texts of the client's operations; sessions of a browser may run only these. */
  readonly manifest?: Manifest | undefined;
  readonly onQuery?: QueryListener | undefined;
}

/** Closes the ORM's connections with the application. */
class OrmLifetime implements OnApplicationShutdown {
  constructor(private readonly orm: MikroORM) {}
  async onApplicationShutdown(): Promise<void> {
    await this.orm.close(true);
  }
}

/** Ends the reading transaction as soon as the answer is computed. */
function endReads(db: Database): ApolloServerPlugin {
  return { requestDidStart: async () => ({ willSendResponse: async () => db.endRequest() }) };
}

for (const language of ['de', 'en'] as const) loadMessages(language, capabilities.map((each) => each.messages[language]));

@Global()
@Module({})
class Core {}

@Module({})
export class AppModule {
  static with({ databaseUrl, manifest, onQuery }: Settings): DynamicModule {
    const providers: Provider[] = [
      { provide: DATABASE_URL, useValue: databaseUrl },
      { provide: QUERY_LISTENER, useValue: onQuery },
      { provide: MikroORM, useFactory: () => MikroORM.init(ormConfig(databaseUrl)) },
      { provide: OrmLifetime, useFactory: (orm: MikroORM) => new OrmLifetime(orm), inject: [MikroORM] },
      ...capabilities.flatMap((each) => [...each.providers]),
    ];
    const core: DynamicModule = { module: Core, providers, exports: providers };
    return {
      module: AppModule,
      imports: [
        core,
        GraphQLModule.forRootAsync<ApolloDriverConfig>({
          driver: ApolloDriver,
          inject: [Database],
          useFactory: (db: Database) => ({
            path: '/graphql',
            autoSchemaFile: true,
            sortSchema: true,
            transformSchema: (schema) => guardReads(schema, db),
            introspection: true,
            includeStacktraceInErrorResponses: false,
            csrfPrevention: true,
            graphiql: false,
            playground: false,
            formatError,
            validationRules: [limits({ depth: 12, cost: 20_000, aliases: 60 })],
            parseOptions: { maxTokens: 6_000 },
            // Answers are never cached by others, and the plugin would be asked for each field.
            plugins: [ApolloServerPluginCacheControlDisabled(), endReads(db), ...(manifest ? [knownOperations(manifest)] : [])],
            ...(manifest ? { persistedQueries: { cache: manifestCache(manifest) } } : { persistedQueries: false as const }),
          }),
        }),
      ],
      providers: [{ provide: APP_INTERCEPTOR, useClass: Gate }, { provide: APP_FILTER, useClass: ExpectedErrors }],
    };
  }
}
