import 'reflect-metadata';
import pg from 'pg';
import { createDatabase, migrate } from './migrate.ts';
import { fillDemo } from '../../../tools/seed/demo.ts';

/** PostgreSQL's word for it, in every language. */
const diskFull = '53100';

async function holdsDemo(connectionString: string): Promise<boolean> {
  const client = new pg.Client({ connectionString });
  await client.connect();
  try {
    return (await client.query('select from organisation where demo limit 1')).rows.length > 0;
  } finally {
    await client.end();
  }
}

/** Before the server starts: the database exists, is of this version, and the first time holds the demo town. */
const databaseUrl = process.env['DATABASE_URL'];
if (!databaseUrl) throw new Error('DATABASE_URL is not set; "npm start" sets it.');
try {
  await createDatabase(databaseUrl);
  const applied = await migrate(databaseUrl);
  if (applied.length > 0) console.log(`Database brought up to date (${applied.length} steps).`);
  if (!process.argv.includes('--empty')) await fillDemo(databaseUrl, (line) => console.log(line));
  else if (await holdsDemo(databaseUrl)) throw new Error('The demo town lives in these data, so they cannot be set up. Name another folder: TRANCHE_DATA=/path/to/data npm start -- --empty');
  process.exit(0);
} catch (error) {
  const { code, message } = error as Error & { code?: string };
  console.error(message);
  if (code === diskFull) console.error('The disk that holds the database is full. Free at least 300 MB, or set TRANCHE_DATA to another folder, and start again.');
  process.exit(3);
}
