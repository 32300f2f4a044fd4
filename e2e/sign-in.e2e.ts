import { expect, test } from '@playwright/test';
import { languages, locales } from './town.ts';

const words = {
  de: { title: 'Anmelden', person: /^Projektleitung P-3/, home: 'Meine Arbeit', out: 'Abmelden' },
  en: { title: 'Sign in', person: /P-3/, home: 'My work', out: 'Sign out' },
} as const;

for (const language of languages) {
  test.describe(language, () => {
    test.use({ locale: locales[language] });
    const word = words[language];

    test('a newcomer picks a person of the demo town and is at home, and out again', async ({ page }) => {
      await page.goto('/');
      await expect(page.getByRole('heading', { name: word.title, level: 1 })).toBeVisible();
      await page.getByRole('button', { name: word.person }).first().click();
      await expect(page.getByRole('heading', { name: word.home, level: 1 })).toBeVisible();
      await page.getByRole('banner').getByRole('button', { name: /P-3/ }).click();
      await page.getByRole('button', { name: word.out }).or(page.getByRole('menuitem', { name: word.out })).click();
      await expect(page.getByRole('heading', { name: word.title, level: 1 })).toBeVisible();
    });

    test('someone with a wrong password learns what to do, and keeps the address', async ({ page }) => {
      await page.goto('/');
      await page.getByRole('textbox', { name: /mail/i }).fill(`niemand-${language}@example.org`);
      await page.getByLabel(/passwor/i).last().fill('falsch-falsch-falsch');
      await page.keyboard.press('Enter');
      await expect(page.getByText(language === 'de' ? 'passen nicht zusammen' : 'do not match')).toBeVisible();
      await expect(page.getByRole('textbox', { name: /mail/i })).toHaveValue(`niemand-${language}@example.org`);
    });
  });
}
