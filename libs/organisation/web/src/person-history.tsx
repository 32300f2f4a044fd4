import { HistoryPanel, type HistoryWords } from '@tranche/shared/web/history-panel.tsx';
import { useMessages } from '@tranche/shared/web/messages.ts';
import { organisationTexts } from './texts.ts';

/** Who changed what about a person, and when. */
export function PersonHistory({ personKey }: { personKey: string }) {
  const t = useMessages(organisationTexts);
  const fields: Readonly<Record<string, string>> = {
    displayName: t('organisation.person.name'), email: t('organisation.person.email'), language: t('organisation.person.language'), activeTo: t('organisation.person.lastDay'),
  };
  const values: Readonly<Record<string, string>> = { de: t('organisation.language.de'), en: t('organisation.language.en') };
  const words: HistoryWords = { field: (name) => fields[name], value: (field, value) => (field === 'language' ? values[value] : undefined) };
  return <HistoryPanel recordKey={personKey} words={words} />;
}
