import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { ask, languages, locales, visitAs } from './town.ts';

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

const wizard = {
  de: {
    choose: 'Datei wählen', steps: 'Schritte des Imports', question: /Steht in der Spalte „Due“ zuerst der Tag/, dayFirst: 'Tag/Monat/Jahr', check: 'Neu prüfen',
    checkedOnly: 'Register können geprüft, aber noch nicht geschrieben werden.', start: '235 Zeilen importieren', undo: 'Import zurücknehmen', figures: 'Zahlen dieser Veröffentlichung ansehen',
    total: ['Summe', '235', '494.181.000.000,00', '44'], same: 'Alles ist schon so vorhanden: Ein Import ändert nichts.', record: 'Eintrag', list: 'Änderungen, neueste zuerst', act: 'Aus einer Datei übernommen',
  },
  en: {
    choose: 'Choose a file', steps: 'Steps of the import', question: /Does the day or the month come first in column "Due"/, dayFirst: 'day/month/year', check: 'Check again',
    checkedOnly: 'Registers can be checked but not yet written.', start: 'Import 125 rows', undo: 'Undo import', figures: 'See the figures of this publication',
    total: ['Total', '125', '447,920,350,000.00', '12'], same: 'Everything is there already: an import changes nothing.', record: 'Record', list: 'Changes, newest first', act: 'imported it from a file',
  },
} as const;
// What the publisher's files add up to was computed without this product: tools/check/facts/facts.json.
const published = { de: 'gmpp_2022.csv', en: 'gmpp_2020.csv' } as const;

for (const language of languages) {
  test(`the portfolio office imports by the wizard, answers what the file cannot say, and finds the publisher's totals (${language})`, async ({ browser }) => {
    test.setTimeout(120_000);
    const words = wizard[language];
    const context = await browser.newContext({ locale: locales[language], viewport: { width: 1440, height: 900 }, timezoneId: 'Europe/Berlin' });
    const founded = (await (await context.request.post('/imports/organisations', { data: { name: `Major projects ${language}`, currency: 'GBP' } })).json()) as { organisationId: string; office: string };
    await context.request.post('/auth/demo', { data: { person: founded.office, organisation: founded.organisationId } });
    const page = await context.newPage();
    const choose = async (file: string) => {
      await page.goto('/admin/import');
      await page.getByLabel(words.choose).setInputFiles(file);
      await expect(page.getByRole('list', { name: words.steps })).toBeVisible();
    };

    await choose('libs/exchange/testing/src/cases/milestones-ambiguous-dates.csv');
    await page.getByLabel(words.question).selectOption({ label: words.dayFirst });
    await page.getByRole('button', { name: words.check }).click();
    await expect(page.getByRole('row', { name: /Acceptance/ })).toBeVisible();
    await expect(page.getByText(words.checkedOnly)).toBeVisible();

    await choose(`tools/seed/data/uk-gmpp/${published[language]}`);
    await page.getByRole('button', { name: words.start }).click();
    await expect(page.getByRole('button', { name: words.undo })).toBeVisible({ timeout: 60_000 });
    await page.getByRole('link', { name: words.figures }).click();
    const total = page.getByRole('row', { name: new RegExp(words.total[0]) });
    for (const part of words.total) await expect(total).toContainText(part);

    await choose(`tools/seed/data/uk-gmpp/${published[language]}`);
    await expect(page.getByText(words.same)).toBeVisible();

    await page.goto('/admin/audit');
    await page.getByRole('toolbar').getByRole('button', { name: words.record, exact: true }).click();
    await page.getByRole('toolbar').getByRole('textbox', { name: words.record }).fill('P-1');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/record=P-1/);
    await expect(page.getByRole('list', { name: words.list })).toContainText(words.act);
    await context.close();
  });
}

for (const path of ['/admin/import', '/admin/publications', '/admin/audit']) {
  test(`axe finds nothing on ${path}, on a large and on a small screen`, async ({ browser }) => {
    for (const width of [1440, 390]) {
      const { page, context } = await visitAs(browser, 'PE-5', { language: 'de', width });
      await page.goto(path);
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      await page.waitForLoadState('networkidle');
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.target.join(' ')}`)).toEqual([]);
      await context.close();
    }
  });
}
