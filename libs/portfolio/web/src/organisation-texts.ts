import type domain from '@tranche/organisation/domain/messages/en.json';
import { catalogue } from '@tranche/shared/web/messages.ts';

/** Names of the roles. */
export const organisationTexts = catalogue<keyof typeof domain>('organisation', {
  de: () => [import('@tranche/organisation/domain/messages/de.json')],
  en: () => [import('@tranche/organisation/domain/messages/en.json')],
});
