import { createDatabase, migrate } from '../../../../apps/api/src/migrate.ts';
import { startPostgres, temporaryFolder } from '../../../../tools/dev/postgres.ts';

// One throw-away cluster for a run with a migrated template; each test file works on a copy of it.
export default async function start() {
  if (globalThis.tranchePostgres) return;
  const cluster = await startPostgres(temporaryFolder(), { throwaway: true });
  globalThis.tranchePostgres = cluster;
  await createDatabase(cluster.url('template_tranche'));
  await migrate(cluster.url('template_tranche'));
  process.env.TEST_POSTGRES = cluster.url('');
}
