import type domain from '@tranche/projects/domain/messages/en.json';
import { catalogue } from '@tranche/shared/web/messages.ts';
import type own from './messages/en.json';

/** Texts of the project pages, with the words of the domain. */
export const projectsTexts = catalogue<keyof typeof own | keyof typeof domain>('projects', {
  de: () => [import('./messages/de.json'), import('@tranche/projects/domain/messages/de.json')],
  en: () => [import('./messages/en.json'), import('@tranche/projects/domain/messages/en.json')],
});
