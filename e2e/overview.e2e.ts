import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { ask, languages, visitAs } from './town.ts';

const words = {
  de: { forecast: /5,85\sMio\.\s€/, outside: 'Außerhalb', risks: /Top-Risiken|Risiken/ },
  en: { forecast: /€5\.85m/, outside: 'Outside', risks: /risks/i },
} as const;

for (const language of languages) {
  test(`leadership sees the portfolio at one glance and reaches the reason in two clicks (${language})`, async ({ browser }) => {
    const { page } = await visitAs(browser, 'PE-4', { language });
    await page.goto('/portfolio');
    await expect(page.getByText(words[language].forecast).first()).toBeVisible();
    const row = page.getByRole('row', { name: /P-3 / });
    await expect(row).toContainText(words[language].outside);
    await expect(row).toContainText('187');
    await page.getByRole('link', { name: 'P-3' }).first().click();
    await expect(page).toHaveURL(/\/P-3$/);
    await page.locator('[data-figure="project.costUsage"]').first().click();
    // 71,000 over budget with a tolerance of 38,000.
    await expect(page.getByText(/451[.,]000/).first()).toBeVisible();
  });
}

test('what was logged, approved and measured stands in the overview and in the audit trail', async ({ browser }) => {
  const { context, page } = await visitAs(browser, 'PE-1', { language: 'de' });
  await page.goto('/P-3');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await page.keyboard.press('r');
  await page.keyboard.type('Ausfall der Leitstelle p5 i5');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog').getByText(/P-3\/R-\d+/).first()).toBeVisible();
  const { risks } = await ask<{ risks: { edges: { node: { key: string } }[] } }>(context, '{ risks(first: 1, orderBy: newest, scope: "P-3") { edges { node { key } } } }');
  const leadership = await visitAs(browser, 'PE-4', { language: 'de' });
  await leadership.page.goto('/portfolio');
  await expect(leadership.page.getByRole('main').getByText(risks.edges[0]!.node.key).first()).toBeVisible();
});

test('a past day shows the town as it was, and nothing can be changed there', async ({ browser }) => {
  const { page } = await visitAs(browser, 'PE-1', { language: 'de' });
  await page.goto('/P-3?stand=2026-06-30');
  await expect(page.getByText(/Sie sehen den Stand vom 30\. Juni 2026/).locator('visible=true').first()).toBeVisible();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Anbindung Bürgerkonto');
  await expect(page.getByText(/187 %/)).toHaveCount(0);
});

test('a page whose data did not come is there after another try, without loading it again', async ({ browser }) => {
  const { page } = await visitAs(browser, 'PE-1', { language: 'de' });
  await page.goto('/decisions');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await page.route('**/graphql', (route) => route.fulfill({ status: 500, contentType: 'application/json', body: '{"errors":[{"message":"down"}]}' }));
  await page.getByRole('link', { name: 'Programme' }).click();
  await expect(page.getByText('Das hat nicht geklappt.').first()).toBeVisible();
  await page.unroute('**/graphql');
  await page.getByRole('button', { name: 'Noch einmal' }).first().click();
  await expect(page.getByRole('row', { name: /PG-1/ })).toBeVisible();
});

for (const path of ['/', '/portfolio', '/projects', '/P-3', '/P-3/risks', '/P-5/S-2/gate', '/PG-1/D-4', '/B-1', '/PG-1', '/P-3/board', '/P-3/issues', '/programmes', '/PG-1/tranches', '/P-3/plan', '/P-3/S-2', '/P-3/exception', '/P-3/R-1', '/P-3/I-2', '/P-3/risks/new', '/P-3/log', '/decisions', '/PF-1/D-8', '/P-3/actions', '/benefits', '/benefits/due', '/P-3/money', '/sign-in']) {
  test(`axe finds nothing on ${path}`, async ({ browser }) => {
    const { page } = await visitAs(browser, 'PE-5', { language: 'de' });
    await page.goto(path);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await page.waitForLoadState('networkidle');
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.target.join(' ')}`)).toEqual([]);
  });
}
