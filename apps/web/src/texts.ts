import type roles from '@tranche/organisation/domain/messages/en.json';
import { catalogue } from '@tranche/shared/web/messages.ts';
import type own from './messages/en.json';

/** Texts of the first pages; with the names of roles for the sign-in. */
export const appTexts = catalogue<keyof typeof own | keyof typeof roles>('app', {
  de: () => [import('./messages/de.json'), import('@tranche/organisation/domain/messages/de.json')],
  en: () => [import('./messages/en.json'), import('@tranche/organisation/domain/messages/en.json')],
});
