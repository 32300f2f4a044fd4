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

test('a field of a risk that is emptied is empty, and the focus comes back to where it was', async ({ browser }) => {
  const { context, page } = await visitAs(browser, 'PE-1', { language: 'de' });
  const { project } = await ask<{ project: { id: string } }>(context, '{ project(key: "P-3") { id } }');
  const input = { scopeId: project.id, event: 'Kabelweg ist versperrt', effect: 'Der Umzug dauert länger', language: 'de' };
  const { raiseRisk } = await ask<{ raiseRisk: { risk: { key: string } } }>(context, 'mutation ($input: RaiseRiskInput!) { raiseRisk(input: $input) { risk { key } } }', { input });
  await page.goto(`/${raiseRisk.risk.key}`);
  const edit = page.getByRole('button', { name: 'Bearbeiten' });
  await page.getByText('Weitere Schritte', { exact: true }).click();
  await edit.click();
  const form = page.getByRole('dialog');
  await form.getByRole('textbox', { name: /^Wirkung/ }).fill('');
  await form.getByRole('button', { name: 'Speichern' }).click();
  await expect(form).toBeHidden();
  await expect(edit).toBeFocused();
  expect(await ask(context, 'query ($key: ID!) { risk(key: $key) { effect } }', { key: raiseRisk.risk.key })).toEqual({ risk: { effect: null } });

  await edit.click();
  await form.getByRole('textbox', { name: /^Titel/ }).fill('');
  await form.getByRole('button', { name: 'Speichern' }).click();
  await expect(form.getByText('Hier fehlt eine Angabe.')).toBeVisible();
  await form.getByRole('button', { name: 'Abbrechen' }).click();
  await expect(form).toBeHidden();
  await expect(edit).toBeFocused();
});

test('a form that was left half filled comes back whole, with the name of the person who was picked', async ({ browser }) => {
  const { page } = await visitAs(browser, 'PE-1', { language: 'de' });
  await page.goto('/P-3/risks/new');
  const [event, owner] = [page.getByRole('textbox', { name: /^Ereignis/ }), page.getByRole('combobox', { name: /^Risikoverantwortung/ })];
  await event.fill('Zertifikat läuft ab');
  await owner.fill('Projektleitung P-5');
  await page.getByRole('option', { name: 'Projektleitung P-5' }).click();
  await expect(owner).toHaveValue('Projektleitung P-5');
  // What was typed is kept after a pause of the hand.
  await page.waitForTimeout(1000);
  await page.reload();
  await expect(event).toHaveValue('Zertifikat läuft ab');
  await expect(owner).toHaveValue('Projektleitung P-5');
});
