import { NestFactory } from '@nestjs/core';
import { Database } from '@tranche/shared/api/database.ts';
import { addDays } from '@tranche/shared/domain/day.ts';
import { newId } from '@tranche/shared/api/record.ts';
import pg from 'pg';
import { AppModule } from '../../apps/api/src/app.module.ts';
import { lastDay } from './town/days.ts';
import { firstDay, founder } from './town/organisation.ts';
import { story } from './town/story.ts';
import { Town } from './town/town.ts';

const name = 'Stadt Lindenfurt';

/**
 * Fills the demo town "Stadt Lindenfurt" (domain.md 7) into a database without any organisation: through the use cases,
 * with a clock that runs from the first day to 2026-09-30, so that audit trail and time travel have a true past.
 */
export async function fillDemo(databaseUrl: string, tell: (line: string) => void): Promise<void> {
  if (await isInhabited(databaseUrl)) return;
  tell('Filling the demo town Lindenfurt …');
  // What follows from an event or a date is for the running server to do, not for the town while it is built.
  const role = process.env['TRANCHE_ROLE'];
  process.env['TRANCHE_ROLE'] = 'web';
  const app = await NestFactory.createApplicationContext(AppModule.with({ databaseUrl }), { logger: ['error'] });
  try {
    const db = app.get(Database);
    const started = Date.now();
    const town = new Town(app, await foundOrganisation(db));
    town.settle(founder, newId(), 'admin');
    await withoutWaitingForDisk(db, () => town.live(story));
    // It is the morning after the last day when the town is first visited, so that a new day can be measured; the demo alone has a clock of its own.
    const behind = Date.now() - Date.parse(`${addDays(lastDay, 1)}T06:30:00Z`);
    await db.system("update organisation set demo = true, settings = settings || jsonb_build_object('clockBehind', $2::bigint) where id = $1", [town.orgId, behind]);
    tell(`Lindenfurt is there: ${story.length} deeds in ${((Date.now() - started) / 1000).toFixed(1)} s.`);
  } finally {
    await app.close();
    if (role === undefined) delete process.env['TRANCHE_ROLE'];
    else process.env['TRANCHE_ROLE'] = role;
  }
}

/**
 * A town that is lost in a power cut while it is built is built again, so its thousand transactions need not wait for the
 * disk one by one. The last one, which sets the mark, does. A database that forbids the setting is only slower.
 */
async function withoutWaitingForDisk(db: Database, build: () => Promise<void>): Promise<void> {
  const [found] = await db.system<{ name: string }>('select quote_ident(current_database()) as name');
  const set = (change: string) => db.system(`alter database ${found?.name ?? ''} ${change}`).catch(() => undefined);
  await set('set synchronous_commit = off');
  try {
    await build();
  } finally {
    await set('reset synchronous_commit');
  }
}

/**
 * Asked without the program, because each start asks. The mark `demo` comes last, so that a town that was interrupted while
 * it was built is not taken for a whole one.
 */
async function isInhabited(databaseUrl: string): Promise<boolean> {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    const { rows: [known] } = await client.query<{ broken: boolean }>(
      'select not demo and name_de = $1 and created_at = $2 as broken from public.organisation order by created_at limit 1', [name, foundedAt]);
    if (known?.broken) throw new Error('The demo town was interrupted while it was being built. Remove the data folder (.tranche, or what TRANCHE_DATA names) or empty the database, and start again.');
    return known !== undefined;
  } finally {
    await client.end();
  }
}

const foundedAt = `${firstDay}T06:30:00Z`;

async function foundOrganisation(db: Database): Promise<string> {
  const id = newId(new Date(foundedAt));
  await db.system(
    `insert into organisation (id, created_at, updated_at, name_de, name_en, time_zone, currency, fiscal_year_start_month, calendar_state)
       values ($1, $2, $2, $3, 'City of Lindenfurt', 'Europe/Berlin', 'EUR', 1, 'NW')`, [id, foundedAt, name]);
  return id;
}
