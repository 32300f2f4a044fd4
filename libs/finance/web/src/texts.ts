import type domain from '@tranche/finance/domain/messages/en.json';
import { catalogue } from '@tranche/shared/web/messages.ts';
import type own from './messages/en.json';

/** Texts of the money pages, with the words of the domain. */
export const financeTexts = catalogue<keyof typeof own | keyof typeof domain>('finance', {
  de: () => [import('./messages/de.json'), import('@tranche/finance/domain/messages/de.json')],
  en: () => [import('./messages/en.json'), import('@tranche/finance/domain/messages/en.json')],
});
