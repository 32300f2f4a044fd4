import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import { ask, languages, locales, visitAs, type Language } from './town.ts';

const words = {
  de: {
    add: 'Person anlegen', name: 'Name', mail: /E-Mail/, hand: 'Link für Passwort ausgeben', link: 'Link', close: 'Schließen', assign: 'Rolle vergeben', person: 'Person', role: 'Rolle', password: 'Neues Passwort', set: 'Passwort setzen und anmelden', home: 'Meine Arbeit',
    seats: 'Sitze ändern', addSeat: 'Sitz hinzufügen', seat: 'Sitz 4', deputy: /Vertretung/, save: 'Sitze speichern', body: 'Lenkungsausschuss P-13', sits: (name: string) => new RegExp(`${name}\\s*Vertretung: Sachbearbeitung Geodaten`), used: 'Dieser Link gilt nicht oder nicht mehr.', history: /Passwort gesetzt/, risk: 'Bauwagen blockiert den Hof p3 i3', roles: 'Projektunterstützung',
  },
  en: {
    add: 'Add person', name: 'Name', mail: /E-mail/, hand: 'Hand out password link', link: 'Link', close: 'Close', assign: 'Assign role', person: 'Person', role: 'Role', password: 'New password', set: 'Set password and sign in', home: 'My work',
    seats: 'Change seats', addSeat: 'Add seat', seat: 'Seat 4', deputy: /Deputy/, save: 'Save seats', body: 'Project board P-11', sits: (name: string) => new RegExp(`${name}\\s*Deputy: Sachbearbeitung Geodaten`), used: 'This link is not valid, or no longer.', history: /Set a password/i, risk: 'Builder blocks the yard p3 i3', roles: 'Project support',
  },
} as const;

/** Each language has a project of its own, so that neither board has changed before. */
const projects: Readonly<Record<Language, string>> = { de: 'P-13', en: 'P-11' };

async function choose(page: Page, label: string | RegExp, name: string, inside = page.getByRole('dialog')): Promise<void> {
  await inside.getByLabel(label).fill(name);
  await page.getByRole('listbox').getByRole('option', { name }).first().click();
}

async function hasNoBarriers(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.target.join(' ')}`)).toEqual([]);
}

/** The administration adds a person; the link for the password is shown this once. */
async function addPerson(page: Page, language: Language, name: string): Promise<{ key: string; link: string }> {
  const word = words[language];
  await page.goto('/admin');
  await page.getByRole('button', { name: word.add }).click();
  await page.getByRole('dialog').getByLabel(word.name, { exact: true }).fill(name);
  await page.getByRole('dialog').getByLabel(word.mail).fill(`${name.replace(' ', '.')}@lindenfurt.example`);
  await page.getByRole('dialog').getByRole('button', { name: word.add }).click();
  await page.getByRole('dialog').getByRole('button', { name: word.hand }).click();
  const link = await page.getByRole('dialog').getByLabel(word.link, { exact: true }).inputValue();
  await hasNoBarriers(page);
  await page.getByRole('dialog').getByRole('button', { name: word.close }).last().click();
  await page.goto(`/admin?q=${encodeURIComponent(name)}`);
  const key = /PE-\d+/.exec((await page.getByRole('row', { name }).textContent()) ?? '')?.[0] ?? '';
  return { key, link };
}

for (const language of languages) {
  const word = words[language];
  test(`the administration lets a person in, gives a role and a seat, and the trail shows it (${language})`, async ({ browser }) => {
    const { context, page } = await visitAs(browser, 'PE-6', { language });
    const project = projects[language];
    const name = `Kira ${language === 'de' ? 'Sommer' : 'Summer'}`;
    const { key, link } = await addPerson(page, language, name);

    await page.goto(`/${project}/people`);
    await page.getByRole('button', { name: word.assign }).click();
    await choose(page, word.person, name);
    await page.getByRole('dialog').getByLabel(word.role).selectOption('projectSupport');
    await page.getByRole('dialog').getByRole('button', { name: word.assign }).click();
    await expect(page.getByRole('row', { name: new RegExp(`${word.roles}.*${name}`) })).toBeVisible();

    const board = page.getByRole('article', { name: word.body });
    await board.getByRole('button', { name: word.seats }).click();
    await page.getByRole('button', { name: word.addSeat }).click();
    const seat = page.getByRole('group', { name: word.seat, exact: true });
    await seat.getByLabel(word.role).selectOption('member');
    await choose(page, word.person, name, seat);
    await choose(page, word.deputy, 'Sachbearbeitung Geodaten', seat);
    await page.getByRole('button', { name: word.save }).click();
    await expect(board).toContainText(word.sits(name));

    const arrival = await browser.newContext({ locale: locales[language] });
    const own = await arrival.newPage();
    await own.goto(link);
    await expect(own.getByLabel(word.password)).toBeVisible();
    await hasNoBarriers(own);
    await own.getByLabel(word.password).fill('Regenbogen über der Mühle');
    await own.getByRole('button', { name: word.set }).click();
    await expect(own.getByRole('heading', { name: word.home, level: 1 })).toBeVisible();
    await own.goto(`/${project}`);
    await expect(own.getByRole('heading', { level: 1 })).toBeVisible();
    await own.keyboard.press('r');
    await own.keyboard.type(word.risk);
    await own.keyboard.press('Enter');
    await expect(own.getByRole('dialog').getByText(new RegExp(`${project}/R-\\d+`)).first()).toBeVisible();
    await own.goto(link);
    await own.reload();
    await expect(own.getByText(word.used)).toBeVisible();

    await page.goto(`/${key}`);
    await expect(page.getByRole('listitem').filter({ hasText: word.history })).toBeVisible();
    const { audit } = await ask<{ audit: { edges: { node: { act: string; person: string } }[] } }>(context, 'query Trail { audit(first: 40) { edges { node { act person } } } }');
    const acts = audit.edges.map(({ node }) => `${node.person}: ${node.act}`);
    for (const act of ['createPerson', 'createPasswordLink', 'assignRole', 'changeBodySeats']) expect(acts).toContain(`Administration: ${act}`);
    for (const act of ['setPassword', 'raiseRisk']) expect(acts).toContain(`${name}: ${act}`);
  });
}

for (const path of ['/admin', '/admin/units', '/admin/roles', '/admin/settings', '/PE-13', '/P-3/people', '/set-up', '/set-password']) {
  test(`axe finds nothing on ${path}`, async ({ browser }) => {
    const { page } = await visitAs(browser, 'PE-6', { language: 'de' });
    await page.goto(path);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await page.waitForLoadState('networkidle');
    await hasNoBarriers(page);
  });
}
