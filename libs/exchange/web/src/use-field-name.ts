import { useMessages } from '@tranche/shared/web/messages.ts';
import { plainName } from '@tranche/shared/web/history/plain-name.ts';
import { exchangeTexts } from './texts.ts';
import { useWord } from './word-texts.ts';

/** `cost.city.2023`, `attribute.category`: what a publication says beyond the fields of a project. */
const cost = /^cost\.(.+)\.(\d{4})$/;
const attribute = /^attribute\.(.+)$/;

/** The name of a field that an import fills. */
export function useFieldName(): (field: string) => string {
  const t = useMessages(exchangeTexts);
  const word = useWord();
  return (field) => {
    const [, fund, year] = cost.exec(field) ?? [];
    if (fund && year) return t('exchange.field.costOf', { fund: word(`exchange.fund.${fund}`) ?? fund, year });
    const name = attribute.exec(field)?.[1] ?? field;
    return word(`exchange.attribute.${name}`, `exchange.field.${name}`, `shared.field.${name}`) ?? plainName(name);
  };
}
