import { catalogue, hasText, useLanguage, useMessages } from '@tranche/shared/web/messages.ts';

/** The words for names that come from data, such as fields and attributes: whether there is one is only known when it is looked up. */
const wordTexts = catalogue<string>('exchangeWords', {
  de: () => [import('./messages/de.json'), import('@tranche/exchange/domain/messages/de.json'), import('@tranche/shared/web/history/messages/de.json')],
  en: () => [import('./messages/en.json'), import('@tranche/exchange/domain/messages/en.json'), import('@tranche/shared/web/history/messages/en.json')],
});

/** The text of the first of these ids that has one. */
export function useWord(): (...ids: readonly string[]) => string | undefined {
  const t = useMessages(wordTexts);
  const { language } = useLanguage();
  return (...ids) => {
    const known = ids.find((id) => hasText(language, id));
    return known === undefined ? undefined : t(known);
  };
}
