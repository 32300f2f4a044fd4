import type domain from '@tranche/exchange/domain/messages/en.json';
import { catalogue } from '@tranche/shared/web/messages.ts';
import type own from './messages/en.json';

/** Texts of the pages of import, publications and audit trail, with the words of the domain. */
export const exchangeTexts = catalogue<keyof typeof own | keyof typeof domain>('exchange', {
  de: () => [import('./messages/de.json'), import('@tranche/exchange/domain/messages/de.json')],
  en: () => [import('./messages/en.json'), import('@tranche/exchange/domain/messages/en.json')],
});
