import { isDay } from '@tranche/shared/domain/day.ts';
import { isRecordId } from '@tranche/shared/domain/record-id.ts';
import { plainName } from '@tranche/shared/web/history/plain-name.ts';
import { catalogue, hasText, useLanguage, useMessages } from '@tranche/shared/web/messages.ts';
import { useFormat } from '@tranche/shared/web/use-format.ts';
import { camel, capabilityOf, inOneLine, structured, valueIds } from './audit-words.ts';
import { exchangeTexts } from './texts.ts';
import { useWord } from './word-texts.ts';

/** The words of all domains, for the page on which a change of any record can stand. */
const domainTexts = catalogue<string>('domains', {
  de: () => [
    import('@tranche/organisation/domain/messages/de.json'), import('@tranche/decisions/domain/messages/de.json'), import('@tranche/issues/domain/messages/de.json'), import('@tranche/benefits/domain/messages/de.json'),
    import('@tranche/projects/domain/messages/de.json'), import('@tranche/risks/domain/messages/de.json'), import('@tranche/finance/domain/messages/de.json'), import('@tranche/programmes/domain/messages/de.json'),
    import('@tranche/governance/domain/messages/de.json'), import('@tranche/exchange/domain/messages/de.json'),
  ],
  en: () => [
    import('@tranche/organisation/domain/messages/en.json'), import('@tranche/decisions/domain/messages/en.json'), import('@tranche/issues/domain/messages/en.json'), import('@tranche/benefits/domain/messages/en.json'),
    import('@tranche/projects/domain/messages/en.json'), import('@tranche/risks/domain/messages/en.json'), import('@tranche/finance/domain/messages/en.json'), import('@tranche/programmes/domain/messages/en.json'),
    import('@tranche/governance/domain/messages/en.json'), import('@tranche/exchange/domain/messages/en.json'),
  ],
});

export interface RecordWords {
  act(name: string): string;
  table(name: string): string;
  role(name: string): string;
  field(name: string): string;
  value(table: string, field: string, value: string | null | undefined): string;
}

/** Acts, records, fields and values in the reader's words, where a catalogue has them. */
export function useRecordWords(): RecordWords {
  const t = useMessages(exchangeTexts);
  const domain = useMessages(domainTexts);
  const word = useWord();
  const { language } = useLanguage();
  const format = useFormat();
  const fieldName = (name: string) => word(`shared.field.${camel(name)}`, `exchange.field.${camel(name)}`, `exchange.attribute.${name}`) ?? plainName(name);
  function value(table: string, field: string, given: string | null | undefined): string {
    if (given === null || given === undefined || given === '') return '–';
    if (isDay(given)) return format.day(given);
    const [, from, until] = /^\[(\d{4}-\d{2}-\d{2})?,(\d{4}-\d{2}-\d{2})?\)$/.exec(given) ?? [];
    if (from ?? until) return [from && isDay(from) && t('exchange.audit.since', { day: format.day(from) }), until && isDay(until) && t('exchange.audit.before', { day: format.day(until) })].filter(Boolean).join(' ');
    if (given === 'true' || given === 'false') return t(`exchange.audit.${given}`);
    if (/^-?\d+\.\d+$/.test(given)) return format.number(given, given.length - given.indexOf('.') - 1);
    const several = structured(given);
    if (several !== undefined) return inOneLine(several, { field: fieldName, leaf: (name, each) => value(table, name, each) });
    if (isRecordId(given)) return t('exchange.audit.otherRecord');
    const id = valueIds(capabilityOf(table), table, field, given).find((each) => hasText(language, each));
    return id ? domain(id) : given;
  }
  return {
    act: (name) => word(`shared.act.${name}`, `exchange.act.${name}`) ?? plainName(name),
    table: (name) => word(`exchange.table.${name}`) ?? plainName(name),
    role: (name) => (hasText(language, `organisation.role.${name}`) ? domain(`organisation.role.${name}`) : plainName(name)),
    field: fieldName,
    value,
  };
}
