import { expect, test } from '@playwright/test';
import { ask, visitAs } from './town.ts';

const question = '{ benefit(key: "B-1") { figures { realisedPercent } } }';
interface Answer {
  benefit: { figures: { realisedPercent: string } };
}

test('the owner of a benefit enters a measurement; curve, figure and audit trail follow', async ({ browser }) => {
  const { context, page } = await visitAs(browser, 'PE-9', { language: 'de' });
  await page.goto('/B-1');
  await expect(page.getByRole('heading', { name: /Kürzere Wartezeit/, level: 1 })).toBeVisible();
  expect(Number((await ask<Answer>(context, question)).benefit.figures.realisedPercent)).toBe(50);
  await page.getByRole('textbox', { name: /^Messwert/ }).fill('29,9');
  await page.getByRole('button', { name: 'Messwert eintragen' }).click();
  // (29.9 − 42) / (20 − 42) = 55 %
  await expect(page.getByRole('heading', { name: /29,9\smin, 55,0\s% erreicht/ }).or(page.getByText(/29,9\smin, 55,0\s% erreicht/)).first()).toBeVisible();
  expect(Number((await ask<Answer>(context, question)).benefit.figures.realisedPercent)).toBe(55);
  const { audit } = await ask<{ audit: { edges: { node: { act: string; person: string } }[] } }>(context, '{ audit(scope: "PG-1", first: 5) { edges { node { act person } } } }');
  expect(audit.edges[0]?.node).toEqual({ act: 'recordMeasurement', person: 'Veränderungsmanagement Bürgeramt' });
});

test('a second value for the same day is not lost: the page says how to correct the first one (English, 390 px)', async ({ browser }) => {
  const { page } = await visitAs(browser, 'PE-9', { language: 'en', width: 390 });
  await page.goto('/B-4');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Satisfaction');
  const value = page.getByRole('textbox', { name: /^(Measurement|Measured value|Value)/ });
  for (const typed of ['4.0', '4.1']) {
    await value.fill(typed);
    await page.getByRole('button', { name: /^(Enter|Record|Add) (the )?(measurement|value)/ }).click();
    if (typed === '4.0') await expect(page.getByRole('row', { name: /^1 Oct 2026 .*4 / }).first()).toBeVisible();
  }
  await expect(page.getByRole('region', { name: /^Measurements/ })).toContainText('There is already a measurement for this day.');
  await expect(page.getByRole('row', { name: /^1 Oct 2026/ })).toHaveCount(2);
  await expect(value).toHaveValue('4.1');
});
