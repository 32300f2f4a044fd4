import 'reflect-metadata';
import { createDatabase, migrate } from './migrate.ts';
import { fillDemo } from '../../../tools/seed/demo.ts';

/** Before the server starts: the database exists, is of this version, and the first time holds the demo town. */
const databaseUrl = process.env['DATABASE_URL'];
if (!databaseUrl) throw new Error('DATABASE_URL is not set; "npm start" sets it.');
try {
  await createDatabase(databaseUrl);
  const applied = await migrate(databaseUrl);
  if (applied.length > 0) console.log(`Database brought up to date (${applied.length} steps).`);
  if (!process.argv.includes('--empty')) await fillDemo(databaseUrl, (line) => console.log(line));
  process.exit(0);
} catch (error) {
  console.error((error as Error).message);
  process.exit(3);
}
