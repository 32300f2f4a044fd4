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

test('a profile that was left half typed can be saved after somebody else changed the benefit; a field that is emptied is empty', async ({ browser }) => {
  const { context, page } = await visitAs(browser, 'PE-9', { language: 'de' });
  await page.goto('/B-1');
  const edit = page.getByRole('button', { name: 'Profil bearbeiten' });
  const save = page.getByRole('button', { name: 'Profil speichern' });
  const form = page.getByRole('dialog');
  const method = page.getByRole('textbox', { name: /^Messverfahren/ });
  await edit.click();
  await method.fill('Zählung an beiden Schaltern');
  await expect(async () => {
    await page.keyboard.press('Escape');
    await edit.click();
    await expect(page.getByText('Das hatten Sie schon eingegeben.')).toBeVisible({ timeout: 1000 });
  }).toPass();
  const manager = await visitAs(browser, 'PE-7', { language: 'de' });
  const { benefit } = await ask<{ benefit: { id: string; version: number; contributions: { share: string; project: { id: string } }[] } }>(context, '{ benefit(key: "B-1") { id version contributions { share project { id } } } }');
  const contributions = benefit.contributions.map(({ share, project }) => ({ projectId: project.id, share }));
  const { setContributions } = await ask<{ setContributions: { errors: unknown[]; benefit: { version: number } } }>(
    manager.context, 'mutation ($input: SetContributionsInput!) { setContributions(input: $input) { benefit { version } errors { message } } }', { input: { benefitId: benefit.id, expectedVersion: benefit.version, contributions } },
  );
  expect(setContributions).toEqual({ errors: [], benefit: { version: benefit.version + 1 } });
  await page.reload();
  await edit.click();
  await expect(method).toHaveValue('Zählung an beiden Schaltern');
  await save.click();
  await expect(form).toBeHidden();
  await expect(page.getByText('Zählung an beiden Schaltern')).toBeVisible();
  await edit.click();
  await method.fill('');
  await save.click();
  await expect(form).toBeHidden();
  expect(await ask(context, '{ benefit(key: "B-1") { method } }')).toEqual({ benefit: { method: null } });
});
