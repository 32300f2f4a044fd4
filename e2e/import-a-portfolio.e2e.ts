import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { expect, test } from '@playwright/test';
import { ask } from './town.ts';

const run = promisify(execFile);

interface DemoPerson {
  key: string;
  organisation: string;
  organisationId: string;
  roles: { role: string }[];
}

test('a newcomer imports a real public portfolio, and finds the totals that the publisher\'s file gives', async ({ browser, baseURL }) => {
  test.setTimeout(180_000);
  const { stdout } = await run(process.execPath, ['tools/dev/import.ts', 'tools/seed/data/uk-gmpp/gmpp_2023.csv', '--organisation', 'UK government', '--url', baseURL!]);
  // The file has 244 projects; all are new.
  expect(stdout).toMatch(/244/);
  const again = await run(process.execPath, ['tools/dev/import.ts', 'tools/seed/data/uk-gmpp/gmpp_2023.csv', '--organisation', 'UK government', '--url', baseURL!]);
  expect(again.stdout).toMatch(/244 (same|unchanged)|(same|unchanged)\D*244/i);

  const context = await browser.newContext({ locale: 'en-GB', viewport: { width: 1440, height: 900 } });
  const persons = (await (await context.request.get('/auth/demo')).json()) as DemoPerson[];
  const leadership = persons.find((each) => each.organisation === 'UK government' && each.roles.some(({ role }) => role === 'portfolioBoard'))!;
  await context.request.post('/auth/demo', { data: { person: leadership.key, organisation: leadership.organisationId } });
  const page = await context.newPage();
  await page.goto('/portfolio');
  await expect(page.getByRole('main')).toContainText('244 projects');
  await expect(page.getByRole('main')).toContainText('£472bn');
  // GBP 471,818 million of whole life cost, to the last digit, of the 193 projects that publish it.
  const { portfolio } = await ask<{ portfolio: { overview: { projects: number; totals: { currency: string; budget: string }[] } } }>(context, '{ portfolio(key: "PF-1") { overview { projects totals { currency budget } } } }');
  expect(portfolio.overview).toEqual({ projects: 244, totals: [{ currency: 'GBP', budget: '471818000000.00' }] });
});
