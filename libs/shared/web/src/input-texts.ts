import { catalogue } from './messages.ts';

/** Sentences for values that a schema refuses (`rule.input.*`); any capability may name further rules, so the ids are open. */
export const inputTexts = catalogue<`rule.${string}`>('input', {
  de: () => [import('@tranche/shared/domain/messages/de.json')],
  en: () => [import('@tranche/shared/domain/messages/en.json')],
});
