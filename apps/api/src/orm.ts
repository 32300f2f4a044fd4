import { defineConfig, type Options } from '@mikro-orm/postgresql';
import { ormDialect } from '@tranche/shared/api/orm-driver.ts';
import { capabilities } from './capabilities.ts';

/** Entities of all capabilities on the database that `url` names. */
export function ormConfig(url: string): Options {
  return defineConfig({
    clientUrl: url,
    entities: capabilities.flatMap((each) => [...each.entities]) as NonNullable<Options['entities']>,
    subscribers: capabilities.flatMap((each) => [...(each.subscribers ?? [])]),
    forceUtcTimezone: true,
    driverOptions: ormDialect({
      connectionString: url, max: 10, application_name: 'tranche-write',
      options: '-c search_path=public -c jit=off -c timezone=UTC -c lock_timeout=5000 -c statement_timeout=60000',
    }),
    // The schema is made by the migrations; tests compare the entities with it.
    discovery: { checkDuplicateFieldNames: true },
    ensureDatabase: false,
  });
}
