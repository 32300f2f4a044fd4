import type domain from '@tranche/organisation/domain/messages/en.json';
import { catalogue } from '@tranche/shared/web/messages.ts';
import type own from './messages/en.json';

/** Texts of the pages of people, roles and settings, with the words of the domain. */
export const organisationTexts = catalogue<keyof typeof own | keyof typeof domain>('organisation', {
  de: () => [import('./messages/de.json'), import('@tranche/organisation/domain/messages/de.json')],
  en: () => [import('./messages/en.json'), import('@tranche/organisation/domain/messages/en.json')],
});
