import type domain from '@tranche/governance/domain/messages/en.json';
import { catalogue } from '@tranche/shared/web/messages.ts';
import type own from './messages/en.json';

/** Texts of the pages of control, with the words of the domain. */
export const governanceTexts = catalogue<keyof typeof own | keyof typeof domain>('governance', {
  de: () => [import('./messages/de.json'), import('@tranche/governance/domain/messages/de.json')],
  en: () => [import('./messages/en.json'), import('@tranche/governance/domain/messages/en.json')],
});
