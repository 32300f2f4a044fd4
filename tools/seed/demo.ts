import { NestFactory } from '@nestjs/core';
import { Database } from '@tranche/shared/api/database.ts';
import { newId } from '@tranche/shared/api/record.ts';
import { AppModule } from '../../apps/api/src/app.module.ts';
import { firstDay, founder } from './town/organisation.ts';
import { story } from './town/story.ts';
import { Town } from './town/town.ts';

/**
 * Fills the demo town "Stadt Lindenfurt" (domain.md 7) into a database without any organisation: through the use cases,
 * with a clock that runs from the first day to 2026-09-30, so that audit trail and time travel have a true past.
 */
export async function fillDemo(databaseUrl: string, tell: (line: string) => void): Promise<void> {
  // What follows from an event is for the running server to do, not for the town while it is built.
  const role = process.env['TRANCHE_ROLE'];
  process.env['TRANCHE_ROLE'] = 'web';
  const app = await NestFactory.createApplicationContext(AppModule.with({ databaseUrl }), { logger: ['error'] });
  try {
    const db = app.get(Database);
    const [known] = await db.system('select id from organisation limit 1');
    if (known) return;
    tell('Filling the demo town Lindenfurt …');
    const started = Date.now();
    const town = new Town(app, await foundOrganisation(db));
    town.settle(founder, newId(), 'admin');
    await town.live(story);
    tell(`Lindenfurt is there: ${story.length} days’ work in ${((Date.now() - started) / 1000).toFixed(1)} s.`);
  } finally {
    await app.close();
    if (role === undefined) delete process.env['TRANCHE_ROLE'];
    else process.env['TRANCHE_ROLE'] = role;
  }
}

async function foundOrganisation(db: Database): Promise<string> {
  const id = newId(new Date(`${firstDay}T06:30:00Z`));
  await db.system(
    `insert into organisation (id, created_at, updated_at, name_de, name_en, time_zone, currency, fiscal_year_start_month, calendar_state, demo)
       values ($1, $2, $2, 'Stadt Lindenfurt', 'City of Lindenfurt', 'Europe/Berlin', 'EUR', 1, 'NW', true)`, [id, `${firstDay}T06:30:00Z`]);
  return id;
}
