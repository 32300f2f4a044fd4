import 'reflect-metadata';
import fs from 'node:fs';
import path from 'node:path';
import { NestFactory } from '@nestjs/core';
import type { NestExpressApplication } from '@nestjs/platform-express';
import type { Manifest } from '@tranche/shared/api/known-operations.ts';
import { SetUp } from '@tranche/organisation/api/set-up.ts';
import { Database } from '@tranche/shared/api/database.ts';
import { log } from '@tranche/shared/api/log.ts';
import { AppModule } from './app.module.ts';
import { setUpHttp } from './http.ts';
import { createDatabase, migrate } from './migrate.ts';

const webFolder = path.resolve(import.meta.dirname, '../../web');
const databaseUrl = process.env['DATABASE_URL'];
if (!databaseUrl) throw new Error('DATABASE_URL is not set; "npm start" sets it.');
const secure = process.env['PUBLIC_URL']?.startsWith('https:') ?? false;
const operations = path.join(webFolder, 'operations.json');
const manifest = fs.existsSync(operations) ? (JSON.parse(fs.readFileSync(operations, 'utf8')) as Manifest) : undefined;

try {
  await createDatabase(databaseUrl);
  const applied = await migrate(databaseUrl);
  if (applied.length > 0) log.info({ event: 'migrated', migrations: applied });
} catch (error) {
  process.stderr.write(`${(error as Error).message}\n`);
  process.exit(3);
}
const app = await NestFactory.create<NestExpressApplication>(AppModule.with({ databaseUrl, manifest }), { logger: ['error'], bodyParser: false });
// Where a real organisation lives, nobody is let in without a password, whatever the start says.
const demo = process.env['TRANCHE_DEMO'] === '1' && (await app.get(Database).system('select from organisation where not demo limit 1')).length === 0;
setUpHttp(app, { demo, secure, webFolder });
app.enableShutdownHooks();
const port = Number(process.env['PORT'] ?? 4200);
// The demo lets anyone in who reaches it, so it is reachable from this machine only.
await app.listen(port, demo ? '127.0.0.1' : (process.env['HOST'] ?? '127.0.0.1'));
const token = demo ? undefined : await app.get(SetUp).offer();
// The one who can read this console is the one who may take the instance into use; the link is good for nobody later.
if (token) console.log(`\nNobody lives here yet. Set it up within 30 minutes, once, with this link:\n${process.env['PUBLIC_URL'] ?? `http://localhost:${port}`}/set-up#${token}`);
process.send?.('ready');
// Started by `npm start`, the server ends with it, however it ended.
process.on('disconnect', () => void app.close().finally(() => process.exit(0)));
