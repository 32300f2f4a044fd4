import { expect, type Browser, type BrowserContext, type Page } from '@playwright/test';

export type Language = 'de' | 'en';
export const languages: readonly Language[] = ['de', 'en'];
export const locales: Readonly<Record<Language, string>> = { de: 'de-DE', en: 'en-GB' };

export interface Visit {
  readonly language: Language;
  readonly width?: number;
}

/** A browser of its own in which this person of the demo town is signed in, as after a click on the sign-in page. */
export async function visitAs(browser: Browser, person: string, { language, width = 1440 }: Visit): Promise<{ context: BrowserContext; page: Page }> {
  const context = await browser.newContext({ locale: locales[language], viewport: { width, height: width < 500 ? 844 : 900 }, timezoneId: 'Europe/Berlin' });
  const answer = await context.request.post('/auth/demo', { data: { person } });
  expect(answer.ok()).toBe(true);
  return { context, page: await context.newPage() };
}

/** Asks the API as the person of this browser, as another tool would. */
export async function ask<T>(context: BrowserContext, query: string, variables: Record<string, unknown> = {}): Promise<T> {
  const answer = await context.request.post('/graphql', { data: { query, variables } });
  const { data, errors } = (await answer.json()) as { data: T; errors?: unknown };
  expect(errors).toBeUndefined();
  return data;
}
