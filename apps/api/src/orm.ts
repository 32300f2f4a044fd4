import { defineConfig, type Options } from '@mikro-orm/postgresql';
import { capabilities } from './capabilities.ts';

/** Entities of all capabilities on the database that `url` names. */
export function ormConfig(url: string): Options {
  return defineConfig({
    clientUrl: url,
    entities: capabilities.flatMap((each) => [...each.entities]) as NonNullable<Options['entities']>,
    subscribers: capabilities.flatMap((each) => [...(each.subscribers ?? [])]),
    forceUtcTimezone: true,
    pool: { min: 0, max: 10 },
    driverOptions: { pipeline: true, options: '-c search_path=public -c jit=off -c timezone=UTC -c lock_timeout=5000 -c statement_timeout=60000', application_name: 'tranche-write' },
    // The schema is made by the migrations; tests compare the entities with it.
    discovery: { checkDuplicateFieldNames: true },
    ensureDatabase: false,
  });
}
