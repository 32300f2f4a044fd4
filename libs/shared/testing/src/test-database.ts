import { randomUUID } from 'node:crypto';
import pg from 'pg';

/** A fresh copy of the migrated template for one test file. */
export async function createTestDatabase(): Promise<string> {
  const base = process.env['TEST_POSTGRES'];
  if (!base) throw new Error('TEST_POSTGRES is not set: run the tests through Jest.');
  const name = `test_${randomUUID().replaceAll('-', '')}`;
  const client = new pg.Client(`${base}postgres`);
  await client.connect();
  try {
    await client.query(`create database "${name}" template template_tranche strategy file_copy`);
  } finally {
    await client.end();
  }
  return base + name;
}
