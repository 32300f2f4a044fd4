import type domain from '@tranche/issues/domain/messages/en.json';
import { catalogue } from '@tranche/shared/web/messages.ts';
import type own from './messages/en.json';

/** Texts of the issue pages, with the words of the domain. */
export const issuesTexts = catalogue<keyof typeof own | keyof typeof domain>('issues', {
  de: () => [import('./messages/de.json'), import('@tranche/issues/domain/messages/de.json')],
  en: () => [import('./messages/en.json'), import('@tranche/issues/domain/messages/en.json')],
});
