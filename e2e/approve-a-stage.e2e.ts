import { expect, test } from '@playwright/test';
import { ask, visitAs } from './town.ts';


const stageState = '{ project(key: "P-5") { stages { key state } } }';

// One journey over two languages and two widths, since a stage is approved once.
test('a board approves a stage: a vote from the phone, the chair closes, the stage is authorised with a record', async ({ browser }) => {
  const supplier = await visitAs(browser, 'PE-3', { language: 'de', width: 390 });
  await supplier.page.goto('/');
  await supplier.page.getByRole('link', { name: /Abstimmen/ }).first().click();
  await expect(supplier.page).toHaveURL(/P-5/);
  await supplier.page.goto('/P-5/S-2/gate');
  await expect(supplier.page.getByRole('heading', { level: 1 })).toContainText('Hauptportal');
  await supplier.page.getByRole('group', { name: 'Meine Stimme' }).getByRole('button', { name: 'Ja', exact: true }).click();
  await supplier.page.getByRole('dialog').getByRole('button', { name: 'Stimme abgeben' }).click();
  await expect(supplier.page.getByText('3 von 3 haben abgestimmt.')).toBeVisible();
  await expect(supplier.page.getByRole('button', { name: 'Abstimmung schließen' })).toBeDisabled();

  const manager = await visitAs(browser, 'PE-26', { language: 'en' });
  await manager.page.goto('/P-5/S-2/gate');
  await expect(manager.page.getByText(/project manager does not vote/i).first()).toBeVisible();

  const chair = await visitAs(browser, 'PE-2', { language: 'en' });
  await chair.page.goto('/P-5/S-2/gate');
  await chair.page.getByRole('button', { name: 'Close vote' }).click();
  await chair.page.getByRole('dialog').getByRole('button', { name: 'Close and decide' }).click();
  await chair.page.getByRole('button', { name: /put into force/i }).first().click();

  await expect.poll(async () => (await ask<{ project: { stages: { key: string; state: string }[] } }>(chair.context, stageState)).project.stages.find((stage) => stage.key === 'P-5/S-2')?.state).toBe('authorised');
  await chair.page.reload();
  await expect(chair.page.getByText(/The record is closed/)).toBeVisible();

  const { decision } = await ask<{ decision: { state: string; outcome: string } }>(chair.context, '{ decision(key: "P-5/D-2") { state outcome } }');
  expect(decision).toEqual({ state: 'inForce', outcome: 'approved' });
  const { audit } = await ask<{ audit: { edges: { node: { act: string; key: string; person: string } }[] } }>(chair.context, '{ audit(scope: "P-5", first: 20) { edges { node { act key person } } } }');
  const acts = audit.edges.map(({ node }) => `${node.act} ${node.key ?? ''} ${node.person}`);
  expect(acts.some((act) => act.startsWith('castVote') && act.endsWith('Lieferantenvertretung P-5'))).toBe(true);
  expect(acts).toContain('putDecisionIntoForce P-5/S-2 Auftraggeberseite P-5');
});
