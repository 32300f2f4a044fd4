import type domain from '@tranche/portfolio/domain/messages/en.json';
import { catalogue } from '@tranche/shared/web/messages.ts';
import type own from './messages/en.json';

/** Texts of the overviews, with the words of the domain. */
export const portfolioTexts = catalogue<keyof typeof own | keyof typeof domain>('portfolio', {
  de: () => [import('./messages/de.json'), import('@tranche/portfolio/domain/messages/de.json')],
  en: () => [import('./messages/en.json'), import('@tranche/portfolio/domain/messages/en.json')],
});
