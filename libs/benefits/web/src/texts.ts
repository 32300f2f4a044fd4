import type domain from '@tranche/benefits/domain/messages/en.json';
import { catalogue } from '@tranche/shared/web/messages.ts';
import type own from './messages/en.json';

/** Texts of the benefits pages, with the words of the domain. */
export const benefitsTexts = catalogue<keyof typeof own | keyof typeof domain>('benefits', {
  de: () => [import('./messages/de.json'), import('@tranche/benefits/domain/messages/de.json')],
  en: () => [import('./messages/en.json'), import('@tranche/benefits/domain/messages/en.json')],
});
