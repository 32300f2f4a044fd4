import { spawn, type ChildProcess } from 'node:child_process';
import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { freePort } from '../tools/dev/free-port.ts';
import { languages, locales } from './town.ts';

/** An instance of its own in which nobody lives, and the link that its start prints. */
async function anEmptyInstance(): Promise<{ link: string; server: ChildProcess }> {
  const server = spawn(process.execPath, ['tools/check/serve.ts', '--empty'], { env: { ...process.env, PORT: String(await freePort()) }, stdio: ['ignore', 'pipe', 'inherit'] });
  let printed = '';
  const link = await new Promise<string>((resolve, reject) => {
    server.once('exit', () => reject(new Error(`The server ended: ${printed}`)));
    server.stdout.on('data', (chunk: Buffer) => {
      printed += chunk.toString();
      const found = /http:\S+\/set-up#\S+/.exec(printed);
      if (found) resolve(found[0]);
    });
  });
  return { link, server };
}

const words = {
  de: { nobody: /Hier ist noch niemand/, organisation: 'Name der Organisation', you: 'Ihr Name', mail: 'E-Mail-Adresse', password: 'Neues Passwort', missing: /Hier fehlt eine Angabe/, guessable: /leicht zu erraten/, submit: 'Einrichten und anmelden', people: 'Personen', used: 'Dieser Link gilt nicht oder nicht mehr.' },
  en: { nobody: /Nobody lives here yet/, organisation: 'Name of the organisation', you: 'Your name', mail: 'E-mail address', password: 'New password', missing: /Something is missing here/, guessable: /easy to guess/, submit: 'Set up and sign in', people: 'People', used: 'This link is not valid, or no longer.' },
} as const;

for (const language of languages) {
  const word = words[language];
  test(`the first administrator sets an empty instance up, once (${language})`, async ({ browser }) => {
    const { link, server } = await anEmptyInstance();
    try {
      const page = await (await browser.newContext({ locale: locales[language], baseURL: new URL(link).origin })).newPage();
      await page.goto('/');
      await expect(page.getByText(word.nobody)).toBeVisible();
      await page.goto(link);
      await page.getByRole('button', { name: word.submit }).click();
      await expect(page.getByText(word.missing).first()).toBeVisible();
      await expect(page.getByLabel(word.organisation)).toBeFocused();
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(violations.map(({ id }) => id)).toEqual([]);
      await page.getByLabel(word.organisation).fill('Stadt Neufurt');
      await page.getByLabel(word.you).fill('Kira Wind');
      await page.getByLabel(word.mail).fill('kira@neufurt.example');
      await page.getByLabel(word.password).fill('Neufurt-2026-Kira');
      await page.keyboard.press('Enter');
      await expect(page.getByText(word.guessable)).toBeVisible();
      await page.getByLabel(word.password).fill('Regenbogen über der Mühle');
      await page.keyboard.press('Enter');
      await expect(page.getByRole('heading', { name: word.people, level: 1 })).toBeVisible();
      await expect(page.getByRole('row', { name: /PE-1.*Kira Wind.*kira@neufurt\.example/ })).toBeVisible();
      await page.goto(link);
      await expect(page.getByText(word.used)).toBeVisible();
    } finally {
      server.kill('SIGTERM');
      await new Promise((resolve) => server.once('exit', resolve));
    }
  });
}
