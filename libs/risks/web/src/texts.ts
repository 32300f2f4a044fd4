import type domain from '@tranche/risks/domain/messages/en.json';
import { catalogue } from '@tranche/shared/web/messages.ts';
import type own from './messages/en.json';

/** Texts of the risk pages, with the words of the domain. */
export const risksTexts = catalogue<keyof typeof own | keyof typeof domain>('risks', {
  de: () => [import('./messages/de.json'), import('@tranche/risks/domain/messages/de.json')],
  en: () => [import('./messages/en.json'), import('@tranche/risks/domain/messages/en.json')],
});
