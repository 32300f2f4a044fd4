import { expect, test } from '@playwright/test';
import { ask, languages, visitAs } from './town.ts';

const lines = {
  de: { typed: 'Serverlieferung verspätet sich deutsch p4 i3', event: 'Serverlieferung verspätet sich deutsch', risks: 'Risiken' },
  en: { typed: 'Server delivery late in English p4 i3', event: 'Server delivery late in English', risks: 'Risks' },
} as const;

for (const language of languages) {
  test(`a project manager logs a risk from the keyboard in seconds (${language})`, async ({ browser }) => {
    const { context, page } = await visitAs(browser, 'PE-1', { language });
    const line = lines[language];
    await page.goto('/P-3');
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    const started = performance.now();
    await page.keyboard.press('r');
    await expect(page.getByRole('dialog')).toBeVisible();
    await page.keyboard.type(line.typed);
    await page.keyboard.press('Enter');
    await expect(page.getByRole('dialog').getByText(/P-3\/R-\d+/).first()).toBeVisible();
    console.log(`key press to logged: ${Math.round(performance.now() - started)} ms`);
    await page.keyboard.press('Escape');

    await page.goto('/P-3/risks');
    await expect(page.getByRole('heading', { name: line.risks, level: 1 })).toBeVisible();
    await expect(page.getByRole('row', { name: new RegExp(line.event) })).toContainText('4×3');

    const { risks } = await ask<{ risks: { edges: { node: { key: string; language: string; raisedBy: { displayName: string } } }[] } }>(
      context, 'query Found($text: String) { risks(filter: { text: $text }) { edges { node { key language raisedBy { displayName } } } } }', { text: line.event });
    expect(risks.edges.map(({ node }) => [node.language, node.raisedBy.displayName])).toEqual([[language, 'Projektleitung P-3']]);
    const { audit } = await ask<{ audit: { edges: { node: { act: string; person: string } }[] } }>(context, 'query Trail($record: String) { audit(record: $record) { edges { node { act person } } } }', { record: risks.edges[0]!.node.key });
    expect(audit.edges.map(({ node }) => node)).toEqual([{ act: 'raiseRisk', person: 'Projektleitung P-3' }]);
  });
}

test('a line that is refused keeps what was typed and says what is missing', async ({ browser }) => {
  const { page } = await visitAs(browser, 'PE-1', { language: 'de' });
  await page.goto('/P-3');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await page.keyboard.press('r');
  await page.keyboard.type('ab');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog')).toContainText(/zu kurz|mindestens/);
  await page.getByRole('dialog').getByRole('button', { name: 'Zurück in die Zeile' }).click();
  await expect(page.getByRole('dialog').getByRole('textbox')).toHaveValue('ab');
});
