import type domain from '@tranche/programmes/domain/messages/en.json';
import { catalogue } from '@tranche/shared/web/messages.ts';
import type own from './messages/en.json';

/** Texts of the programme pages, with the words of the domain. */
export const programmesTexts = catalogue<keyof typeof own | keyof typeof domain>('programmes', {
  de: () => [import('./messages/de.json'), import('@tranche/programmes/domain/messages/de.json')],
  en: () => [import('./messages/en.json'), import('@tranche/programmes/domain/messages/en.json')],
});
