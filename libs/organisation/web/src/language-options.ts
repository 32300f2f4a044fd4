import type { Option } from '@tranche/shared/web/fields.tsx';
import { useMessages } from '@tranche/shared/web/messages.ts';
import { organisationTexts } from './texts.ts';

/** The languages of the interface. */
export function useLanguageOptions(): readonly Option[] {
  const t = useMessages(organisationTexts);
  return [{ value: 'de', label: t('organisation.language.de') }, { value: 'en', label: t('organisation.language.en') }];
}
