import type domain from '@tranche/decisions/domain/messages/en.json';
import type organisation from '@tranche/organisation/domain/messages/en.json';
import { catalogue } from '@tranche/shared/web/messages.ts';
import type own from './messages/en.json';

/** Texts of decisions and actions, with the words of the domain and the names of the roles. */
export const decisionsTexts = catalogue<keyof typeof own | keyof typeof domain | keyof typeof organisation>('decisions', {
  de: () => [import('./messages/de.json'), import('@tranche/decisions/domain/messages/de.json'), import('@tranche/organisation/domain/messages/de.json')],
  en: () => [import('./messages/en.json'), import('@tranche/decisions/domain/messages/en.json'), import('@tranche/organisation/domain/messages/en.json')],
});
